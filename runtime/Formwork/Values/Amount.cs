using System.Globalization;
using System.Text.Json.Serialization;
using System;
using Formwork.Json;

namespace Formwork;

/// <summary>
/// A figure that measures: a decimal number without trailing zeros, blank (unknown), or not applicable ("/"). Its unit
/// and its number of decimals are the cell's, not the value's. <c>default</c> is blank.
/// </summary>
[JsonConverter(typeof(AmountJsonConverter))]
public readonly struct Amount : IEquatable<Amount>
{
    private readonly decimal _value;
    private readonly CellKind _kind;

    /// <summary>Makes an amount of a number; trailing zeros are dropped.</summary>
    /// <param name="value">The number.</param>
    public Amount(decimal value)
    {
        _value = DropTrailingZeros(value);
        _kind = CellKind.Number;
    }

    private Amount(CellKind kind) => _kind = kind;

    /// <summary>The blank amount: unknown.</summary>
    public static Amount Blank => default;

    /// <summary>The amount that does not apply, printed as "/".</summary>
    public static Amount NotApplicable => new(CellKind.NotApplicable);

    /// <summary>Whether the figure is unknown.</summary>
    public bool IsBlank => _kind == CellKind.Blank;

    /// <summary>Whether the figure does not apply.</summary>
    public bool IsNotApplicable => _kind == CellKind.NotApplicable;

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => _kind == CellKind.Number;

    /// <summary>Makes an amount of a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount.</returns>
    public static implicit operator Amount(decimal value) => new(value);

    /// <summary>Makes an amount of a number; see the implicit conversion.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount.</returns>
    public static Amount FromDecimal(decimal value) => new(value);

    /// <summary>Makes an amount of a whole number, so that a literal needs no suffix.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount.</returns>
    public static implicit operator Amount(int value) => new((decimal)value);

    /// <summary>Makes an amount of a whole number; see the implicit conversion.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount.</returns>
    public static Amount FromInt32(int value) => new((decimal)value);

    /// <summary>Whether two amounts are the same: equal numbers, both blank, or both not applicable.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same.</returns>
    public static bool operator ==(Amount left, Amount right) => left.Equals(right);

    /// <summary>Whether two amounts differ.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Amount left, Amount right) => !left.Equals(right);

    /// <summary>Gets the number, where there is one.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where the figure is blank or does not apply.</returns>
    public bool TryGetValue(out decimal value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The same number with no trailing zeros behind the point and no sign on zero.</summary>
    internal static decimal DropTrailingZeros(decimal value)
    {
        if (value == 0)
            return 0;
        // Dividing by one with all decimals is exact, and leaves the least scale; most figures have no decimals at all.
        return value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
    }

    /// <summary>The number, for code that treats blank and not applicable alike.</summary>
    /// <returns>The number; null where the figure is blank or does not apply.</returns>
    public decimal? AsDecimal() => TryGetValue(out var value) ? value : null;

    /// <inheritdoc/>
    public bool Equals(Amount other) => _kind == other._kind && _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Amount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _value);

    /// <summary>The number in invariant digits; empty where blank; "/" where not applicable.</summary>
    /// <returns>The figure.</returns>
    public override string ToString() => HasValue ? _value.ToString(CultureInfo.InvariantCulture) : IsBlank ? "" : "/";
}
