using System;

namespace Formwork.Reading;

/// <summary>Knows HTML and tables of Markdown: read as plain text they would give a report full of marks and no
/// figure.</summary>
internal static class MarkupCheck
{
    private const int FewestEnds = 3;

    private static readonly string[] s_beginnings = ["<!doctype html", "<html"];
    private static readonly string[] s_ends = ["</td>", "</tr>", "</p>", "</div>", "</span>", "</table>"];

    /// <summary>Whether a text is markup.</summary>
    public static bool IsMarkup(string text)
    {
        var start = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        foreach (var beginning in s_beginnings)
        {
            if (start.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        // Lines with tabs are rows: what has them is text, whatever else stands in it.
        return !start.Contains('\t') && (HasEnds(start) || HasMarkdownTable(start));
    }

    private static bool HasEnds(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < FewestEnds && text.IndexOf("</") is var next and >= 0)
        {
            text = text[next..];
            foreach (var end in s_ends)
            {
                if (text.StartsWith(end, StringComparison.OrdinalIgnoreCase))
                    count++;
            }

            text = text[2..];
        }

        return count >= FewestEnds;
    }

    // The line of dashes under the heads of a table, which no other text has.
    private static bool HasMarkdownTable(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var rule = line.Trim();
            if (rule.Length > 2 && rule[0] == '|' && rule[^1] == '|' && rule.Contains("---", StringComparison.Ordinal) && rule.IndexOfAnyExcept("|-: ") < 0)
                return true;
        }

        return false;
    }
}
