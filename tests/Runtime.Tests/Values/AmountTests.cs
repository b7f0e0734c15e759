// Amounts: trailing zeros, zero without a sign, equality.
using System.Globalization;
using Xunit;

namespace Formwork.Tests.Values;

public class AmountTests
{
    [Fact]
    public void An_amount_is_the_number_it_was_made_of() => Figures.Hold(
        Figures.Decimals, value => new Amount(value).TryGetValue(out var held) && held == value);

    [Fact]
    public void An_amount_has_no_trailing_zeros() => Figures.Hold(Figures.Decimals, value =>
    {
        var text = new Amount(value).ToString();
        return !text.Contains('.') || (text[^1] != '0' && text[^1] != '.');
    });

    [Fact]
    public void Amounts_of_equal_numbers_are_written_alike() => Figures.Hold(Figures.Decimals, value =>
        value.Scale == 28 || decimal.Abs(value) > 1e20m || new Amount(value).ToString() == new Amount(value * 1.0m).ToString());

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("7922816251426433759354395033.0", "7922816251426433759354395033")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void An_amount_is_printed_with_the_decimals_it_has(string given, string printed) =>
        Assert.Equal(printed, new Amount(decimal.Parse(given, CultureInfo.InvariantCulture)).ToString());

    [Fact]
    public void Blank_not_applicable_and_zero_are_three_things()
    {
        Assert.NotEqual(Amount.Blank, Amount.NotApplicable);
        Assert.NotEqual(Amount.Blank, new Amount(0));
        Assert.NotEqual(Amount.NotApplicable, new Amount(0));
        Assert.Equal(default, Amount.Blank);
        Assert.Equal(("", "/", "0"), (Amount.Blank.ToString(), Amount.NotApplicable.ToString(), new Amount(-0.00m).ToString()));
    }

    [Fact]
    public void Equal_amounts_have_equal_hashes() => Assert.Equal(new Amount(1.50m).GetHashCode(), new Amount(1.5m).GetHashCode());
}
