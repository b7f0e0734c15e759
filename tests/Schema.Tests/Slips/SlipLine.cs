// A line of a sound template as slips see it.
using System;
using System.Collections.Generic;

namespace Formwork.Schema.Tests.Slips;

/// <summary>A line that is to be spoilt.</summary>
internal sealed class SlipLine
{
    private readonly string[] _lines;

    private SlipLine(string[] lines, int index)
    {
        _lines = lines;
        Index = index;
        Text = lines[index];
        Indentation = Text.Length - Text.TrimStart(' ').Length;
        var comment = CommentStart(Text);
        Code = (comment < 0 ? Text : Text[..comment]).TrimEnd();
        Comment = Text[Code.Length..];
        if (Code.Length == 0)
            return;
        IsItem = Code.AsSpan(Indentation).StartsWith("- ");
        var colon = IsItem || Code.AsSpan(Indentation).StartsWith("\"") ? -1 : (Code + " ").IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
            return;
        Key = Code[Indentation..colon];
        Value = Code[(colon + 1)..].Trim();
    }

    /// <summary>Its index, from 0.</summary>
    public int Index { get; }

    public string Text { get; }

    public int Indentation { get; }

    /// <summary>The line without its comment and the blanks behind it.</summary>
    public string Code { get; }

    /// <summary>What follows the code: blanks and a comment.</summary>
    public string Comment { get; }

    public bool IsItem { get; }

    /// <summary>The key at its beginning, or null.</summary>
    public string? Key { get; }

    /// <summary>The value on the line; empty where it stands beneath.</summary>
    public string? Value { get; }

    public string Blanks => Text[..Indentation];

    public bool OpensBlock => Value?.Length == 0;

    public bool IsFlow => Value?.StartsWith('{') == true || Value?.StartsWith('[') == true;

    /// <summary>Whether the value is a text on this line.</summary>
    public bool HasText => Value is { Length: > 0 } && !IsFlow && Value[0] is not ('>' or '|');

    /// <summary>The next line that is code, or null.</summary>
    public SlipLine? Next => Neighbour(1);

    /// <summary>The line of code before, or null.</summary>
    public SlipLine? Before => Neighbour(-1);

    /// <summary>The lines with code of a template; those inside a folded text are left out.</summary>
    public static IEnumerable<SlipLine> Of(string template)
    {
        var lines = template.Split('\n');
        var folded = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new SlipLine(lines, i);
            if (line.Code.Length == 0 || (folded >= 0 && line.Indentation > folded))
                continue;
            folded = line.Code.EndsWith(">-", StringComparison.Ordinal) ? line.Indentation : -1;
            yield return line;
        }
    }

    /// <summary>The template with this line as something else.</summary>
    public string With(string text) => WithLines(1, text);

    /// <summary>The template with this line and some behind it as something else.</summary>
    public string WithLines(int count, params string[] texts)
    {
        var all = new List<string>(_lines);
        all.RemoveRange(Index, count);
        all.InsertRange(Index, texts);
        return string.Join('\n', all);
    }

    /// <summary>The lines that belong to this one: itself and all that is deeper.</summary>
    public string[] Block()
    {
        var end = Index + 1;
        var last = end;
        for (; end < _lines.Length; end++)
        {
            var trimmed = _lines[end].TrimStart(' ');
            if (trimmed.Length > 0 && trimmed[0] != '#' && _lines[end].Length - trimmed.Length <= Indentation)
                break;
            if (trimmed.Length > 0)
                last = end + 1;
        }

        return _lines[Index..last];
    }

    /// <summary>The offsets in the line at which a piece stands, outside quotes and comments.</summary>
    public IEnumerable<int> At(string piece, int from = 0)
    {
        var quote = '\0';
        for (var i = 0; i < Code.Length; i++)
        {
            if (quote != '\0')
            {
                if (Code[i] == quote)
                    quote = '\0';
            }
            else if (i >= from && string.CompareOrdinal(Code, i, piece, 0, piece.Length) == 0)
                yield return i;
            if (quote == '\0' && Code[i] is '"' or '\'' && i > 0 && Code[i - 1] is ' ' or '[' or '{')
                quote = Code[i];
        }
    }

    /// <summary>The template with a stretch of the line as something else.</summary>
    public string Replace(int at, int length, string piece) => With(Text[..at] + piece + Text[(at + length)..]);

    private SlipLine? Neighbour(int step)
    {
        for (var i = Index + step; i >= 0 && i < _lines.Length; i += step)
        {
            var line = new SlipLine(_lines, i);
            if (line.Code.Length > 0)
                return line;
        }

        return null;
    }

    private static int CommentStart(string text)
    {
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
                quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'' && i > 0 && text[i - 1] is ' ' or '[' or '{')
                quote = text[i];
            else if (text[i] == '#' && (i == 0 || text[i - 1] == ' '))
                return i;
        }

        return -1;
    }
}
