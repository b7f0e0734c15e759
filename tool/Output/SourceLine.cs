using System;
using System.Globalization;
using System.Text;
using Formwork.Dynamic;

namespace Formwork.Tool;

/// <summary>A line of a template as it is shown under a mistake.</summary>
/// <param name="Gutter">The number of the line.</param>
/// <param name="Text">The line, or the part of it around the place.</param>
/// <param name="Indent">What stands before the caret: as wide on the terminal as what stands before the place.</param>
/// <param name="Caret">The caret and the line under the rest of the place.</param>
internal sealed record SourceLine(string Gutter, string Text, string Indent, string Caret)
{
    private const string Cut = "...";

    /// <summary>What stands before the caret's line in place of the number.</summary>
    public string BlankGutter { get; } = new string(' ', Gutter.Length - 2) + "| ";

    /// <summary>The line of a place.</summary>
    public static SourceLine Of(string source, TemplatePlace place, int width)
    {
        var (line, start) = LineAt(source, place.Start);
        var end = Math.Clamp(place.Length + start, start, line.Length);
        var gutter = string.Format(CultureInfo.InvariantCulture, "{0,5} | ", place.Line);
        var room = Math.Max(20, width - gutter.Length - 1);
        var (from, to) = Window(line, start, room);
        var text = (from > 0 ? Cut : "") + line[from..to] + (to < line.Length ? Cut : "");
        var before = new string(' ', from > 0 ? Cut.Length : 0) + Blank(line.AsSpan(from, start - from));
        var marked = Math.Max(1, DisplayWidth.Of(line[start..Math.Clamp(end, start, to)]));
        return new(gutter, PlainText.Visible(text), before, "^" + new string('~', marked - 1));
    }

    // The line that a place is in, and where in it.
    private static (string Line, int At) LineAt(string text, int at)
    {
        at = Math.Min(at, text.Length);
        var start = at == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at - 1) + 1;
        var end = text.AsSpan(at).IndexOfAny('\n', '\r');
        return (text[start..(end < 0 ? text.Length : at + end)], at - start);
    }

    // As much of a line as there is room for: its beginning where the place is in that, else some of what stands before
    // the place.
    private static (int From, int To) Window(string line, int at, int room)
    {
        if (DisplayWidth.Of(line) <= room)
            return (0, line.Length);
        room -= 2 * Cut.Length;
        var from = 0;
        if (DisplayWidth.Of(line[..at]) > room - 10)
        {
            from = at;
            for (var used = 0; from > 0 && used < room / 2; used += DisplayWidth.Of(line[from..(from + 1)]))
                from -= from > 1 && char.IsLowSurrogate(line[from - 1]) ? 2 : 1;
        }

        var to = from;
        foreach (var rune in line.AsSpan(from).EnumerateRunes())
        {
            room -= DisplayWidth.Of(rune);
            if (room < 0)
                break;
            to += rune.Utf16SequenceLength;
        }

        return (from, Math.Max(to, at));
    }

    private static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            _ = rune.Value == '\t' ? blank.Append('\t') : blank.Append(' ', DisplayWidth.Of(rune));
        return blank.ToString();
    }
}
