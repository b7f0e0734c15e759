// Totals are filled in: those that are blank, or all of them anew.
using Xunit;

namespace Formwork.Tests.Findings;

public class CompleteTests
{
    [Fact]
    public void Totals_left_blank_are_filled_in_the_total_of_totals_as_well()
    {
        var report = Without("loans.new.total", "loans.carried_in.total", "loans.outcomes.total.adults", "loans.outcomes.total.total", "visits.counted.total");
        Assert.NotEqual(Samples.Sound, report);
        Assert.Equal(Samples.Sound, report.Complete());
        Assert.Equal(Samples.Sound, report.Complete(replace: true));
    }

    [Fact]
    public void A_printed_total_stays_unless_all_are_replaced()
    {
        var report = Without("loans.new.total").With("visits.counted.total", 1);
        Assert.Equal(Samples.Sound.With("visits.counted.total", 1), report.Complete());
        Assert.Equal(Samples.Sound, report.Complete(replace: true));
    }

    [Fact]
    public void A_total_whose_parts_are_unknown_stays_as_it_is()
    {
        var report = Without("visits.counted.weekday", "visits.counted.weekend");
        Assert.Same(report, report.Complete());
        Assert.Equal(report, report.Complete(replace: true));
        var blank = Without("visits.counted.weekday", "visits.counted.total");
        Assert.Same(blank, blank.Complete());
    }

    private static LibraryReport Without(params string[] cells)
    {
        var report = Samples.Sound;
        foreach (var cell in cells)
        {
            report = report.With(cell, Cell.Blank);
        }

        return report;
    }
}
