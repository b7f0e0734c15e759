// Comments that look like the end of a text.
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Warns of texts that a '#' cuts.</summary>
internal static class HashCheck
{
    /// <summary>Reports each comment that begins right after a plain text and has no blank behind its '#'.</summary>
    /// <param name="mended">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Report(MendedText mended, FindingBag findings)
    {
        var text = mended.Current;
        if (text.IndexOf(" #", System.StringComparison.Ordinal) < 0)
            return;
        foreach (var comment in StructureScan.Of(text).Comments)
        {
            var before = comment - 1;
            while (before >= 0 && text[before] is ' ' or '\t')
                before--;
            if (before < 0 || LineMap.IsLineEnd(text[before]) || text[before] is ':' or ',' or '{' or '}' or '[' or ']' or '"' or '\'' or '-' or '|' or '>')
                continue;
            if (comment + 1 >= text.Length || text[comment + 1] is ' ' or '\t' or '#' or '!' || LineMap.IsLineEnd(text[comment + 1]))
                continue;
            var start = before;
            while (start > 0 && !LineMap.IsLineEnd(text[start - 1]) && text[start - 1] is not (':' or ',' or '{' or '['))
                start--;
            findings.Report(Rules.HashCutsText, mended.Original(new TextSpan(comment, 1)), text.Substring(start, before + 1 - start).Trim());
        }
    }
}
