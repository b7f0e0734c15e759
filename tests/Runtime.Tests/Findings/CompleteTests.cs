// Completing a report: blank totals are filled in, or all of them worked out anew.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class CompleteTests
{
    private static readonly string[] Totals =
    [
        "loans.new.total", "loans.outcomes.returned.total", "loans.outcomes.total.adults", "loans.outcomes.total.children.school", "loans.outcomes.total.total", "visits.counted.total",
    ];

    [Fact]
    public void A_report_without_blank_totals_stays_what_it_is() => Assert.Same(Samples.Sound, Samples.Sound.Complete());

    [Fact]
    public void Blank_totals_are_filled_in()
    {
        var without = Totals.Aggregate(Samples.Sound, (report, total) => report.With(total, Cell.Blank));
        Assert.NotEmpty(without.Validate());
        Assert.Equal(Samples.Sound, without.Complete());
        Assert.Equal(Samples.Sound, without.Complete(replace: true));
    }

    [Fact]
    public void Printed_totals_are_kept_unless_they_are_to_be_replaced()
    {
        var wrong = Samples.Sound.With("visits.counted.total", 1);
        Assert.Equal(wrong, wrong.Complete());
        Assert.Equal(Samples.Sound, wrong.Complete(replace: true));
    }

    [Fact]
    public void Blanks_that_are_no_totals_stay_blank()
    {
        var report = Samples.Sound.With("visits.counted.weekday", Cell.Blank);
        Assert.Same(report, report.Complete());
        Assert.Equal(report, report.Complete(replace: true));

        var blank = report.With("visits.counted.total", Cell.Blank);
        Assert.Same(blank, blank.Complete());
    }

    [Fact]
    public void A_total_of_parts_that_are_not_known_keeps_its_figure_and_counts_in_the_totals_above_it()
    {
        var report = Samples.Sound.With("loans.outcomes.returned.adults", Cell.Blank).With("loans.outcomes.total.total", 7);
        var completed = report.Complete(replace: true);
        Assert.Equal(Samples.Sound.With("loans.outcomes.returned.adults", Cell.Blank), completed);
    }

    [Fact]
    public void A_sum_that_no_cell_can_hold_is_left_to_the_checks()
    {
        var report = Samples.Sound.With("visits.counted.weekday", int.MaxValue).With("visits.counted.total", Cell.Blank);
        Assert.Equal(report, report.Complete());
        Assert.Equal(2147483997m, Assert.Single(report.Complete().Validate()).Expected);
    }

    [Fact]
    public void Completing_twice_is_completing_once_even_where_totals_contradict_each_other() => Laws.Hold(300, random =>
    {
        var cells = Template.Of<LibraryReport>().Cells.Where(cell => cell.Section.Key == "loans").ToArray();
        var report = Enumerable.Range(0, 40).Aggregate(Samples.Sound, (changed, _) => changed.With(cells[random.Next(cells.Length)].Path, random.Next(3) == 0 ? random.Next(9) : default(Cell)));
        Assert.Equal(report.Complete(), report.Complete().Complete());
        Assert.Equal(report.Complete(replace: true), report.Complete(replace: true).Complete(replace: true));
    });

    [Fact]
    public void A_total_of_what_does_not_apply_does_not_apply()
    {
        var report = Samples.Sound.With("visits.counted.weekday", Cell.NotApplicable).With("visits.counted.weekend", Cell.NotApplicable);
        Assert.Equal(Cell.NotApplicable, report.Complete(replace: true).GetCell("visits.counted.total"));
        Assert.Empty(report.Complete(replace: true).Validate());
    }

    [Fact]
    public void A_completed_report_has_no_finding_from_a_total() => Laws.Hold(100, random =>
    {
        var report = Enumerable.Range(0, 5).Aggregate(Samples.Sound, (changed, _) => changed.With(random.Next(Template.Of<LibraryReport>().CellCount), random.Next(1000)));
        Assert.DoesNotContain(report.Complete(replace: true).Validate(), finding => finding.Rule is "row_total" or "column_total" or "blank_total");
    });
}
