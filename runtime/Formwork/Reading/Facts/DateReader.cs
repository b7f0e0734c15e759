using System;
using System.Collections.Immutable;
using Formwork.Forms;

namespace Formwork.Reading;

/// <summary>Reads dates by the patterns of the language, in digits or in words.</summary>
internal sealed class DateReader(Language language, Folding folding)
{
    private readonly ImmutableArray<SlotPattern> _patterns = SlotPattern.ParseAll(language.Dates, folding);
    private readonly ImmutableArray<SlotPattern> _years = SlotPattern.ParseAll(language.Years, folding);

    /// <summary>Reads the date that begins at a place.</summary>
    public int Read(string text, int start, int? year, out DateOnly date)
    {
        foreach (var pattern in _patterns)
        {
            if (TryRead(text.AsSpan(start), pattern, 0, null, out date, out var length))
                return length;
        }

        foreach (var pattern in _patterns)
        {
            if (year is not null && pattern.Slots is ["y", ..] && TryRead(text.AsSpan(start), pattern, 1, year, out date, out var length))
                return length;
        }

        date = default;
        return 0;
    }

    /// <summary>Reads the year that begins at a place: four digits or numerals.</summary>
    public static int ReadYear(ReadOnlySpan<char> text, out int year)
    {
        var length = ReadNumber(text, 4, out year);
        return length == 4 && year is >= 1000 and <= 9999 ? length : 0;
    }

    /// <summary>Reads a text that is nothing but a year, or begins with one of four digits.</summary>
    public bool ReadWholeYear(string text, out int year)
    {
        var length = ReadYear(text, out year);
        if (length > 0 && (length == text.Length || !IsDigit(text[length])))
            return true;
        foreach (var pattern in _years)
        {
            if (!text.StartsWith(pattern.Literals[0], StringComparison.Ordinal) || !text.EndsWith(pattern.Literals[^1], StringComparison.Ordinal))
                continue;
            var digits = text.AsSpan(pattern.Literals[0].Length..);
            length = ReadNumber(digits, 4, out year);
            if (length > 0 && FactFit.IsYear(year) && digits[length..].SequenceEqual(pattern.Literals[^1]))
                return true;
        }

        year = 0;
        return false;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || Numerals.Digit(c) >= 0;

    private static bool TryRead(ReadOnlySpan<char> text, SlotPattern pattern, int firstSlot, int? knownYear, out DateOnly date, out int length)
    {
        date = default;
        length = 0;
        var (year, month, day) = (knownYear ?? 0, 0, 0);
        for (var i = firstSlot; i < pattern.Literals.Length; i++)
        {
            // The literal before the first slot read belongs to what was left out.
            if (i > firstSlot || firstSlot == 0)
            {
                if (!text[length..].StartsWith(pattern.Literals[i], StringComparison.Ordinal))
                    return false;
                length += pattern.Literals[i].Length;
            }

            if (i == pattern.Slots.Length)
                break;
            var isYear = pattern.Slots[i] == "y";
            var digits = isYear ? ReadYear(text[length..], out var value) : ReadNumber(text[length..], 2, out value);
            if (digits == 0)
                return false;
            length += digits;
            if (isYear)
                year = value;
            else if (pattern.Slots[i] == "m")
                month = value;
            else
                day = value;
        }

        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, int most, out int value)
    {
        var length = 0;
        value = 0;
        while (length < text.Length && length < most && char.IsAsciiDigit(text[length]))
            value = (value * 10) + (text[length++] - '0');
        if (length > 0)
            return length;
        length = Numerals.Read(text[..Math.Min(text.Length, 4)], out var number);
        value = (int)Math.Min(number, 9999);
        return length;
    }
}
