using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Formwork.Checks;

/// <summary>
/// Phrases as a machine that takes one step a symbol. Its states are worked out when a text first leads to them, and
/// kept up to a limit; beyond it they are worked out anew, which costs no more a symbol than the phrases are long. Many
/// threads may use it.
/// </summary>
internal sealed class PhraseMachine
{
    private const int MostSteps = 1 << 18;
    private const int LeastStates = 16;

    private readonly PhraseProgram _program;
    private readonly int _symbols;
    private readonly int _limit;
    private readonly object _gate = new();
    private readonly Dictionary<int[], MachineState> _known = new(new SameStates());
    private readonly int[] _seen;
    private MachineState _start;
    private int _mark;
    private long _work;

    /// <summary>Makes a machine.</summary>
    public PhraseMachine(PhraseProgram program, int symbols)
    {
        _program = program;
        _symbols = symbols;
        _limit = Math.Max(LeastStates, MostSteps / (2 * symbols));
        _seen = new int[program.States.Length];
        _start = Restart();
    }

    /// <summary>The state before a text.</summary>
    public MachineState Start => Volatile.Read(ref _start);

    /// <summary>How many states of phrases have been looked at to work out states of the machine; tests count
    /// it.</summary>
    public long Work => Volatile.Read(ref _work);

    /// <summary>How many states are kept.</summary>
    public int Kept
    {
        get
        {
            lock (_gate)
                return _known.Count;
        }
    }

    /// <summary>Takes a step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MachineState Step(MachineState from, int symbol, bool insideWord)
    {
        var step = insideWord ? symbol + _symbols : symbol;
        return from[step] ?? WorkOut(from, symbol, insideWord, step);
    }

    private MachineState WorkOut(MachineState from, int symbol, bool insideWord, int step)
    {
        lock (_gate)
        {
            var states = new List<int>();
            var found = new List<int>();
            _mark++;
            Enter(from.States, symbol, states, found);
            if (!insideWord)
                Enter(_program.Start, symbol, states, found);
            states.Sort();
            found.Sort();
            int[] key = [.. states, -1, .. found];
            if (!_known.TryGetValue(key, out var state))
            {
                if (_known.Count >= _limit)
                {
                    // Searches under way keep the states they are in; these lead to new ones.
                    Volatile.Write(ref _start, Restart());
                }

                state = new([.. states], found.Count > 0 ? [.. found] : null, 2 * _symbols);
                _known.Add(key, state);
            }

            from[step] = state;
            return state;
        }
    }

    private MachineState Restart()
    {
        _known.Clear();
        var start = new MachineState([], null, 2 * _symbols);
        _known.Add([-1], start);
        return start;
    }

    private void Enter(int[] from, int symbol, List<int> states, List<int> found)
    {
        _work += from.Length;
        foreach (var state in from)
        {
            var (kind, value, then, _) = _program.States[state];
            var goesTo = kind switch
            {
                StateKind.Symbol when value == symbol => then,
                StateKind.Gap when symbol is not (TextSymbols.Figure or TextSymbols.Comma) => state,
                _ => -1,
            };
            if (goesTo >= 0)
                Add(_program.Entered[goesTo], states, found);
        }
    }

    private void Add(int[] entered, List<int> states, List<int> found)
    {
        _work += entered.Length;
        foreach (var state in entered)
        {
            if (_seen[state] != _mark)
            {
                _seen[state] = _mark;
                if (_program.States[state].Kind == StateKind.End)
                    found.Add(_program.States[state].Value);
                else
                    states.Add(state);
            }
        }
    }

    private sealed class SameStates : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] states)
        {
            var hash = new HashCode();
            foreach (var state in states)
                hash.Add(state);
            return hash.ToHashCode();
        }
    }
}
