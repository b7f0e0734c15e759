// A few of the cases that tests/Fuzz runs for hours: the same ones every time, and some that were never tried.
using System;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Laws;

public class FuzzTests
{
    [Theory]
    [InlineData("bytes", 300)]
    [InlineData("mutations", 300)]
    [InlineData("valid", 60)]
    [InlineData("reports", 150)]
    public void The_laws_hold_for_the_first_cases(string kind, int count) => Run(kind, 0, count);

    [Theory]
    [InlineData("bytes", 100)]
    [InlineData("mutations", 100)]
    [InlineData("valid", 20)]
    [InlineData("reports", 50)]
    public void The_laws_hold_for_cases_never_tried(string kind, int count) => Run(kind, Random.Shared.Next(int.MaxValue - count), count);

    /// <summary>A failure says the kind and the seed; tests/Fuzz repeats it.</summary>
    private static void Run(string kind, int first, int count)
    {
        var fuzz = FuzzCase.Find(kind)!;
        for (var seed = first; seed < first + count; seed++)
            fuzz.Run(seed);
    }
}
