// Counts: four bytes for a number, blank, and "not applicable".
using System;
using System.Runtime.CompilerServices;
using Xunit;

namespace Formwork.Tests.Values;

public class CountTests
{
    [Fact]
    public void A_count_is_the_number_it_was_made_of() => Figures.Hold(
        Figures.Integers, value => new Count(value).TryGetValue(out var held) && held == value && !new Count(value).IsBlank && !new Count(value).IsNotApplicable);

    [Fact]
    public void A_count_without_a_number_is_null_as_an_integer() => Assert.Equal((5, null, null), (new Count(5).AsInt32(), Count.Blank.AsInt32(), Count.NotApplicable.AsInt32()));

    [Fact]
    public void A_count_takes_four_bytes() => Assert.Equal(4, Unsafe.SizeOf<Count>());

    [Fact]
    public void A_count_that_nobody_gave_is_blank()
    {
        Assert.True(default(Count).IsBlank);
        Assert.False(default(Count).TryGetValue(out _));
        Assert.False(Count.NotApplicable.TryGetValue(out _));
    }

    [Fact]
    public void Blank_not_applicable_and_zero_are_three_things()
    {
        Assert.True(Count.Blank != Count.NotApplicable);
        Assert.True(Count.Blank != 0);
        Assert.True(Count.NotApplicable != 0);
        Assert.Equal(("", "/", "0", "-5"), (Count.Blank.ToString(), Count.NotApplicable.ToString(), new Count(0).ToString(), new Count(-5).ToString()));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(int.MinValue + 1)]
    public void A_number_that_would_be_taken_for_blank_is_refused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Count(value));
}
