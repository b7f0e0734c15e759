// A few of the cases that tests/Fuzz runs for hours: the same ones every time, so that a build that fails can be repeated.
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Laws;

public class FuzzTests
{
    [Theory]
    [InlineData("bytes", 400)]
    [InlineData("mutations", 400)]
    [InlineData("valid", 50)]
    [InlineData("reports", 200)]
    [InlineData("texts", 60)]
    [InlineData("loaded", 100)]
    [InlineData("checks", 400)]
    public void The_laws_hold_for_the_first_cases(string kind, int count) => Run(kind, 0, count);

    /// <summary>A failure says the kind and the seed; tests/Fuzz repeats it.</summary>
    private static void Run(string kind, int first, int count)
    {
        var fuzz = FuzzCase.Find(kind)!;
        for (var seed = first; seed < first + count; seed++)
            fuzz.Run(seed);
    }
}
