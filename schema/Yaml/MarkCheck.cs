// Brackets, quotation marks and commas that only look like YAML's own: they end up in print.
using System;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Looks at the ends of unquoted texts, and at commas in lists.</summary>
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
    /// <param name="scalar">The text.</param>
    /// <param name="findings">Where it is reported.</param>
    public static void Report(YamlNode.Scalar scalar, FindingBag findings)
    {
        var text = scalar.Value;
        if (text.Length < 2)
            return;
        var (first, last) = (text[0], text[text.Length - 1]);
        var end = new TextSpan(scalar.Span.End - 1, 1);
        foreach (var (opener, closer, meant) in s_pairs)
        {
            // Marks within the text as well: then those at its ends need not belong together.
            if (first == opener && last == closer && text.IndexOf(opener, 1) < 0)
                findings.Report(Rules.TypographicMarks, scalar.Span, opener.ToString(), closer.ToString(), meant);
        }

        if (last is ']' or '}' && Count(text, last) > Count(text, last == ']' ? '[' : '{'))
            findings.Report(Rules.NothingOpened, end, last.ToString(), last == ']' ? "[" : "{");
        else if (last == '"' && Count(text, '"') % 2 == 1)
            findings.Report(Rules.NothingOpened, end, "\"", "another one");
    }

    /// <summary>Reports a full-width comma between the items of a list in brackets; one in round brackets belongs to its text.</summary>
    /// <param name="item">An item.</param>
    /// <param name="findings">Where it is reported.</param>
    public static void ReportComma(YamlNode.Scalar item, FindingBag findings)
    {
        if (item.Form != ScalarForm.Plain || item.Span.Length != item.Value.Length)
            return;
        var depth = 0;
        for (var i = 0; i < item.Value.Length; i++)
        {
            var character = item.Value[i];
            if (character is '(' or '\uFF08' or '\u300A' or '\u201C')
                depth++;
            else if (character is ')' or '\uFF09' or '\u300B' or '\u201D')
                depth--;
            else if (character == '\uFF0C' && depth <= 0)
            {
                findings.Report(Rules.FullWidthComma, new TextSpan(item.Span.Start + i, 1));
                return;
            }
        }
    }

    private static int Count(string text, char character)
    {
        var count = 0;
        foreach (var other in text)
            count += other == character ? 1 : 0;
        return count;
    }
}
