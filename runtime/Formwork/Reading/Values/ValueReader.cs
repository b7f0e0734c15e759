using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Forms;

namespace Formwork.Reading;

/// <summary>Reads figures: signs, separators, units, counters and remarks as the language has them.</summary>
internal sealed class ValueReader
{
    private readonly Folding _folding;
    private readonly HashSet<string> _notApplicable;
    private readonly ImmutableArray<string> _negative;
    private readonly ImmutableArray<string> _positive;
    private readonly ImmutableArray<string> _counters;
    private readonly ImmutableArray<KeyValuePair<string, decimal>> _units;
    private readonly string _thousands;
    private readonly ImmutableArray<string> _beforePercent;
    private readonly ImmutableArray<string> _behindPercent;
    private readonly WordReader _words;

    /// <summary>Takes the words of a language.</summary>
    public ValueReader(Language language, Folding folding)
    {
        _folding = folding;
        _notApplicable = [.. language.NotApplicable.Select(word => folding.Fold(word))];
        _negative = LongestFirst(language.Negative);
        _positive = LongestFirst(language.Positive);
        _counters = LongestFirst(language.Counters);
        _units = [.. language.Units.Select(unit => KeyValuePair.Create(folding.Fold(unit.Key), unit.Value)).OrderByDescending(unit => unit.Key.Length)];
        _thousands = string.Concat(language.Thousands.Select(word => folding.Fold(word)).Where(word => word.Length == 1));
        _beforePercent = LongestFirst([.. language.Percents.Select(pattern => pattern.Split("{n}")[0])]);
        _behindPercent = LongestFirst([.. language.Percents.Select(pattern => pattern.Split("{n}")[^1])]);
        _words = new(language, folding);
    }

    /// <summary>Whether a text is a figure or stands for one, whatever cell it may belong to.</summary>
    public bool IsFigure(string text)
    {
        if (text.Length is 0 or > LabelKeys.LongestLabel)
            return false;
        if (text.Length < 10 && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return true;
        var rest = _folding.Fold(text).AsSpan();
        return !rest.IsEmpty && (_notApplicable.Contains(rest.ToString()) || (TryReadNumber(ref rest, isPercent: true, out _) && TryReadTail(rest, out _, out _)));
    }

    /// <summary>The longest unit that stands in a text, such as a head that names the unit of its column; null where
    /// none does.</summary>
    public string? FindUnit(string text)
    {
        var folded = _folding.Fold(text);
        foreach (var (unit, _) in _units)
        {
            if (folded.Contains(unit, StringComparison.Ordinal))
                return unit;
        }

        return null;
    }

    /// <summary>Reads the text of a data cell.</summary>
    public ValueReading Read(string text, CellType type, string? unit = null)
    {
        var folded = _folding.Fold(text);
        if (folded.Length == 0)
            return default(ValueReading) with { IsReadable = true };
        if (_notApplicable.Contains(folded))
            return new(Cell.NotApplicable);
        if (!type.IsNumber)
            return _words.Read(text, type);
        var rest = folded.AsSpan();
        if (!TryReadNumber(ref rest, type.Kind == CellTypeKind.Percent, out var number) || !TryReadTail(rest, out var own, out var remark))
            return ValueReading.Unreadable;
        if ((own ?? unit) is { } written && !TryConvert(ref number, written, type.Unit))
            return ValueReading.Unreadable;
        return Fits(number, type) ? new(number, AsWritten(text, remark)) : ValueReading.Unreadable with { Misfit = number };
    }

    // The remark as it is written: what follows the bracket, without folding.
    private string? AsWritten(string text, string? remark)
    {
        var raw = text.AsSpan().Trim();
        for (var i = 0; remark is not null && i < raw.Length; i++)
        {
            if (_folding.Fold(raw[i]) == '(' && _folding.Fold(raw[^1]) == ')')
                return raw[(i + 1)..^1].Trim().ToString();
        }

        return remark;
    }

    private static bool Fits(decimal number, CellType type)
    {
        if ((number < 0 && !type.Signed) || !CellFit.IsInRange(type, number))
            return false;
        if (type.Kind != CellTypeKind.Count)
            return decimal.Round(number, Math.Clamp(type.Decimals, 0, 28)) == number;
        return decimal.Truncate(number) == number && number >= Count.MinValue && number <= Count.MaxValue;
    }

    private bool TryReadNumber(ref ReadOnlySpan<char> rest, bool isPercent, out decimal number)
    {
        if (isPercent)
            TrySkip(ref rest, _beforePercent);
        var isNegative = TrySkip(ref rest, _negative);
        if (!isNegative)
            TrySkip(ref rest, _positive);
        rest = rest.TrimStart();
        var length = ReadDigits(rest, out number);
        if (length == 0)
        {
            length = Numerals.Read(rest, out var whole);
            number = whole;
        }

        if (isNegative)
            number = -number;
        rest = rest[length..].TrimStart();
        if (isPercent)
            TrySkip(ref rest, _behindPercent);
        return length > 0;
    }

    private int ReadDigits(ReadOnlySpan<char> text, out decimal number)
    {
        Span<char> digits = stackalloc char[20];
        var count = 0;
        var end = 0;
        var group = 0;
        var isGrouped = false;
        number = 0;
        for (; end < text.Length && count < digits.Length; end++)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                digits[count++] = text[end];
                group++;
            }
            else if (group is > 0 and <= 3 && (!isGrouped || group == 3) && IsGroup(text[end..]))
            {
                isGrouped = true;
                group = 0;
            }
            else
            {
                break;
            }
        }

