using System;
using System.Globalization;
using System.Numerics;

namespace Formwork.Checks;

/// <summary>An exact fraction in lowest terms; <c>default</c> is 0.</summary>
internal readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private const int ShownDecimals = 6;

    private readonly BigInteger _numerator;

    // One less than the denominator, so that default is 0/1.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        if (!denominator.IsOne)
        {
            var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
            if (denominator.Sign < 0)
                divisor = -divisor;
            numerator /= divisor;
            denominator /= divisor;
        }

        _numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    // A whole number: most figures are, and they need no common divisor.
    private Rational(BigInteger whole) => _numerator = whole;

    public static Rational One => new(BigInteger.One);

    public BigInteger Numerator => _numerator;

    public BigInteger Denominator => _denominatorLessOne + 1;

    public bool IsZero => _numerator.IsZero;

    public int Sign => _numerator.Sign;

    public bool IsWhole => _denominatorLessOne.IsZero;

    public static implicit operator Rational(int value) => new((BigInteger)value);

    public static Rational operator +(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? new(left._numerator + right._numerator)
        : new((left._numerator * right.Denominator) + (right._numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational value) => value.IsWhole ? new(-value._numerator) : new(-value._numerator, value.Denominator);

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator *(Rational left, Rational right) => left.IsWhole && right.IsWhole
        ? new(left._numerator * right._numerator)
        : new(left._numerator * right._numerator, left.Denominator * right.Denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left._numerator * right.Denominator, left.Denominator * right._numerator);

    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    public static Rational FromInteger(BigInteger whole) => new(whole);

    public static Rational FromDecimal(decimal value)
    {
        if (value.Scale == 0 && value is >= long.MinValue and <= long.MaxValue)
            return new((BigInteger)(long)value);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        var number = value < 0 ? -digits : digits;
        return value.Scale == 0 ? new(number) : new(number, BigInteger.Pow(10, value.Scale));
    }

    public static Rational PowerOfTen(int exponent) => exponent >= 0 ? new(BigInteger.Pow(10, exponent)) : new(1, BigInteger.Pow(10, -exponent));

    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>Whether the number can be written with so many decimals.</summary>
    public bool HasAtMost(int decimals) => IsWhole || (BigInteger.Pow(10, decimals) % Denominator).IsZero;

    /// <summary>The number rounded half away from zero to so many decimals, which may be less than 0.</summary>
    public Rational Round(int decimals)
    {
        var factor = PowerOfTen(decimals);
        var scaled = this * factor;
        var twice = (BigInteger.Abs(scaled._numerator) * 2) + scaled.Denominator;
        return new Rational(twice / (scaled.Denominator * 2) * scaled.Sign) / factor;
    }

    /// <summary>The number as a cell, rounded to the decimals that a cell can hold; blank where it is beyond what a
    /// cell can hold.</summary>
    public Cell ToCell()
    {
        if (IsWhole && _numerator >= int.MinValue && _numerator <= int.MaxValue)
            return (int)_numerator;
        if (Abs() > FromDecimal(decimal.MaxValue))
            return default;
        var limit = BigInteger.One << 96;
        for (var scale = 28; ; scale--)
        {
            var digits = Round(scale) * PowerOfTen(scale);
            var magnitude = BigInteger.Abs(digits._numerator);
            if (magnitude < limit)
            {
                var word = (BigInteger)uint.MaxValue;
                return new decimal(
                    unchecked((int)(uint)(magnitude & word)),
                    unchecked((int)(uint)((magnitude >> 32) & word)),
                    unchecked((int)(uint)(magnitude >> 64)),
                    Sign < 0,
                    (byte)scale);
            }
        }
    }

    public bool Equals(Rational other) => _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);

    public int CompareTo(Rational other) => IsWhole && other.IsWhole
        ? _numerator.CompareTo(other._numerator)
        : (_numerator * other.Denominator).CompareTo(other._numerator * Denominator);

    /// <summary>All digits where they end, else rounded to a few decimals.</summary>
    public override string ToString()
    {
        var decimals = 0;
        while (!HasAtMost(decimals) && decimals <= 28)
            decimals++;
        decimals = decimals > 28 ? ShownDecimals : decimals;
        var digits = BigInteger.Abs((Round(decimals) * PowerOfTen(decimals))._numerator)
            .ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var shown = decimals == 0 ? digits : string.Concat(digits.AsSpan(0, digits.Length - decimals), ".", digits.AsSpan(digits.Length - decimals));
        return Sign < 0 ? "-" + shown : shown;
    }
}
