// Templates with a few things done to them: what happens while somebody types.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>Mutates templates by characters, tokens, lines, and pieces of others.</summary>
public static class RandomMutations
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ": ", ":", "：", ",", "，", "\"", "'", "#", " #", "- ", "\n", "\r\n", "\r", "\t", "  ", "&a ", "*a", "!t ", "|\n", ">-\n", ">", "? ", "<<: ", "---\n", "...", "%", "@", "`", "~",
        "null", "\0", "\u0001", "\uFEFF", "\uFFFD", "\uD83D", "\uDE00", "\u2028", "\u0085", "\u202E", "total: true", "total: [a, b]", "columns: results", "type: amount", "type: choice", "label: ",
        "assert: ", "each: row", "each: x", "of_which: { a: A }", "span: 9", "grid: 1", "options: {}", "when: ", "min: 5", "max: 1", "sections:", "lists:", "deprecated: ", "(", ")", "==", "..", ".", "1",
        "-1", "9999999999999999999999999999999", "规章", "not", "and", "last_year(", "rising(", "{n}", "…", "(a|b)?", "= 0", "{{", "}}", "{x}", "0.0000000000001", "false", "''", "\"\"", "\\u0000", "\\",
    ];

    /// <summary>A mutated template.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="templates">The templates to begin with.</param>
    /// <returns>The text.</returns>
    public static string Next(Random random, IReadOnlyList<string> templates)
    {
        ArgumentNullException.ThrowIfNull(random);
        ArgumentNullException.ThrowIfNull(templates);
        var text = templates[random.Next(templates.Count)];
        for (var i = random.Next(1, 6); i > 0; i--)
            text = Mutate(random, text, templates);
        return text;
    }

    /// <summary>A text of nothing but pieces of templates.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>The text.</returns>
    public static string Pieces(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        return string.Concat(Enumerable.Range(0, random.Next(120)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
    }

    private static string Mutate(Random random, string text, IReadOnlyList<string> templates)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(12), text.Length - at);
        var piece = s_pieces[random.Next(s_pieces.Length)];
        switch (random.Next(10))
        {
            case 0:
                return text.Insert(at, piece);
            case 1:
                return text.Remove(at, length);
            case 2:
                return text.Remove(at, length).Insert(at, piece);
            case 3:
                return text.Insert(at, text.Substring(Math.Max(0, at - length), Math.Min(length, at)));
            case 4:
                return text[..at];
            case 5:
                var other = templates[random.Next(templates.Count)];
                var from = random.Next(other.Length + 1);
                return text.Insert(at, other.Substring(from, Math.Min(random.Next(300), other.Length - from)));
            case 6:
                return Token(random, text, at, piece);
            default:
                return Line(random, text);
        }
    }

    /// <summary>Replaces a word by another of the same template, or by a piece.</summary>
    private static string Token(Random random, string text, int at, string piece)
    {
        var (start, end) = WordAt(text, at);
        var (otherStart, otherEnd) = WordAt(text, random.Next(text.Length + 1));
        return text[..start] + (random.Next(3) == 0 ? piece : text[otherStart..otherEnd]) + text[end..];
    }

    private static (int Start, int End) WordAt(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return (start, end);
    }

    /// <summary>Drops, repeats, moves or indents a line.</summary>
    private static string Line(Random random, string text)
    {
        var lines = text.Split('\n').ToList();
        var (at, to) = (random.Next(lines.Count), random.Next(lines.Count));
        var line = lines[at];
        switch (random.Next(5))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(to, line);
                break;
            case 2:
                (lines[at], lines[to]) = (lines[to], line);
                break;
            case 3:
                lines[at] = new string(' ', random.Next(1, 5)) + line;
                break;
            default:
                lines[at] = line.TrimStart();
                break;
        }

        return string.Join('\n', lines);
    }
}
