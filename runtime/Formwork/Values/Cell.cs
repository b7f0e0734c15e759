using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System;
using Formwork.Json;

namespace Formwork;

/// <summary>The value of any one cell or fact of a form. <c>default</c> is blank: unknown.</summary>
[JsonConverter(typeof(CellJsonConverter))]
public readonly struct Cell : IEquatable<Cell>
{
    private const ulong NegativeSign = 0x8000_0000;

    private readonly string? _text;

    // The digits of a decimal, or the number of a day, in _low and the upper half of _rest. The lower half of _rest is
    // sign, decimals and kind as in "sign 1, unused 15, decimals 8, kind 8". Together 24 bytes, and one comparison
    // tells a small whole number.
    private readonly ulong _low;
    private readonly ulong _rest;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Cell(ulong low, ulong rest)
    {
        _low = low;
        _rest = rest;
    }

    private Cell(string text)
    {
        _text = text;
        _rest = (ulong)Tag.Text;
    }

    // The kinds as they stand in the flags.
    private enum Tag : ulong
    {
        Blank,
        NotApplicable,
        Number,
        Text,
        Date,
    }

    /// <summary>The blank cell: unknown.</summary>
    public static Cell Blank => default;

    /// <summary>The cell that does not apply, printed as "/".</summary>
    public static Cell NotApplicable => new(0, (ulong)Tag.NotApplicable);

    /// <summary>What the cell holds.</summary>
    public CellKind Kind => (CellKind)(_rest & 0xFF);

    /// <summary>Whether the value is unknown.</summary>
    public bool IsBlank => _rest == (ulong)Tag.Blank;

    /// <summary>Whether the cell does not apply.</summary>
    public bool IsNotApplicable => _rest == (ulong)Tag.NotApplicable;

    /// <summary>Makes a cell of a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Cell(int value) => FromInt32(value);

    /// <summary>Makes a cell of a number; trailing zeros are dropped.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Cell(decimal value) => FromDecimal(value);

    /// <summary>Makes a cell of a count.</summary>
    /// <param name="value">The count.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator Cell(Count value) => FromCount(value);

    /// <summary>Makes a cell of an amount.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator Cell(Amount value) => FromAmount(value);

    /// <summary>Makes a cell of a text; null is blank.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Cell(string? value) => FromText(value);

    /// <summary>Makes a cell of a day.</summary>
    /// <param name="value">The day.</param>
    public static implicit operator Cell(DateOnly value) => FromDate(value);

    /// <summary>Makes a cell of a whole number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The cell.</returns>
    public static Cell FromInt32(int value) =>
        value >= 0 ? new((ulong)value, (ulong)Tag.Number) : new((ulong)-(long)value, NegativeSign | (ulong)Tag.Number);

    /// <summary>Makes a cell of a number; trailing zeros are dropped.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The cell.</returns>
    public static Cell FromDecimal(decimal value)
    {
        value = Amount.DropTrailingZeros(value);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var sign = value < 0 ? NegativeSign : 0;
        return new(((ulong)(uint)bits[1] << 32) | (uint)bits[0], ((ulong)(uint)bits[2] << 32) | sign | ((ulong)value.Scale << 8) | (ulong)Tag.Number);
    }

    /// <summary>Makes a cell of a count.</summary>
    /// <param name="value">The count.</param>
    /// <returns>The cell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Cell FromCount(Count value)
    {
        // Every writing of a report passes here for every cell: no more than a test, and fields that are stored at
        // once.
        var bits = value.Bits;
        ulong low = bits ^ (uint)NegativeSign;
        var rest = (ulong)Tag.Number;
        if ((int)bits >= 0)
        {
            low = LowOfOther(bits);
            rest = RestOfOther(bits);
        }

        return new(low, rest);
    }

    /// <summary>Makes a cell of an amount.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The cell.</returns>
    public static Cell FromAmount(Amount value) =>
        value.TryGetValue(out var number) ? FromDecimal(number) : value.IsBlank ? default : NotApplicable;

    /// <summary>Makes a cell of a text; null is blank.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The cell.</returns>
    public static Cell FromText(string? value) => value is null ? default : new(value);

    /// <summary>Makes a cell of a day.</summary>
    /// <param name="value">The day.</param>
    /// <returns>The cell.</returns>
    public static Cell FromDate(DateOnly value) => new((ulong)value.DayNumber, (ulong)Tag.Date);

    /// <summary>Whether two cells hold the same.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they hold the same.</returns>
    public static bool operator ==(Cell left, Cell right) => left.Equals(right);

    /// <summary>Whether two cells differ.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Cell left, Cell right) => !left.Equals(right);

    /// <summary>Gets the number, where there is one.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where the cell holds no number.</returns>
    public bool TryGetNumber(out decimal value)
    {
        var isNumber = Kind == CellKind.Number;
        value = isNumber ? new decimal((int)(uint)_low, (int)(uint)(_low >> 32), (int)(_rest >> 32), (_rest & NegativeSign) != 0, (byte)(_rest >> 8)) : 0;
        return isNumber;
    }

    /// <summary>Gets the number, where it is whole and fits.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where the cell holds no number, one with decimals, or one beyond the range of a
    /// <see cref="Count"/>.</returns>
    public bool TryGetInt32(out int value)
    {
        var negative = _rest == (NegativeSign | (ulong)Tag.Number);
        var fits = (negative || _rest == (ulong)Tag.Number) && _low <= (ulong)Count.MaxValue - (negative ? 1UL : 0UL);
        value = fits ? negative ? -(int)_low : (int)_low : 0;
        return fits;
    }

    // Of a count that is blank, does not apply, or is below zero.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong LowOfOther(uint bits) => bits > 1 ? NegativeSign - bits : 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong RestOfOther(uint bits) => bits > 1 ? NegativeSign | (ulong)Tag.Number : bits;

    /// <summary>Gets the number, where it is whole, has at most two digits and no sign: nearly all figures of nearly
    /// all reports.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGetTwoDigits(out int value)
    {
        value = (int)_low;
        return _low < 100 && _rest == (ulong)Tag.Number;
    }

    /// <summary>Gets the number, where it is whole, fits a count and has no sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGetNatural(out int value)
    {
        value = (int)_low;
        return _low <= (ulong)Count.MaxValue && _rest == (ulong)Tag.Number;
    }

    /// <summary>Gets the digits of the number and how many of them are decimals, where it has no sign and is not too
    /// long.</summary>
    internal bool TryGetDigits(out ulong digits, out int decimals)
    {
        digits = _low;
        decimals = (int)(_rest >> 8);
        return (_rest & ~0xFF00UL) == (ulong)Tag.Number;
    }

    /// <summary>Gets the text, where there is one.</summary>
    /// <param name="value">The text, or null.</param>
    /// <returns>False where the cell holds no text.</returns>
    public bool TryGetText([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
    {
        value = _text;
        return value is not null;
    }

    /// <summary>Gets the day, where there is one.</summary>
    /// <param name="value">The day, or the first of all days.</param>
    /// <returns>False where the cell holds no day.</returns>
    public bool TryGetDate(out DateOnly value)
    {
        var isDate = Kind == CellKind.Date;
        value = isDate ? DateOnly.FromDayNumber((int)_low) : default;
        return isDate;
    }

    /// <summary>The cell as a count.</summary>
    /// <returns>The count; blank where the cell holds something else.</returns>
    public Count ToCount() => TryGetInt32(out var value) ? new Count(value) : IsNotApplicable ? Count.NotApplicable : default;

    /// <summary>The cell as an amount.</summary>
    /// <returns>The amount; blank where the cell holds something else.</returns>
    public Amount ToAmount() => TryGetNumber(out var value) ? new Amount(value) : IsNotApplicable ? Amount.NotApplicable : default;

    /// <summary>The text.</summary>
    /// <returns>Null where the cell holds something else.</returns>
    public string? AsText() => _text;

    /// <summary>The whole number.</summary>
    /// <returns>Null where the cell holds something else.</returns>
    public int? AsInt32() => TryGetInt32(out var value) ? value : null;

    /// <summary>The day.</summary>
    /// <returns>Null where the cell holds something else.</returns>
    public DateOnly? AsDate() => TryGetDate(out var value) ? value : null;

    /// <inheritdoc/>
    public bool Equals(Cell other) => _low == other._low && _rest == other._rest && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Cell other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_low, _rest, _text);

    /// <summary>The value in invariant form; empty where blank; "/" where not applicable.</summary>
    /// <returns>The value.</returns>
    public override string ToString() =>
        TryGetNumber(out var number) ? number.ToString(CultureInfo.InvariantCulture)
        : TryGetDate(out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : IsNotApplicable ? "/" : _text ?? "";
}
