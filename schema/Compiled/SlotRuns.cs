using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Formwork.Schema.Text;

namespace Formwork.Schema.Compiled;

/// <summary>
/// Shortens a format: figures that follow one another with the same text between them, such as <c>{3}, {4}, {5}</c>,
/// are written as
/// <c>{3..5:, }</c>.
/// </summary>
internal static class SlotRuns
{
    private const int Shortest = 3;

    public static string Shorten(string format)
    {
        var result = new StringBuilder();
        var start = 0;
        while (NextSlot(format, start) is { } first)
        {
            result.Append(format, start, first.Start - start);
            var last = first;
            string? between = null;
            var count = 1;
            while (first.Cell >= 0 && NextSlot(format, last.End) is { } next && next.Cell == last.Cell + 1 && Between(format, last.End, next.Start) is { } text && text == (between ?? text))
                (between, last, count) = (text, next, count + 1);
            if (count >= Shortest)
                result.Append('{').Append(Number.Text(first.Cell)).Append("..").Append(Number.Text(last.Cell)).Append(':').Append(between).Append('}');
            else
                result.Append(format, first.Start, (last = first).End - first.Start);
            start = last.End;
        }

        return result.Append(format, start, format.Length - start).ToString();
    }

    // Nothing with a brace in it can stand within a slot.
    private static string? Between(string format, int start, int end)
    {
        var text = format.Substring(start, end - start);
        return text.IndexOfAny(['{', '}']) < 0 ? text : null;
    }

    // The next slot, with its cell, or -1 where it is for something else. Doubled braces are text.
    private static (int Start, int End, int Cell)? NextSlot(string format, int from)
    {
        for (var i = from; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
                continue;
            if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                i++;
                continue;
            }

            var end = format.IndexOf('}', i);
            return end < 0 ? null : (i, end + 1, int.TryParse(format.Substring(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var cell) ? cell : -1);
        }

        return null;
    }
}
