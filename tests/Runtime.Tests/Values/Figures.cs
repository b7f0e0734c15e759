// Random figures of every kind for the laws, extremes included.
using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace Formwork.Tests.Values;

/// <summary>Random figures.</summary>
public static class Figures
{
    private static readonly decimal[] Extremes =
    [
        0m, -0m, 0.0m, -0.000m, 1m, 1.0m, 1.10m, -1.10m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m,
        1.0000000000000000000000000000m, 7.9228162514264337593543950335m, 7.9228162514264337593543950330m, 0.1000000000000000000000000000m,
        decimal.MaxValue, decimal.MinValue, 7922816251426433759354395033.0m, 100m, 1e27m, 4294967296m, 18446744073709551616m, 1844674407370955161.60m,
    ];

    /// <summary>Any decimal, with any scale and any trailing zeros.</summary>
    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Elements(Extremes),
        Gen.Choose(-100000, 100000).Select(value => value / 100m),
        from low in Words from middle in Words from high in Words from negative in Gen.Elements(true, false) from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale));

    /// <summary>Any number that a count can hold.</summary>
    public static Gen<int> Integers { get; } = Gen.OneOf(
        Gen.Choose(-20, 2000), Gen.Elements(0, 1, -1, 9, 10, 99, 100, Count.MinValue, Count.MaxValue), Words.Select(value => Math.Max(value, Count.MinValue)));

    /// <summary>Any cell: blank, not applicable, number, text, day.</summary>
    public static Gen<Cell> Cells { get; } = Gen.OneOf(
        Gen.Elements(Cell.Blank, Cell.NotApplicable, "", "/", "0", DateOnly.MinValue, DateOnly.MaxValue),
        Integers.Select(Cell.FromInt32),
        Decimals.Select(Cell.FromDecimal));

    private static Gen<int> Words => Gen.OneOf(
        Gen.Elements(0, 1, 10, -1, int.MaxValue, int.MinValue),
        Gen.Choose(int.MinValue, int.MaxValue));

    /// <summary>Checks a law on many values, the same on every machine, so that a build that fails can be repeated.</summary>
    public static void Hold<T>(Gen<T> values, Func<T, bool> law, int tries = 2000) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20260101UL, 7UL).WithMaxTest(tries), Prop.ForAll(values.ToArbitrary(), law));
}
