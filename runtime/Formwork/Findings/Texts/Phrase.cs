// One way in which a text says a figure, ready to be looked for.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Formwork.Generated;

namespace Formwork;

/// <summary>A phrase, ready to be looked for.</summary>
internal sealed class Phrase
{
    private readonly PhraseAutomaton _before;
    private readonly PhraseAutomaton? _after;
    private readonly Rational? _value;
    private readonly string _word;

    /// <summary>Prepares a phrase.</summary>
    public Phrase(PhraseInfo info, TextWords words)
    {
        var (before, after) = PhraseReader.Read(info.Text, words.Folding);
        _before = new(before, backwards: false);
        _after = after is null ? null : new(after, backwards: true);
        _value = info.Value is { } value ? Rational.FromDecimal(value) : null;
        _word = WordsOf(before).Concat(after is null ? [] : WordsOf(after)).MaxBy(word => word.Length) ?? "";
    }

    /// <summary>Finds the figures that a clause says in this way.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="figures">The figures of the clause.</param>
    /// <param name="found">Takes what is found: figures by the place where they begin.</param>
    public void Find(ClauseText text, (int Start, int End) clause, ReadOnlySpan<TextFigure> figures, IDictionary<int, Rational> found)
    {
        if ((_after is not null && figures.IsEmpty) || (_word.Length > 0 && !text.Contains(clause, _word)))
        {
            return;
        }

        var (start, length) = (clause.Start, clause.End - clause.Start);
        var ends = new bool[length + 1];
        _before.Find(text, clause.Start, clause.End, ends);
        if (_after is null)
        {
            var end = Array.IndexOf(ends, true);
            if (end > 0 && _value is { } said)
            {
                found.TryAdd(start + end - 1, said);
            }

            return;
        }

        var starts = new bool[length + 1];
        _after.Find(text, clause.Start, clause.End, starts);
        foreach (var figure in figures)
        {
            if (ends[figure.Start - start] && starts[figure.End - start])
            {
                found.TryAdd(figure.Start, figure.Value);
            }
        }
    }

    // The words that must be there, as they must stand: to look for the longest is the quickest way to see that a phrase is not there.
    private static List<string> WordsOf(PhraseNode phrase)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var part in ((PhraseNode.Sequence)phrase).Parts)
        {
            if (part is PhraseNode.Letter letter)
            {
                word.Append(letter.Value);
                continue;
            }

            words.Add(word.ToString());
            word.Clear();
        }

        words.Add(word.ToString());
        return words;
    }
}
