using System.Collections.Generic;
using System.Linq;

namespace Formwork.Checks;

/// <summary>All ways to read some phrases: states, and for each of them the states that are entered with it.</summary>
internal sealed class PhraseProgram
{
    private readonly List<State> _states = [];
    private readonly TextSymbols _symbols;

    /// <summary>Joins phrases; they are known by their index.</summary>
    public PhraseProgram(TextSymbols symbols, IReadOnlyList<PhraseNode> phrases)
    {
        _symbols = symbols;
        var starts = phrases.Select((phrase, index) => Compile(phrase, Add(new(StateKind.End, index)))).ToList();
        States = [.. _states];
        Entered = new int[States.Length][];
        var seen = new int[States.Length];
        for (var state = 0; state < States.Length; state++)
            Entered[state] = Enter([state], seen, state + 1);
        Start = Enter(starts, seen, States.Length + 1);
    }

    /// <summary>The states.</summary>
    public State[] States { get; }

    /// <summary>The states that stand for each: it, or those that it leads to without a character.</summary>
    public int[][] Entered { get; }

    /// <summary>The states in which a phrase begins.</summary>
    public int[] Start { get; }

    private int[] Enter(IEnumerable<int> starts, int[] seen, int mark)
    {
        var entered = new List<int>();
        var open = new Stack<int>(starts);
        while (open.TryPop(out var state))
        {
            if (seen[state] == mark)
                continue;
            seen[state] = mark;
            var (kind, _, then, other) = States[state];
            if (kind != StateKind.Fork)
                entered.Add(state);
            if (kind is StateKind.Fork or StateKind.Gap)
                open.Push(then);
            if (kind == StateKind.Fork)
                open.Push(other);
        }

        return [.. entered];
    }

    private int Compile(PhraseNode node, int then)
    {
        switch (node)
        {
            case PhraseNode.Letter letter:
                return Add(new(StateKind.Symbol, _symbols.Of(letter.Value), then));
            case PhraseNode.Figure:
                return Add(new(StateKind.Symbol, TextSymbols.Figure, then));
            case PhraseNode.Gap:
                return Add(new(StateKind.Gap, 0, then));
            case PhraseNode.Optional optional:
                return Add(new(StateKind.Fork, 0, Compile(optional.Part, then), then));
            case PhraseNode.Choice choice:
                var entry = Compile(choice.Parts[0], then);
                for (var i = 1; i < choice.Parts.Count; i++)
                    entry = Add(new(StateKind.Fork, 0, entry, Compile(choice.Parts[i], then)));
                return entry;
            default:
                var parts = ((PhraseNode.Sequence)node).Parts;
                for (var i = parts.Count - 1; i >= 0; i--)
                    then = Compile(parts[i], then);
                return then;
        }
    }

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>A state.</summary>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Value">The symbol that leads on, or the index of the phrase that ends.</param>
    /// <param name="Then">Where it leads to.</param>
    /// <param name="Other">Where a fork leads to as well.</param>
    internal readonly record struct State(StateKind Kind, int Value, int Then = 0, int Other = 0);
}
