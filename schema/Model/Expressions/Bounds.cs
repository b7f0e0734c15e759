// Where a number of a check can lie.
using System;

namespace Formwork.Schema.Model.Expressions;

/// <summary>All numbers from one to another; null is without end.</summary>
internal readonly record struct Bounds(decimal? Low, decimal? High)
{
    /// <summary>The same numbers with the other sign.</summary>
    public Bounds Negated => new(-High, -Low);

    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    public static Bounds operator *(Bounds bounds, decimal factor) =>
        factor == 0 ? new(0, 0) : factor > 0 ? new(bounds.Low * factor, bounds.High * factor) : new(bounds.High * factor, bounds.Low * factor);

    /// <summary>The numbers without their signs.</summary>
    public Bounds Abs() => Low >= 0 ? this : High <= 0 ? Negated : new(0, Low is { } low && High is { } high ? Math.Max(-low, high) : null);
}
