using System;
using System.Collections.Immutable;
using System.Text;

namespace Formwork.Reading;

/// <summary>Takes marks out of a line.</summary>
internal static class TextMarks
{
    private const int LongestAddress = 1000;

    private static readonly ImmutableArray<string> s_pictures = ["[image", "[picture", "![", "<img"];
    private static readonly ImmutableArray<string> s_others = ["[bookmark"];

    /// <summary>Takes the marks out of a paragraph, and that of a heading before it; pictures are added to the blocks,
    /// if there are any.</summary>
    public static string RemoveFromParagraph(ReadOnlySpan<char> text, int line, int column, ImmutableArray<DocumentBlock>.Builder? blocks) =>
        Remove(WithoutHeadingMark(text.Trim()), line, column, blocks);

    /// <summary>Takes the marks out of a line or cell; pictures are added to the blocks, if there are any.</summary>
    public static string Remove(ReadOnlySpan<char> text, int line, int column, ImmutableArray<DocumentBlock>.Builder? blocks)
    {
        text = text.Trim();
        if (text.IndexOfAny("*[<") < 0)
            return text.ToString();
        var result = new StringBuilder(text.Length);
        var lastClose = Math.Max(text.LastIndexOf(']'), text.LastIndexOf('>'));
        while (!text.IsEmpty)
        {
            var next = text.IndexOfAny("*[<!");
            if (next < 0)
                break;
            result.Append(text[..next]);
            text = text[next..];
            lastClose -= next;
            var length = LengthOfMark(text, lastClose, out var isPicture);
            if (isPicture)
                blocks?.Add(new DocumentPicture(line, column, text[..length].ToString()));
            if (length == 0)
            {
                result.Append(text[0]);
                length = 1;
            }

            text = text[length..];
            lastClose -= length;
        }

        return result.Append(text).ToString().Trim();
    }

    // A mark that is never closed is text; looking for its end only up to the last bracket keeps the search linear.
    private static int LengthOfMark(ReadOnlySpan<char> text, int lastClose, out bool isPicture)
    {
        isPicture = false;
        if (text.StartsWith("**"))
            return 2;
        if (lastClose <= 0)
            return 0;
        isPicture = StartsWithAny(text, s_pictures);
        if (!isPicture && !StartsWithAny(text, s_others))
            return 0;
        var close = text.IndexOfAny(']', '>');
        if (close < 0)
        {
            isPicture = false;
            return 0;
        }

        // Markdown names the file behind the description.
        var end = close + 1;
        var rest = text.Slice(end, Math.Min(LongestAddress, text.Length - end));
        if (text[0] == '!' && rest.StartsWith("(") && rest.IndexOf(')') is var paren and > 0)
            end += paren + 1;
        return end;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> marks)
    {
        foreach (var mark in marks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> WithoutHeadingMark(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart('#');
        var depth = text.Length - rest.Length;
        return depth is > 0 and <= 6 && rest.StartsWith(" ") ? rest.TrimStart() : text;
    }
}
