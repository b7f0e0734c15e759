// Totals settle first: blank totals that should read N, and what follows from them.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class BlankTotalTests
{
    private static readonly Form OneRow = Form.Grid(1, 3, columnTotals: false);
    private static readonly Form Square = Form.Grid(2, 2);

    [Fact]
    public void A_blank_total_that_is_settled_says_what_it_should_read()
    {
        var finding = Assert.Single(OneRow.Report("1 2 3 _").Validate());
        Assert.Equal(("blank_total", FindingState.Undecided, Severity.Information), (finding.Rule, finding.State, finding.Severity));
        Assert.Equal(("r0", "total"), (finding.Row, finding.Column));
        Assert.Equal(6, finding.Expected);
        Assert.True(finding.Actual.IsBlank);
    }

    [Fact]
    public void A_row_of_which_nothing_is_filled_in_says_nothing()
    {
        var form = Form.Grid(3, 2);
        Assert.Empty(form.Report("1 2 3", "_ _ _", "4 5 9", "5 7 12").Validate());
    }

    [Fact]
    public void A_total_settles_cells_that_another_total_needs()
    {
        // The first row leaves 3 for c1, and so its column is settled.
        var finding = Assert.Single(Square.Report("20 _ 23", "1 2 3", "21 _ 26").Validate());
        Assert.Equal(("blank_total", "total", "c1", 5), (finding.Rule, finding.Row, finding.Column, finding.Expected));
    }

    [Fact]
    public void A_blank_total_can_follow_from_the_total_that_it_is_a_part_of()
    {
        var finding = Assert.Single(Square.Report("1 2 3", "4 _ _", "5 7 12").Validate());
        Assert.Equal(("blank_total", "r1", 9), (finding.Rule, finding.Row, finding.Expected));
    }

    [Fact]
    public void Columns_that_are_blank_altogether_say_nothing()
    {
        var form = Form.Grid(3, 6);
        Assert.Empty(form.Report("4 _ _ _ _ _ 4", "0 _ _ _ _ _ 0", "3 _ _ _ _ _ 3", "7 _ _ _ _ _ 7").Validate());
    }

    [Fact]
    public void Many_blank_row_totals_each_say_what_they_should_read_and_nothing_is_undecided()
    {
        var form = Form.Grid(20, 3);
        var rows = Enumerable.Range(0, 20).Select(row => row < 11 ? $"{row} 1 0 _" : "_ _ _ _").Append("55 11 0 66").ToArray();
        var findings = form.Report(rows).Validate();
        Assert.Equal(11, findings.Count);
        Assert.All(findings, finding => Assert.Equal("blank_total", finding.Rule));
        Assert.Equal(Enumerable.Range(1, 11), findings.Select(finding => finding.Expected.AsInt32()!.Value));
    }

    [Fact]
    public void A_total_that_fails_settles_nothing()
    {
        // The first row cannot be right whatever c1 is; its column alone leaves c1 nothing to choose.
        var findings = Square.Report("5 _ 3", "1 2 3", "6 _ 6").Validate();
        Assert.Equal(
            [("row_total", "r0", FindingState.Fails), ("column_total", "total", FindingState.Undecided)],
            findings.Select(finding => (finding.Rule, finding.Row, finding.State)));
    }

    [Fact]
    public void A_settled_value_never_makes_a_total_fail()
    {
        // A figure displaced by one column: the row leaves 0 for the blank, its column leaves 2; only the other column is surely wrong.
        var finding = Assert.Single(Form.Grid(2, 3).Report("_ 2 0 2", "1 0 0 1", "3 0 0 3").Validate());
        Assert.Equal(("column_total", FindingState.Fails, "c1"), (finding.Rule, finding.State, finding.Column));
        Assert.Equal((2, 0), (finding.Expected, finding.Actual));
    }

    [Fact]
    public void A_blank_total_on_which_row_and_column_disagree_is_told_from_both_sides()
    {
        var findings = Square.Report("1 2 3", "4 5 9", "6 7 _").Validate();
        Assert.Equal(
            [("column_total", "c0", 5, FindingState.Fails), ("row_total", "total", 13, FindingState.Undecided), ("column_total", "total", 12, FindingState.Undecided)],
            findings.Select(finding => (finding.Rule, finding.Column, finding.Expected.AsInt32()!.Value, finding.State)));
    }

    [Fact]
    public void A_settled_value_is_never_written_into_the_report()
    {
        var report = OneRow.Report("1 2 3 _");
        report.Validate();
        Assert.True(report.Cells[3].IsBlank);
    }
}
