// Slips of the pen in one line: colons, commas, brackets, quotes, blanks.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Tests.Slips;

/// <summary>Slips in one line. Each gives the template spoilt in one place, once for each place of the line where it can be made.</summary>
internal static class LineSlips
{
    public static readonly Dictionary<string, Func<SlipLine, IEnumerable<string>>> All = new(StringComparer.Ordinal)
    {
        ["a colon is missing"] = line => Colons(line).Select(at => line.Replace(at, 1, "")),
        ["a blank is missing behind a colon"] = line => Colons(line).Where(at => at + 1 < line.Code.Length).Select(at => line.Replace(at, 2, ":")),
        ["a full-width colon"] = line => Colons(line).Select(at => line.Replace(at, 1, "：")),
        ["a full-width colon without a blank"] = line => Colons(line).Where(at => at + 1 < line.Code.Length).Select(at => line.Replace(at, 2, "：")),
        ["a full-width comma"] = line => Commas(line).Select(at => line.Replace(at, 2, "，")),
        ["a comma is missing"] = line => Commas(line).Where(at => line.Code.IndexOf(": ", at, StringComparison.Ordinal) is >= 0 and var colon && line.Code.AsSpan(at + 2, colon - at - 2).IndexOfAny(",]}") < 0).Select(at => line.Replace(at, 1, "")),
        ["full-width braces"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "｛", "｝"))),
        ["a full-width opening brace"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "｛", "}"))),
        ["a full-width closing brace"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "{", "｝"))),
        ["full-width brackets"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "［", "］"))),
        ["lenticular brackets"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "【", "】"))),
        ["typographic quotes"] = line => Quotes(line).Select(pair => line.With(Put(line.Text, pair, "“", "”"))),
        ["an opening quote is missing"] = line => Quotes(line).Select(pair => line.With(Put(line.Text, pair, "", "\""))),
        ["a closing quote is missing"] = line => Quotes(line).Select(pair => line.With(Put(line.Text, pair, "\"", ""))),
        ["an opening brace is missing"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "", "}"))),
        ["a closing brace is missing"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "{", ""))),
        ["an opening bracket is missing"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "", "]"))),
        ["a closing bracket is missing"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "[", ""))),
        ["a bracket of the other kind"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "[", "}"))),
        ["a closing brace too many"] = line => Pairs(line, '{').Select(pair => line.With(Put(line.Text, pair, "{", "}}"))),
        ["a closing bracket too many"] = line => Pairs(line, '[').Select(pair => line.With(Put(line.Text, pair, "[", "]]"))),
        ["a comma in a text"] = line => FlowTexts(line).Select(at => line.With(line.Text.Insert(at, ", 部分"))),
        ["a colon in a text"] = line => Texts(line).Select(at => line.With(line.Text.Insert(at, ": 万元"))),
        ["a hash in a text"] = line => Texts(line).Select(at => line.With(line.Text.Insert(at, " #1"))),
        ["a text that is nothing but a hash"] = line => LabelOf(line) is { } label ? [line.Replace(label.Start, label.Length, "#1")] : [],
        ["a text that begins with a sign"] = line => LabelOf(line) is { } label ? new[] { "@", "`", "%", "*", "&", "!", "|", ">" }.Select(sign => line.With(line.Text.Insert(label.Start, sign))) : [],
        ["a quoted text that goes on"] = line => Quotes(line).Select(pair => line.With(Put(line.Text, pair, "\"", "\" more"))),
        ["a non-breaking space behind a colon"] = line => Colons(line).Where(at => at + 1 < line.Code.Length).Select(at => line.Replace(at, 2, ":\u00A0")),
        ["an ideographic space behind a colon"] = line => Colons(line).Where(at => at + 1 < line.Code.Length).Select(at => line.Replace(at, 2, ":\u3000")),
        ["an anchor"] = line => line.HasText ? [line.Replace(line.Text.Length - line.Comment.Length - line.Value!.Length, 0, "&a ")] : [],
        ["a tag"] = line => line.HasText ? [line.Replace(line.Text.Length - line.Comment.Length - line.Value!.Length, 0, "!!str ")] : [],
        ["an alias"] = line => line.HasText ? [line.With(line.Blanks + line.Key + ": *a")] : [],
        ["a merge key"] = line => line.Key is not null ? [line.WithLines(1, line.Blanks + "<<: *a", line.Text)] : [],
        ["a complex key"] = line => line.HasText ? [line.With(line.Blanks + "? " + line.Code[line.Indentation..])] : [],
        ["NUL"] = line => Inside(line, "\0"),
        ["a control character"] = line => Inside(line, "\u0007"),
        ["a lost character"] = line => Inside(line, "\uFFFD"),
        ["a byte order mark"] = line => Inside(line, "\uFEFF").Append(line.With("\uFEFF" + line.Text)).Where(text => text[0] != '\uFEFF'),
        ["half a surrogate pair"] = line => Inside(line, "\uD83D"),
    };

    /// <summary>Colons that end a key.</summary>
    private static IEnumerable<int> Colons(SlipLine line) =>
        line.At(": ").Concat(line.OpensBlock ? [line.Code.Length - 1] : []);

    private static IEnumerable<int> Commas(SlipLine line) => line.IsFlow ? line.At(", ", line.Code.Length - line.Value!.Length) : [];

    private static IEnumerable<(int Start, int End)> Pairs(SlipLine line, char opener)
    {
        if (!line.IsFlow)
            yield break;
        foreach (var start in line.At(opener.ToString()))
        {
            var depth = 0;
            foreach (var at in line.At("").Where(at => at >= start))
            {
                if (line.Code[at] is '{' or '[')
                    depth++;
                if (line.Code[at] is '}' or ']' && --depth == 0)
                {
                    yield return (start, at);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(int Start, int End)> Quotes(SlipLine line)
    {
        for (var i = 1; i < line.Code.Length; i++)
        {
            if (line.Code[i] != '"' || line.Code[i - 1] is not (' ' or '[' or '{'))
                continue;
            var end = line.Code.IndexOf('"', i + 1);
            yield return (i, end);
            i = end;
        }
    }

    /// <summary>Where unquoted texts inside brackets end that are print, not words.</summary>
    private static IEnumerable<int> FlowTexts(SlipLine line) => line.IsFlow ? Texts(line) : [];

    /// <summary>Where unquoted labels end.</summary>
    private static IEnumerable<int> Texts(SlipLine line) => LabelOf(line) is { } label ? [label.Start + label.Length] : [];

    /// <summary>The first unquoted label of the line.</summary>
    private static (int Start, int Length)? LabelOf(SlipLine line)
    {
        const string Word = "label: ";
        var at = line.Code.IndexOf(Word, StringComparison.Ordinal);
        if (at < 0 || line.Code.Length <= at + Word.Length || line.Code[at + Word.Length] == '"')
            return null;
        var start = at + Word.Length;
        var end = line.IsFlow ? line.Code.IndexOfAny([',', '}'], start) : line.Code.Length;
        while (end > start && line.Code[end - 1] == ' ')
            end--;
        return end > start ? (start, end - start) : null;
    }

    private static IEnumerable<string> Inside(SlipLine line, string character) => [line.With(line.Text.Insert(line.Indentation + 2, character))];

    private static string Put(string text, (int Start, int End) pair, string opener, string closer) =>
        text[..pair.Start] + opener + text[(pair.Start + 1)..pair.End] + closer + text[(pair.End + 1)..];
}
