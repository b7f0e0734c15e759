using System;

namespace Formwork.Reading;

/// <summary>Reads numbers written with numerals, as figures (〇) or as words (十、百、千、万、亿).</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads the number at the start of a text.</summary>
    public static int Read(ReadOnlySpan<char> text, out long value)
    {
        var length = 0;
        var isPositional = true;
        while (length < text.Length && length < 24 && (Digit(text[length]) >= 0 || Power(text[length]) > 0))
        {
            isPositional &= Digit(text[length]) >= 0;
            length++;
        }

        value = 0;
        if (length == 0)
            return 0;
        return (isPositional ? ReadFigures(text[..length], out value) : ReadWords(text[..length], out value)) ? length : 0;
    }

    /// <summary>The digit that a numeral stands for, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static long Power(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    private static bool ReadFigures(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.Length > 15)
            return false;
        foreach (var c in text)
            value = (value * 10) + Digit(c);
        return true;
    }

    private static bool ReadWords(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        long part = 0, digit = -1, lastPower = long.MaxValue;
        foreach (var c in text)
        {
            if (Digit(c) is var found and >= 0)
            {
                // Two digits in a row are no number in words, unless the first is a zero that fills a gap.
                if (digit > 0)
                    return false;
                digit = found;
                continue;
            }

            var power = Power(c);
            if (power >= 10_000)
            {
                part += Math.Max(digit, 0);
                if (part == 0)
                    return false;
                value = power > 10_000 ? (value + part) * power : value + (part * power);
                part = 0;
                lastPower = long.MaxValue;
            }
            else
            {
                // Ten may stand without its one; greater powers may not.
                if (power >= lastPower || (digit < 1 && (power != 10 || part % 100 != 0)))
                    return false;
                part += Math.Max(digit, 1) * power;
                lastPower = power;
            }

            digit = -1;
        }

        value += part + Math.Max(digit, 0);
        return value <= 1_000_000_000_000_000;
    }
}
