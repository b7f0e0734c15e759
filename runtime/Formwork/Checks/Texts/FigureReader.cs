using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>Reads numbers in a text.</summary>
internal sealed class FigureReader
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int MostDigits = 15;
    private const int MostNumerals = 24;

    private readonly TextSymbols _symbols;
    private readonly (int[] Before, int[] After)[] _years;
    private readonly int[][] _behindDays;
    private readonly int[][] _counters;
    private readonly bool _hasBareYears;

    /// <summary>Takes the words that tell figures, years and days apart.</summary>
    public FigureReader(TextSymbols symbols, TextWords words)
    {
        _symbols = symbols;
        _years = [.. words.Years.Select(year => (SymbolsOf(year.Before), SymbolsOf(year.After)))];
        _behindDays = [.. words.BehindDays.Select(SymbolsOf)];
        _counters = [.. words.Counters.Select(SymbolsOf)];
        _hasBareYears = words.IsBareYear;
    }

    /// <summary>Reads digits.</summary>
    public FigureKind ReadDigits(ReadOnlySpan<char> text, int start, int at, out decimal value, out int end)
    {
        end = Run(text, at);

        // Thousands come in threes behind a comma, which in Chinese text is another one.
        while (end - at <= MostDigits && end + 3 < text.Length && text[end] == ',' && Run(text, end + 1) == end + 4)
            end += 4;
        var whole = end;
        if (end + 1 < text.Length && text[end] is '.' or '\uFF0E' && IsDigit(text[end + 1]))
            end = Run(text, end + 1);
        value = 0;

        // A letter before it makes it a name, such as A4.
        if (end - at > MostDigits || (at > start && (_symbols[text[at - 1]] & TextSymbols.Latin) != 0))
            return FigureKind.None;
        value = ValueOf(text[at..end], whole == end ? 0 : end - whole - 1);
        return end - at == 4 && value is >= FirstYear and <= LastYear && IsYear(text, start, at, end) ? FigureKind.Year
            : StartsWithAny(text, end, _behindDays) ? FigureKind.None
            : FigureKind.Figure;
    }

    /// <summary>Reads numerals. They are in many words; only what is counted, or is a year, is a number.</summary>
    public FigureKind ReadNumerals(ReadOnlySpan<char> text, int start, int at, out decimal value, out int end)
    {
        Span<char> numerals = stackalloc char[MostNumerals];
        var length = 0;
        for (end = at; end < text.Length && (_symbols[text[end]] & TextSymbols.KindMask) == TextSymbols.Numeral; end++)
        {
            if (length < MostNumerals)
                numerals[length++] = _symbols.NumeralOf(text[end]);
        }

        value = 0;
        if (end - at > MostNumerals || (at > start && IsDigit(text[at - 1])) || Numerals.Read(numerals[..length], out var number) != length)
            return FigureKind.None;
        value = number;
        return length == 4 && number is >= FirstYear and <= LastYear && !_hasBareYears && IsYear(text, start, at, end) ? FigureKind.Year
            : StartsWithAny(text, end, _counters) ? FigureKind.Figure
            : FigureKind.None;
    }

    private static decimal ValueOf(ReadOnlySpan<char> written, int decimals)
    {
        var number = 0L;
        foreach (var character in written)
        {
            if (character is not (',' or '.' or '\uFF0E'))
                number = (number * 10) + TextSymbols.DigitOf(character);
        }

        return new decimal((int)number, (int)(number >> 32), 0, false, (byte)decimals);
    }

    private bool IsYear(ReadOnlySpan<char> text, int start, int at, int end)
    {
        foreach (var (before, after) in _years)
        {
            if (EndsWith(text, start, at, before) && StartsWith(text, end, after))
                return true;
        }

        return _hasBareYears;
    }

    private bool StartsWithAny(ReadOnlySpan<char> text, int at, int[][] words)
    {
        foreach (var word in words)
        {
            if (StartsWith(text, at, word))
                return true;
        }

        return false;
    }

    // Words are found over white space, which stands anywhere in texts taken from documents.
    private bool StartsWith(ReadOnlySpan<char> text, int at, int[] word)
    {
        foreach (var letter in word)
        {
            while (at < text.Length && IsNothing(text[at]))
                at++;
            if (at == text.Length || (_symbols[text[at]] & TextSymbols.SymbolMask) != letter)
                return false;
            at++;
        }

        return true;
    }

    private bool EndsWith(ReadOnlySpan<char> text, int start, int at, int[] word)
    {
        for (var i = word.Length - 1; i >= 0; i--)
        {
            while (at > start && IsNothing(text[at - 1]))
                at--;
            if (at == start || (_symbols[text[at - 1]] & TextSymbols.SymbolMask) != word[i])
                return false;
            at--;
        }

        return true;
    }

    private bool IsNothing(char character) => (_symbols[character] & TextSymbols.KindMask) is TextSymbols.White or TextSymbols.Invisible;

    private bool IsDigit(char character) => (_symbols[character] & TextSymbols.KindMask) == TextSymbols.Digit;

    private int Run(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return at;
    }

    private int[] SymbolsOf(string word) => [.. word.Select(_symbols.Of)];
}
