// Looks for a phrase in time that grows with the length of the text, whatever the phrase is: all ways to read it are followed at once.
using System;
using System.Collections.Generic;

namespace Formwork;

/// <summary>One half of a phrase as a state machine that is in several states at once.</summary>
internal sealed class PhraseAutomaton
{
    private readonly List<State> _states = [];
    private readonly int _start;
    private readonly bool _backwards;

    /// <summary>Makes a machine.</summary>
    /// <param name="phrase">What it looks for.</param>
    /// <param name="backwards">Whether it reads from the end of a text to its beginning.</param>
    public PhraseAutomaton(PhraseNode phrase, bool backwards)
    {
        _backwards = backwards;
        _states.Add(new(StateKind.End));
        _start = Compile(phrase, 0);
    }

    private enum StateKind
    {
        End,
        Letter,
        Gap,
        Fork,
    }

    /// <summary>Marks the places where a part that is found can end: behind its last character, or, read backwards, before its first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="to">Where to end.</param>
    /// <param name="ends">The marks, from the first place on.</param>
    public void Find(ClauseText text, int from, int to, Span<bool> ends)
    {
        var current = new StateSet(_states.Count);
        var next = new StateSet(_states.Count);
        var step = _backwards ? -1 : 1;
        var (first, last) = _backwards ? (to, from) : (from, to);
        for (var at = first; ; at += step)
        {
            // A word does not begin or end within another one.
            if (text.IsWordEdge(at))
            {
                Enter(current, _start);
            }

            ends[at - from] = current.Contains(0) && text.IsWordEdge(at);
            if (at == last)
            {
                return;
            }

            var index = _backwards ? at - 1 : at;
            next.Clear();
            foreach (var state in current.Items)
            {
                var (kind, letter, then, _) = _states[state];
                if (kind == StateKind.Letter && letter == text[index])
                {
                    Enter(next, then);
                }
                else if (kind == StateKind.Gap && !text.IsInFigure(index))
                {
                    Enter(next, state);
                }
            }

            (current, next) = (next, current);
        }
    }

    private void Enter(StateSet set, int start)
    {
        var open = new Stack<int>();
        open.Push(start);
        while (open.TryPop(out var state))
        {
            if (!set.Add(state))
            {
                continue;
            }

            var (kind, _, then, other) = _states[state];
            if (kind is StateKind.Fork or StateKind.Gap)
            {
                open.Push(then);
            }

            if (kind == StateKind.Fork)
            {
                open.Push(other);
            }
        }
    }

    private int Compile(PhraseNode node, int then)
    {
        switch (node)
        {
            case PhraseNode.Letter letter:
                return Add(new(StateKind.Letter, letter.Value, then));
            case PhraseNode.Gap:
                return Add(new(StateKind.Gap, '\0', then));
            case PhraseNode.Optional optional:
                return Add(new(StateKind.Fork, '\0', Compile(optional.Part, then), then));
            case PhraseNode.Choice choice:
                var entry = Compile(choice.Parts[0], then);
                for (var i = 1; i < choice.Parts.Count; i++)
                {
                    entry = Add(new(StateKind.Fork, '\0', entry, Compile(choice.Parts[i], then)));
                }

                return entry;
            default:
                var parts = ((PhraseNode.Sequence)node).Parts;
                for (var i = 0; i < parts.Count; i++)
                {
                    then = Compile(parts[_backwards ? i : parts.Count - 1 - i], then);
                }

                return then;
        }
    }

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    private readonly record struct State(StateKind Kind, char Letter = '\0', int Then = 0, int Other = 0);

    private sealed class StateSet(int capacity)
    {
        private readonly bool[] _has = new bool[capacity];

        public List<int> Items { get; } = [];

        public bool Contains(int state) => _has[state];

        public bool Add(int state)
        {
            if (_has[state])
            {
                return false;
            }

            _has[state] = true;
            Items.Add(state);
            return true;
        }

        public void Clear()
        {
            foreach (var state in Items)
            {
                _has[state] = false;
            }

            Items.Clear();
        }
    }
}
