// Marks of YAML documents and directives, which a template does not need.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds a second document and directives, and takes their lines out, so that the rest is read as one template.</summary>
internal static class DocumentCheck
{
    /// <summary>Reports '---' and '...' between lines of the template, and lines that begin with '%'.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Mend(MendedText text, FindingBag findings)
    {
        var last = text.LineCount - 1;
        while (last >= 0 && (text.IndentationOf(last) < 0 || IsMark(text[last], '.')))
            last--;
        var begun = false;
        int[]? reach = null;
        for (var i = 0; i < text.LineCount; i++)
        {
            var content = text[i];
            if (text.IndentationOf(i) < 0)
                continue;
            var span = new TextSpan(text.OriginalStartOf(i), System.Math.Min(3, content.Length));
            if (text.IndentationOf(i) is var first && content[first] == '?' && content.Length > first + 1 && content[first + 1] == ' ')
            {
                findings.ReportDamage(Rules.NotInTheLanguage, new TextSpan(text.OriginalStartOf(i) + first, 1), "Complex keys ('?') are", "; a text that begins with '?' belongs in quotes");
                text.Rewrite(i, content.Substring(0, first) + content.Substring(first + 2).TrimStart());
                begun = true;
                continue;
            }

            if (content[0] == '%')
                findings.ReportDamage(Rules.NotInTheLanguage, new TextSpan(span.Start, 1), "Directives ('%') are", "; a text that begins with '%' belongs in quotes");
            else if (IsMark(content, '-') || IsMark(content, '.'))
            {
                // One mark before the template and one behind it are YAML's own.
                if (begun ? i <= last : content[0] == '.')
                {
                    findings.ReportDamage(Rules.SeveralDocuments, span, content.Substring(0, 3));
                    reach ??= KeysReach(text);
                    if (reach[i] > i)
                    {
                        text.BlankFrom(i);
                        return;
                    }
                }

                if (content.Substring(3).Trim() is { Length: > 0 } rest && rest[0] != '#')
                    continue;
            }
            else
            {
                begun = true;
                continue;
            }

            text.Rewrite(i, "");
        }
    }

    /// <summary>How far the keys that stand before a mark are found again: if behind it, then what follows is another template, not the rest of this one.</summary>
    private static int[] KeysReach(MendedText text)
    {
        var firsts = new Dictionary<string, int>(System.StringComparer.Ordinal);
        var reach = new int[text.LineCount];
        for (var i = 0; i < text.LineCount; i++)
        {
            if (text.IndentationOf(i) != 0 || text[i].IndexOf(':') is not (> 0 and var colon))
                continue;
            var key = text[i].Substring(0, colon);
            if (firsts.TryGetValue(key, out var first))
                reach[first] = i;
            else
                firsts.Add(key, i);
        }

        for (var i = 1; i < reach.Length; i++)
            reach[i] = System.Math.Max(reach[i], reach[i - 1]);
        return reach;
    }

    private static bool IsMark(string content, char sign) =>
        content.Length >= 3 && content[0] == sign && content[1] == sign && content[2] == sign && (content.Length == 3 || content[3] is ' ' or '\t');
}
