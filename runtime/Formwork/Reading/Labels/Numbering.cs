using System;
using System.Globalization;

namespace Formwork.Reading;

/// <summary>Finds the number before a title or label.</summary>
internal static class Numbering
{
    private const string Numerals = "〇零一二三四五六七八九十百两";
    private const string Closers = ".、,:)。";

    /// <summary>Finds where the label begins behind its number or numbers.</summary>
    public static int Skip(ReadOnlySpan<char> text, out NumberStyle style)
    {
        style = NumberStyle.None;
        var position = 0;
        while (true)
        {
            var end = SkipOne(text[position..], out var found);
            if (end == 0)
                return position;
            if (style == NumberStyle.None)
                style = found;
            position += end;
        }
    }

    /// <summary>The index behind numerals that stand before a label without any mark.</summary>
    public static int SkipBare(ReadOnlySpan<char> key)
    {
        var end = 0;
        while (end < key.Length && (char.IsAsciiDigit(key[end]) || Numerals.Contains(key[end], StringComparison.Ordinal)))
            end++;
        return end;
    }

    private static int SkipOne(ReadOnlySpan<char> text, out NumberStyle style)
    {
        style = NumberStyle.None;
        var start = SkipSpaces(text, 0);
        if (start == text.Length)
            return 0;
        if (CharUnicodeInfo.GetUnicodeCategory(text[start]) == UnicodeCategory.OtherNumber)
        {
            style = NumberStyle.Other;
            return SkipSpaces(text, SkipCloser(text, start + 1));
        }

        var isBracketed = text[start] == '(';
        var first = isBracketed ? SkipSpaces(text, start + 1) : start;
        var end = SkipNumber(text, first, out var isArabic);
        if (end == first)
            return 0;
        var behind = SkipSpaces(text, end);
        if (isBracketed)
        {
            if (behind >= text.Length || text[behind] != ')')
                return 0;
            style = isArabic ? NumberStyle.BracketedArabic : NumberStyle.BracketedNumeral;
            return SkipSpaces(text, SkipCloser(text, behind + 1));
        }

        // A number and a space is a number too, but a long one belongs to the words: a year.
        var isClosed = behind < text.Length && Closers.Contains(text[behind], StringComparison.Ordinal);
        if (!isClosed && (behind == end || behind == text.Length || end - first > 2))
            return 0;
        style = isArabic ? NumberStyle.Arabic : NumberStyle.Numeral;
        return SkipSpaces(text, isClosed ? SkipCloser(text, behind) : behind);
    }

    private static int SkipNumber(ReadOnlySpan<char> text, int start, out bool isArabic)
    {
        isArabic = start < text.Length && char.IsAsciiDigit(text[start]);
        var end = start;
        while (end < text.Length && end - start < 4
            && (isArabic ? char.IsAsciiDigit(text[end]) : Numerals.Contains(text[end], StringComparison.Ordinal)))
        {
            end++;
        }

        return end;
    }

    private static int SkipCloser(ReadOnlySpan<char> text, int start) =>
        start < text.Length && Closers.Contains(text[start], StringComparison.Ordinal) ? start + 1 : start;

    private static int SkipSpaces(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] == ' ')
            start++;
        return start;
    }
}
