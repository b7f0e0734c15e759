// Tabs as indentation: YamlDotNet reports them in the wrong place or not at all.
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds tabs in the indentation of lines and takes the lines out.</summary>
internal static class TabCheck
{
    /// <summary>Reports each line that a tab indents and blanks it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Mend(MendedText text, FindingBag findings)
    {
        for (var line = 1; line <= text.Lines.Count; line++)
        {
            var end = text.Lines.EndOf(line);
            var tab = -1;
            var i = text.Lines.StartOf(line);
            for (; i < end && text[i] is ' ' or '\t'; i++)
            {
                if (tab < 0 && text[i] == '\t')
                    tab = i;
            }

            // A line of nothing but blanks, and a comment, may be indented as one likes.
            if (tab < 0)
                continue;
            if (i < end && text[i] != '#')
                findings.ReportDamage(Rules.TabIndentation, new TextSpan(tab, 1));
            text.BlankLine(line);
        }
    }
}
