// Finds the figures and years of a text: Arabic and full-width digits, numerals.
using System;
using System.Collections.Generic;
using System.Globalization;
using Formwork.Reading;

namespace Formwork;

/// <summary>Finds figures and years in a folded text.</summary>
/// <param name="text">The folded text.</param>
/// <param name="raw">The text as it was.</param>
/// <param name="origins">Where the characters of the folded text stand in it.</param>
/// <param name="words">The words of the language.</param>
/// <param name="figures">Takes the figures.</param>
/// <param name="years">Takes the years.</param>
internal readonly ref struct FigureScan(string text, string raw, List<int> origins, TextWords words, List<TextFigure> figures, List<TextFigure> years)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int MostDigits = 15;

    /// <summary>Looks through a clause.</summary>
    public void Scan(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = char.IsAsciiDigit(text[at]) ? Digits(at, end) : Numerals.Digit(text[at]) >= 0 || text[at] > '\u007F' ? Numeral(at, start, end) : 0;
            at += Math.Max(1, length);
        }
    }

    private int Digits(int start, int end)
    {
        var at = Run(start, end);

        // Thousands come in threes behind a comma, which in folded text may have been another one.
        while (at + 3 < end && raw[origins[at]] == ',' && at - start <= MostDigits && Run(at + 1, end) == at + 4 && Touches(at) && Touches(at + 1))
        {
            at += 4;
        }

        if (at + 1 < end && text[at] == '.' && char.IsAsciiDigit(text[at + 1]) && Touches(at) && Touches(at + 1))
        {
            at = Run(at + 1, end);
        }

        // A letter before it makes it a name, such as A4.
        if (at - start > MostDigits || (start > 0 && char.IsAsciiLetter(text[start - 1]) && Touches(start))
            || !decimal.TryParse(text.AsSpan(start, at - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value))
        {
            return at - start;
        }

        Take(start, at, end, value);
        return at - start;
    }

    private int Numeral(int start, int first, int end)
    {
        if (start > first && char.IsAsciiDigit(text[start - 1]))
        {
            return 0;
        }

        var length = Numerals.Read(text.AsSpan(start, end - start), out var value);
        if (length == 0)
        {
            return 0;
        }

        // Numerals are in many words; only what is counted, or is a year, is a number.
        var behind = text.AsSpan(start + length, end - start - length);
        if (length == 4 && value is >= FirstYear and <= LastYear && words.IsYear(text.AsSpan(0, end), start, start + length) && !words.IsBareYear)
        {
            years.Add(new(start, start + length, (Rational)(int)value));
        }
        else if (words.IsCounted(behind))
        {
            figures.Add(new(start, start + length, Rational.FromDecimal(value)));
        }

        return length;
    }

    private void Take(int start, int at, int end, decimal value)
    {
        if (at - start == 4 && value is >= FirstYear and <= LastYear && words.IsYear(text.AsSpan(0, end), start, at))
        {
            years.Add(new(start, at, Rational.FromDecimal(value)));
        }
        else if (!words.IsDay(text.AsSpan(at, end - at)))
        {
            figures.Add(new(start, at, Rational.FromDecimal(value)));
        }
    }

    // The end of digits that stand next to each other in the text itself.
    private int Run(int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at]) && (at == start || Touches(at)))
        {
            at++;
        }

        return at;
    }

    // Whether nothing was left out before a character.
    private bool Touches(int at) => at > 0 && origins[at] == origins[at - 1] + 1;
}
