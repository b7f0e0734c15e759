// Single figures got and changed.
using System;
using Xunit;

namespace Formwork.Tests.Layout;

public class ReportFiguresTests
{
    [Fact]
    public void A_figure_is_got_by_path_and_by_number()
    {
        Assert.Equal((Cell)8901, Samples.Sound.GetCell("stock.books.science.held"));
        Assert.Equal((Cell)3.5m, Samples.Sound.GetCell(6));
    }

    [Fact]
    public void One_figure_is_changed_and_nothing_else()
    {
        var changed = Samples.WithGaps.With("loans.outcomes.renewed.once.children.school", 77);
        Assert.Equal((Count)77, changed.Loans.Outcomes.Renewed.Once.Children.School);
        Assert.NotEqual(Samples.WithGaps, changed);
        Assert.Equal(Samples.WithGaps, changed.With(20, Samples.WithGaps.GetCell(20)));
    }

    [Fact]
    public void A_slip_in_a_path_is_answered_with_the_nearest() =>
        Assert.Contains(
            "Did you mean “loans.carried_in.total”?",
            Assert.Throws<ArgumentException>(() => Samples.Sound.With("loans.caried_in.total", 1)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_path_that_names_many_cells_is_answered_with_the_first() =>
        Assert.Contains(
            "It names 4 cells; the first is “loans.carried_in.adults”.",
            Assert.Throws<ArgumentException>(() => Samples.Sound.GetCell("loans.carried_in")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_path_like_no_other_is_answered_without_a_guess() =>
        Assert.DoesNotContain("Did you mean", Assert.Throws<ArgumentException>(() => Samples.Sound.GetCell("x")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-1)]
    [InlineData(39)]
    public void A_number_beyond_the_form_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Sound.With(index, 1));

    [Fact]
    public void A_value_that_the_cell_cannot_hold_is_refused()
    {
        Assert.Contains("a whole number", Refused("visits.change", 1.5m), StringComparison.Ordinal);
        Assert.Contains("a whole number", Refused("visits.change", 3000000000m), StringComparison.Ordinal);
        Assert.Contains("a number", Refused("stock.money.purchases.amount", "many"), StringComparison.Ordinal);
        Assert.Contains("a whole number", Refused("visits.change", new DateOnly(2021, 1, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_figure_that_the_cell_can_hold_is_for_the_checks_to_say()
    {
        Assert.Equal((Count)(-1), Samples.Sound.With("loans.new.total", -1).Loans.New.Total);
        Assert.Equal((Amount)1.23456m, Samples.Sound.With(6, 1.23456m).Stock.Money.Purchases.Amount);
    }

    private static string Refused(string path, Cell value) => Assert.Throws<ArgumentException>(() => Samples.Sound.With(path, value)).Message;
}
