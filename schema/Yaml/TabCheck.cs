// Tabs as indentation: YamlDotNet reports them in the wrong place or not at all.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds tabs in the indentation of lines and reads them as what they were meant to be.</summary>
internal static class TabCheck
{
    private static readonly int[] s_tabWidths = [8, 4, 2];

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
                    meant[blanks] = indentation = Guess(text, before, i, blanks);
                text.Indent(i, indentation);
                text.Suspect(i);
            }

            before = i;
        }
    }

    /// <summary>The indentation that a line was meant to have: deeper than the line above where that one opens a block, else one of the levels above.</summary>
    private static int Guess(MendedText text, int before, int index, string blanks)
    {
        if (before < 0)
            return 0;
        var above = text.IndentationOf(before);
        return text[before].TrimEnd().EndsWith(":", System.StringComparison.Ordinal) ? Child(text, above, index) : Level(text, above, before, blanks);
    }

    private static int Child(MendedText text, int above, int index)
    {
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

    /// <summary>The level that the tabs reach in an editor, where that is one; the level of the line above otherwise.</summary>
    private static int Level(MendedText text, int above, int before, string blanks)
    {
        var levels = new HashSet<int>();
        for (var (i, least) = (before, int.MaxValue); i >= 0 && least > 0; i--)
        {
            var indentation = text.IndentationOf(i);
            if (indentation < 0 || indentation >= least)
                continue;
            levels.Add(indentation);
            least = indentation;
        }

        var reached = s_tabWidths.Select(width => Width(blanks, width)).ToList();
        return reached.Contains(above) ? above : reached.Where(levels.Contains).DefaultIfEmpty(above).First();
    }

    private static int Width(string blanks, int tab) => blanks.Aggregate(0, (column, blank) => blank == '\t' ? ((column / tab) + 1) * tab : column + 1);
}
