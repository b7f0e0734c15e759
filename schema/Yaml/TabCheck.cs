// Tabs as indentation: YamlDotNet reports them in the wrong place or not at all.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds tabs in the indentation of lines and reads them as what they were meant to be.</summary>
internal static class TabCheck
{
    /// <summary>Reports the first of the lines in a row that tabs indent, and indents them all with blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Mend(MendedText text, FindingBag findings)
    {
        if (text.Current.IndexOf('\t') < 0)
            return;
        var meant = new Dictionary<string, int>(System.StringComparer.Ordinal);
        var before = -1;
        for (var i = 0; i < text.LineCount; i++)
        {
            var content = text[i];
            var blanks = content.Substring(0, content.Length - content.TrimStart(' ', '\t').Length);
            var tab = blanks.IndexOf('\t');
            if (text.IndentationOf(i) < 0)
            {
                // A line of nothing but blanks, and a comment, may be indented as one likes.
                if (tab >= 0)
                    text.Indent(i, 0);
                continue;
            }

            if (tab < 0)
                meant.Clear();
            else
            {
                if (meant.Count == 0)
                    findings.ReportDamage(Rules.TabIndentation, new TextSpan(text.OriginalStartOf(i) + tab, 1));
                if (!meant.TryGetValue(blanks, out var indentation))
                    meant[blanks] = indentation = Guess(text, before, i);
                text.Indent(i, indentation);
            }

            before = i;
        }
    }

    /// <summary>The indentation that a line was meant to have: that of the line above, or deeper where that one opens a block.</summary>
    private static int Guess(MendedText text, int before, int index)
    {
        if (before < 0)
            return 0;
        var above = text.IndentationOf(before);
        if (!text[before].TrimEnd().EndsWith(":", System.StringComparison.Ordinal))
            return above;
        for (var i = index + 1; i < text.LineCount; i++)
        {
            var indentation = text.IndentationOf(i);
            if (indentation > above && text[i].IndexOf('\t') < 0)
                return indentation;
            if (indentation >= 0 && text[i].IndexOf('\t') < 0)
                break;
        }

        return above + 2;
    }
}
