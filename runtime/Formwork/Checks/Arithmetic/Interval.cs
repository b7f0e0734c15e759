using System;

namespace Formwork.Checks;

/// <summary>All numbers from one to another, both included; null is without end.</summary>
internal readonly record struct Interval(Rational? Low, Rational? High)
{
    /// <summary>All numbers.</summary>
    public static Interval Everything => default;

    /// <summary>The only number, where there is but one.</summary>
    public Rational? Only => Low is { } low && High == low ? low : null;

    public static Interval Of(Rational number) => new(number, number);

    /// <summary>What lies no farther from zero than a number.</summary>
    public static Interval Around(Rational number) => new(-number.Abs(), number.Abs());

    /// <summary>Where the greater of two numbers lies.</summary>
    public static Interval Max(Interval left, Interval right) => new(
        right.Low is null || left.Low >= right.Low ? left.Low : right.Low,
        left.High >= right.High ? left.High : left.High < right.High ? right.High : null);

    /// <summary>Where the lesser of two numbers lies.</summary>
    public static Interval Min(Interval left, Interval right) => Max(left * -1, right * -1) * -1;

    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    public static Interval operator *(Interval interval, Rational factor) => factor.Sign switch
    {
        0 => Of(0),
        > 0 => new(interval.Low * factor, interval.High * factor),
        _ => new(interval.High * factor, interval.Low * factor),
    };

    public static Interval operator *(Interval left, Interval right)
    {
        if (left.Only is { } factor)
            return right * factor;
        if (right.Only is { } other)
            return left * other;
        // A product is least and greatest at the ends; an end that is open leaves it open unless both are on one side
        // of zero.
        if (left.Low is { Sign: >= 0 } leftLow && right.Low is { Sign: >= 0 } rightLow)
            return new(leftLow * rightLow, left.High * right.High);
        if (left is not { Low: { } a, High: { } b } || right is not { Low: { } c, High: { } d })
            return Everything;
        ReadOnlySpan<Rational> products = [a * c, a * d, b * c, b * d];
        var (low, high) = (products[0], products[0]);
        foreach (var product in products)
        {
            low = Rational.Min(low, product);
            high = Rational.Max(high, product);
        }

        return new(low, high);
    }

    public bool Contains(Rational number) => !(number < Low) && !(number > High);

    /// <summary>Whether every number of this one is in the other.</summary>
    public bool IsWithin(Interval other) =>
        (other.Low is null || Low >= other.Low) && (other.High is null || High <= other.High);

    /// <summary>Whether no number is in both.</summary>
    public bool IsApartFrom(Interval other) => High < other.Low || Low > other.High;

    /// <summary>The numbers one divided by these, which must not have zero among them.</summary>
    public Interval Reciprocal() => Low is { Sign: > 0 }
        ? new(High is { } high ? Rational.One / high : (Rational)0, Rational.One / Low.Value)
        : new(Rational.One / High!.Value, Low is { } low ? Rational.One / low : (Rational)0);

    /// <summary>The numbers without their signs.</summary>
    public Interval Abs()
    {
        if (Low is { Sign: >= 0 })
            return this;
        if (High is { Sign: <= 0 })
            return this * -1;
        return new(0, Low is { } low && High is { } high ? Rational.Max(low.Abs(), high.Abs()) : null);
    }

    /// <summary>The numbers rounded.</summary>
    public Interval Round(int decimals) => new(Low?.Round(decimals), High?.Round(decimals));
}
