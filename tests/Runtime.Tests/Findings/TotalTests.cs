// Totals: holds, fails, undecided.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class TotalTests
{
    private static readonly Form OneRow = Form.Grid(1, 3, columnTotals: false);
    private static readonly Form OneSignedRow = Form.Grid(1, 3, columnTotals: false, type: new(CellTypeKind.Count, Signed: true));
    private static readonly Form Square = Form.Grid(2, 2);

    [Theory]
    [InlineData("1 2 3 6")]
    [InlineData("0 0 0 0")]
    [InlineData("1 / 3 4")]
    [InlineData("/ / / /")]
    [InlineData("0 / 0 /")]
    [InlineData("20 _ 0 23")]
    [InlineData("20 _ _ 20")]
    [InlineData("20 3 _ 23")]
    [InlineData("_ _ _ 0")]
    [InlineData("_ / _ 0")]
    public void A_total_that_is_right_or_leaves_one_filling_says_nothing(string row) => Assert.Empty(OneRow.Report(row).Validate());

    [Theory]
    [InlineData("1 2 3 7", 6, 7, 1)]
    [InlineData("1 2 3 5", 6, 5, -1)]
    [InlineData("1 / 3 5", 4, 5, 1)]
    [InlineData("20 4 _ 23", 24, 23, -1)]
    [InlineData("1 _ _ 0", 1, 0, -1)]
    public void A_total_that_no_filling_makes_right_fails(string row, int expected, int actual, int difference)
    {
        var finding = Assert.Single(OneRow.Report(row).Validate());
        Assert.Equal(("row_total", FindingState.Fails, Severity.Error), (finding.Rule, finding.State, finding.Severity));
        Assert.Equal(("table", "r0", "total"), (finding.Section, finding.Row, finding.Column));
        Assert.Equal((expected, actual, difference), (finding.Expected, finding.Actual, finding.Difference));
        Assert.Equal([0, 1, 2, 3], finding.Cells.ToArray());
    }

    [Theory]
    [InlineData("20 _ _ 23")]
    [InlineData("_ _ _ 1")]
    [InlineData("1 _ 3 _")]
    [InlineData("_ / 0 /")]
    [InlineData("/ / _ _")]
    public void A_total_with_several_fillings_is_undecided(string row)
    {
        var finding = Assert.Single(OneRow.Report(row).Validate());
        Assert.Equal(("row_total", FindingState.Undecided, Severity.Information), (finding.Rule, finding.State, finding.Severity));
        Assert.True(finding.Expected.IsBlank);
    }

    [Fact]
    public void In_signed_cells_blanks_can_be_below_zero()
    {
        Assert.Equal(FindingState.Undecided, Assert.Single(OneSignedRow.Report("20 _ _ 20").Validate()).State);
        Assert.Equal(FindingState.Undecided, Assert.Single(OneSignedRow.Report("20 _ _ 3").Validate()).State);
        Assert.Empty(OneSignedRow.Report("20 _ 0 3").Validate());
        Assert.Equal(-2, Assert.Single(OneSignedRow.Report("1 -6 3 _").Validate()).Expected);
        Assert.Equal(FindingState.Fails, Assert.Single(OneSignedRow.Report("1 -6 3 2").Validate()).State);
    }

    [Fact]
    public void Parts_below_zero_leave_no_total_that_cannot_be_below_zero()
    {
        CellType signed = new(CellTypeKind.Count, Signed: true);
        var form = Form.Grid(1, 2, columnTotals: false, types: [signed, signed, new(CellTypeKind.Count)]);
        var finding = Assert.Single(form.Report("1 -6 _").Validate());
        Assert.Equal(("row_total", FindingState.Fails, -5), (finding.Rule, finding.State, finding.Expected));
        Assert.True(finding.Actual.IsBlank && finding.Difference.IsBlank);
    }

    [Fact]
    public void A_total_of_nothing_but_not_applicable_should_read_so()
    {
        var blank = Assert.Single(OneRow.Report("/ / / _").Validate());
        Assert.Equal(("blank_total", Cell.NotApplicable), (blank.Rule, blank.Expected));

        var zero = Assert.Single(OneRow.Report("/ / / 0").Validate());
        Assert.Equal((FindingState.Fails, Severity.Warning, Cell.NotApplicable, 0), (zero.State, zero.Severity, zero.Expected, zero.Actual));

        var more = Assert.Single(OneRow.Report("/ / / 2").Validate());
        Assert.Equal((Severity.Error, Cell.NotApplicable, 2, 2), (more.Severity, more.Expected, more.Actual, more.Difference));
    }

    [Fact]
    public void A_total_that_does_not_apply_fails_where_its_parts_come_to_something()
    {
        var finding = Assert.Single(OneRow.Report("2 0 1 /").Validate());
        Assert.Equal((FindingState.Fails, 3, Cell.NotApplicable, -3), (finding.State, finding.Expected, finding.Actual, finding.Difference));
    }

    [Fact]
    public void A_total_in_a_table_without_rows_has_no_row()
    {
        var form = Form.Of(
            [new("a", "A"), new("b", "B"), new("total", "Total")], [], [new Generated.TotalInfo(true, 2, [0, 1])]);
        var finding = Assert.Single(form.Report("1 2 4").Validate());
        Assert.Null(finding.Row);
        Assert.Equal("total", finding.Column);
    }

    [Fact]
    public void Column_totals_are_named_by_their_own_cell()
    {
        var finding = Assert.Single(Square.Report("1 2 3", "4 5 9", "6 7 13").Validate(), finding => finding.Column == "c0");
        Assert.Equal(("column_total", "total", "c0"), (finding.Rule, finding.Row, finding.Column));
        Assert.Equal((5, 6, 1), (finding.Expected, finding.Actual, finding.Difference));
        Assert.Equal([0, 3, 6], finding.Cells.ToArray());
    }

    [Fact]
    public void Amounts_are_added_exactly()
    {
        var form = Form.Grid(1, 3, columnTotals: false, type: new(CellTypeKind.Amount, Decimals: 4));
        Assert.Empty(form.Report("0.1 0.2 0.0003 0.3003").Validate());
        Assert.Equal(0.0001m, Assert.Single(form.Report("0.1 0.2 0.0003 0.3004").Validate()).Difference);
        Assert.Equal(0.3003m, Assert.Single(form.Report("0.1 0.2 0.0003 _").Validate()).Expected);
    }

    [Fact]
    public void A_blank_that_would_need_more_decimals_than_it_has_leaves_no_filling()
    {
        CellType whole = new(CellTypeKind.Count);
        CellType amount = new(CellTypeKind.Amount, Decimals: 2);
        var form = Form.Grid(1, 2, columnTotals: false, types: [amount, whole, amount]);
        Assert.Equal(FindingState.Fails, Assert.Single(form.Report("1.5 _ 3").Validate()).State);
        Assert.Empty(form.Report("1.5 _ 3.5").Validate());
    }
}
