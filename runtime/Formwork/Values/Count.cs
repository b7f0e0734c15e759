using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System;
using Formwork.Json;

namespace Formwork;

/// <summary>
/// A figure that counts: a whole number, blank (unknown), or not applicable ("/"). Zero, blank and not applicable are
/// three things; <c>default</c> is blank, because a figure that nobody gave is unknown. There are no arithmetic and
/// ordering operators, since an unknown figure has no place in an order: ask <see cref="TryGetValue"/>.
/// </summary>
[JsonConverter(typeof(CountJsonConverter))]
public readonly struct Count : IEquatable<Count>
{
    /// <summary>The least number that a count can hold.</summary>
    public const int MinValue = int.MinValue + 2;

    /// <summary>The greatest number that a count can hold.</summary>
    public const int MaxValue = int.MaxValue;

    // The number with its sign bit turned: 0 is blank, 1 not applicable, and the top bit is set exactly for numbers
    // from zero up, so that AND-ing the bits of many counts tells in one step whether all of them are known and not
    // negative.
    private readonly uint _bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Count(uint bits) => _bits = bits;

    /// <summary>Makes a count of a number.</summary>
    /// <param name="value">The number, from <see cref="MinValue"/> to <see cref="MaxValue"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below <see cref="MinValue"/>.</exception>
    public Count(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, MinValue);
        _bits = (uint)value ^ 0x8000_0000u;
    }

    /// <summary>The blank count: unknown.</summary>
    public static Count Blank => default;

    /// <summary>The count that does not apply, printed as "/".</summary>
    public static Count NotApplicable => new(1u);

    /// <summary>Whether the figure is unknown.</summary>
    public bool IsBlank => _bits == 0;

    /// <summary>Whether the figure does not apply.</summary>
    public bool IsNotApplicable => _bits == 1;

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => _bits > 1;

    internal uint Bits => _bits;

    /// <summary>Makes a count of a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below <see cref="MinValue"/>.</exception>
    public static implicit operator Count(int value) => new(value);

    /// <summary>Makes a count of a number; see the implicit conversion.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The count.</returns>
    public static Count FromInt32(int value) => new(value);

    /// <summary>Whether two counts are the same: the same number, both blank, or both not applicable.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same.</returns>
    public static bool operator ==(Count left, Count right) => left._bits == right._bits;

    /// <summary>Whether two counts differ.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Count left, Count right) => left._bits != right._bits;

    /// <summary>Gets the number, where there is one.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>False where the figure is blank or does not apply.</returns>
    public bool TryGetValue(out int value)
    {
        value = HasValue ? (int)(_bits ^ 0x8000_0000u) : 0;
        return HasValue;
    }

    /// <summary>The number, for code that treats blank and not applicable alike.</summary>
    /// <returns>The number; null where the figure is blank or does not apply.</returns>
    public int? AsInt32() => TryGetValue(out var value) ? value : null;

    /// <inheritdoc/>
    public bool Equals(Count other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Count other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)_bits;

    /// <summary>The number in invariant digits; empty where blank; "/" where not applicable.</summary>
    /// <returns>The figure.</returns>
    public override string ToString() =>
        TryGetValue(out var value) ? value.ToString(CultureInfo.InvariantCulture) : IsBlank ? "" : "/";
}
