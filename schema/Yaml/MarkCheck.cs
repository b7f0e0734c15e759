using System;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds marks that only look like YAML's own and so end up in print, and comments that cut a text.</summary>
internal static class MarkCheck
{
    /// <summary>Pairs of marks that an input method for Chinese writes, with what YAML wants.</summary>
    private static readonly (char Opener, char Closer, string Meant)[] s_pairs =
    [
        ('\uFF3B', '\uFF3D', "[ and ]"),
        ('\u3010', '\u3011', "[ and ]"),
        ('\uFF5B', '\uFF5D', "{ and }"),
        ('\u201C', '\u201D', "\""),
        ('\u2018', '\u2019', "\""),
    ];

    /// <summary>Reports what is wrong with the marks of an unquoted text.</summary>
    public static void Report(YamlNode.Scalar scalar, bool isItem, FindingBag findings)
    {
        var text = scalar.Value;
        if (isItem && scalar.Span.Length == text.Length)
            ReportComma(scalar, findings);
        if (text.Length < 2)
            return;
        var (first, last) = (text[0], text[text.Length - 1]);
        foreach (var (opener, closer, meant) in s_pairs)
        {
            // Marks within the text as well: then those at its ends need not belong together.
            if (first == opener && last == closer && text.IndexOf(opener, 1) < 0)
                findings.Report(Rules.TypographicMarks, scalar.Span, opener.ToString(), closer.ToString(), meant);
        }

        var end = new TextSpan(scalar.Span.End - 1, 1);
        var count = text.Count(sign => sign == last);
        var partner = last == ']' ? '[' : '{';
        if (last is ']' or '}' && count > text.Count(sign => sign == partner))
            findings.Report(Rules.NothingOpened, end, last.ToString(), partner.ToString());
        else if (last == '"' && count % 2 == 1)
            findings.Report(Rules.NothingOpened, end, "\"", "another one");
    }

    /// <summary>Reports a full-width comma between items of a list; one in round brackets is text.</summary>
    private static void ReportComma(YamlNode.Scalar item, FindingBag findings)
    {
        var depth = 0;
        for (var i = 0; i < item.Value.Length; i++)
        {
            depth += item.Value[i] switch
            {
                '(' or '\uFF08' or '\u300A' or '\u201C' => 1,
                ')' or '\uFF09' or '\u300B' or '\u201D' => -1,
                _ => 0,
            };
            if (item.Value[i] != '\uFF0C' || depth > 0)
                continue;
            findings.Report(Rules.FullWidthComma, new TextSpan(item.Span.Start + i, 1));
            return;
        }
    }

    /// <summary>Reports each comment that begins right after a plain text and has no blank behind its '#'.</summary>
    public static void ReportHashes(SourceLines lines, FindingBag findings)
    {
        var text = lines.Current;
        if (text.IndexOf(" #", StringComparison.Ordinal) < 0)
            return;
        foreach (var comment in StructureScan.Of(text).Comments)
        {
            var before = comment - 1;
            while (before >= 0 && text[before] is ' ' or '\t')
                before--;
            var behind = comment + 1 < text.Length ? text[comment + 1] : '\n';
            if (before < 0 || ":,{}[]\"'-|>".IndexOf(text[before]) >= 0 || " \t#!".IndexOf(behind) >= 0)
                continue;
            if (LineMap.IsLineEnd(text[before]) || LineMap.IsLineEnd(behind))
                continue;
            var start = before;
            while (start > 0 && !LineMap.IsLineEnd(text[start - 1]) && ":,{[".IndexOf(text[start - 1]) < 0)
                start--;
            var cut = text.Substring(start, before + 1 - start).Trim();
            findings.Report(Rules.HashCutsText, lines.Original(new TextSpan(comment, 1)), cut);
        }
    }
}
