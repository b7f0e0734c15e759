using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Pages;

/// <summary>A stretch of a paragraph that one or more marks are about.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Marks">The marks.</param>
internal sealed record MarkedWords(int Start, int End, List<FindingMark> Marks)
{
    /// <summary>Whether words stand in one line of a text.</summary>
    public static bool IsIn(string? text, string words)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Trim().Contains(words, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Finds the marked words of a paragraph, from its beginning to its end; those that overlap are one
    /// stretch.</summary>
    public static List<MarkedWords> Find(ReadOnlySpan<char> paragraph, List<(string Quote, FindingMark Mark)> quotes)
    {
        var found = new List<MarkedWords>();
        for (var i = 0; i < quotes.Count; i++)
        {
            var (quote, mark) = quotes[i];
            if (paragraph.IndexOf(quote, StringComparison.Ordinal) is var start and >= 0)
            {
                found.Add(new(start, start + quote.Length, [mark]));
                quotes.RemoveAt(i--);
            }
        }

        var stretches = new List<MarkedWords>();
        foreach (var words in found.OrderBy(words => words.Start).ThenBy(words => words.Marks[0].Number))
        {
            if (stretches.Count > 0 && stretches[^1] is var last && words.Start < last.End)
            {
                last.Marks.AddRange(words.Marks);
                stretches[^1] = last with { End = Math.Max(last.End, words.End) };
            }
            else
            {
                stretches.Add(words);
            }
        }

        return stretches;
    }
}
