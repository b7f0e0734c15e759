// A text folded for comparison, cut into clauses, with the figures and years in it.
using System;
using System.Collections.Generic;
using System.Text;
using Formwork.Reading;

namespace Formwork;

/// <summary>A text as checks look through it. White space is left out but between Latin words.</summary>
internal sealed class ClauseText
{
    private readonly string _raw;
    private readonly string _text;
    private readonly List<int> _origins = [];
    private readonly bool[] _inFigure;

    /// <summary>Takes in a text.</summary>
    public ClauseText(string raw, TextWords words)
    {
        _raw = raw;
        var text = new StringBuilder(raw.Length);
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (EndsClause(raw, i))
            {
                Cut(text.Length);
            }
            else if (!Folding.IsInvisible(raw[i]) && (!char.IsWhiteSpace(raw[i]) || IsBetweenWords(raw, i)))
            {
                text.Append(Fold(words.Folding, raw[i]));
                _origins.Add(i);
            }
        }

        Cut(text.Length);
        _text = text.ToString();
        _inFigure = new bool[_text.Length];
        foreach (var clause in Clauses)
        {
            new FigureScan(_text, _raw, _origins, words, Figures, Years).Scan(clause.Start, clause.End);
        }

        foreach (var figure in Figures)
        {
            _inFigure.AsSpan(figure.Start..figure.End).Fill(true);
        }

        void Cut(int end)
        {
            if (end > start)
            {
                Clauses.Add((start, end));
            }

            start = end;
        }
    }

    /// <summary>The length of the folded text.</summary>
    public int Length => _text.Length;

    /// <summary>The clauses: from where to where.</summary>
    public List<(int Start, int End)> Clauses { get; } = [];

    /// <summary>The figures, in order.</summary>
    public List<TextFigure> Figures { get; } = [];

    /// <summary>The years that are named, in order.</summary>
    public List<TextFigure> Years { get; } = [];

    /// <summary>A character of the folded text.</summary>
    public char this[int index] => _text[index];

    /// <summary>The character that one is compared as.</summary>
    public static char Fold(Folding folding, char character) => folding.Fold(character) is >= 'A' and <= 'Z' and var capital ? (char)(capital + ('a' - 'A')) : folding.Fold(character);

    /// <summary>Whether a character is part of a figure, which no gap reaches across.</summary>
    public bool IsInFigure(int index) => _inFigure[index];

    /// <summary>Whether no Latin word goes on at a place.</summary>
    public bool IsWordEdge(int at) => at <= 0 || at >= _text.Length || !char.IsAsciiLetter(_text[at - 1]) || !char.IsAsciiLetter(_text[at]);

    /// <summary>Whether a clause contains a word.</summary>
    public bool Contains((int Start, int End) clause, string word) => _text.AsSpan(clause.Start..clause.End).Contains(word, StringComparison.Ordinal);

    /// <summary>What stands in the text, around a place, for a quote: all of the clause, or the part of it nearest to the place.</summary>
    public string Quote((int Start, int End) clause, int at)
    {
        const int Around = 30;
        var start = Math.Max(clause.Start, at - Around);
        var end = Math.Min(clause.End, at + Around);
        var quote = _raw[_origins[start]..(_origins[end - 1] + 1)];
        return (start > clause.Start ? "…" : "") + quote.Trim() + (end < clause.End ? "…" : "");
    }

    private static bool EndsClause(string text, int at) => text[at] switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\u3002' or '\uFF1B' or ';' or '\uFF01' or '!' or '\uFF1F' or '?' => true,
        '.' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    // Of several blanks the last one stands for all; the others are done with at once, or a run of blanks would be looked through for each.
    private static bool IsBetweenWords(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) && char.IsAsciiLetter(LastBefore(text, at));

    private static char LastBefore(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > 0 ? text[at - 1] : ' ';
    }
}