        // A further digit means more than can be held, or groups that are none.
        if (count is 0 or > 18 || (isGrouped && group != 3))
            return 0;
        for (var i = 0; i < count; i++)
            number = (number * 10) + (digits[i] - '0');
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var scale = 1m;
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
                if (scale >= 10_000_000_000m)
                    return 0;
                scale *= 10;
                number += (text[end] - '0') / scale;
            }
        }

        return end;
    }

    private bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length > 3 && _thousands.Contains(text[0], StringComparison.Ordinal)
        && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    // Behind the number: a unit, a counter, a remark; anything else makes it no figure.
    private bool TryReadTail(ReadOnlySpan<char> rest, out string? unit, out string? remark)
    {
        unit = null;
        remark = null;
        foreach (var (word, _) in _units)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                unit = word;
                rest = rest[word.Length..];
                break;
            }
        }

        rest = rest.TrimStart();
        TrySkip(ref rest, _counters);
        rest = rest.Trim();
        if (rest.IsEmpty)
            return true;
        if (rest[0] == '(' && rest[^1] == ')')
            remark = rest[1..^1].Trim().ToString();
        else if (rest[0] is ',' or ';' or ':' && rest.Length > 1 && !char.IsAsciiDigit(rest[1]))
            remark = rest[1..].Trim().ToString();
        return !string.IsNullOrEmpty(remark);
    }

    private bool TryConvert(ref decimal number, string written, string? wanted)
    {
        if (wanted is null)
            return false;
        var own = _folding.Fold(wanted);
        if (own == written)
            return true;
        if (Factor(written) is not { } from || Factor(own) is not { } to || to == 0)
            return false;
        number = number * from / to;
        return true;
    }

    private decimal? Factor(string unit)
    {
        foreach (var (word, factor) in _units)
        {
            if (word == unit)
                return factor;
        }

        return null;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> rest, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (word.Length > 0 && rest.StartsWith(word, StringComparison.Ordinal))
            {
                rest = rest[word.Length..];
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<string> LongestFirst(ImmutableArray<string> words) =>
        [.. words.Select(word => _folding.Fold(word)).OrderByDescending(word => word.Length)];
}
