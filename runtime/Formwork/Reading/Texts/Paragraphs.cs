using System;
using System.Collections.Generic;

namespace Formwork.Reading;

/// <summary>Mends paragraphs that a page break tore in the middle of a sentence.</summary>
internal sealed class Paragraphs(Folding folding)
{
    // Behind one of these a paragraph has ended; in front of others only prose stands.
    private const string Ends = ".。!?;:…\"'’”)]》】』」〕";
    private const string Inner = ",。;!?";
    private const string Commas = ",、";
    private const int ShortestProse = 12;
    private const int LongestHeading = 60;

    /// <summary>Joins what belongs together.</summary>
    public List<string> Mend(IReadOnlyList<string> lines)
    {
        var result = new List<string>();
        foreach (var line in lines)
        {
            if (result.Count > 0 && IsTorn(result[^1], line))
                result[^1] = Join(result[^1], line);
            else
                result.Add(line);
        }

        return result;
    }

    private bool IsTorn(string upper, string lower)
    {
        if (upper.Length == 0 || lower.Length == 0 || upper.Contains('\t') || lower.Contains('\t'))
            return false;
        var last = folding.Fold(upper[^1]);
        if (Ends.Contains(last, StringComparison.Ordinal) || IsNumbered(lower))
            return false;
        if (Commas.Contains(last, StringComparison.Ordinal))
            return true;
        if (upper.Length < ShortestProse)
            return false;

        // A numbered line without the marks of a sentence is a heading, and a comma does not make it one.
        var marks = IsNumbered(upper) && upper.Length <= LongestHeading ? "。;" : Inner;
        foreach (var c in upper)
        {
            if (marks.Contains(folding.Fold(c), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsNumbered(string text) => Numbering.Skip(folding.Fold(text.AsSpan(0, Math.Min(text.Length, 20))), out _) > 0;

    private static string Join(string upper, string lower) =>
        char.IsAsciiLetter(upper[^1]) && char.IsAsciiLetter(lower[0]) ? upper + " " + lower : upper + lower;
}
