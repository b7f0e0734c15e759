// Values that do not fit their cells.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class CellValueTests
{
    private static readonly CellType Whole = new(CellTypeKind.Count);
    private static readonly CellType Fee = new(CellTypeKind.Amount, Decimals: 4);

    [Theory]
    [InlineData("-1", "negative")]
    [InlineData("1.5", "not_whole")]
    [InlineData("2147483648", "range")]
    [InlineData("2147483647", null)]
    [InlineData("0", null)]
    [InlineData("/", null)]
    public void A_count_is_whole_and_not_below_zero_and_within_its_range(string figure, string? rule) => Ask(Whole, figure, rule);

    [Theory]
    [InlineData("-0.5", "negative")]
    [InlineData("1.00001", "decimals")]
    [InlineData("1.0001", null)]
    [InlineData("1.00010", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void An_amount_has_no_more_decimals_than_its_cell(string figure, string? rule) => Ask(Fee, figure, rule);

    [Fact]
    public void A_signed_cell_can_be_below_zero() => Ask(new(CellTypeKind.Count, Signed: true), "-5", null);

    [Fact]
    public void A_text_or_a_day_is_no_figure()
    {
        var form = Form.Row(2);
        Assert.Equal(["not_number", "not_number"], form.Report(["many", new DateOnly(2023, 1, 1)]).Validate().Select(finding => finding.Rule));
    }

    [Fact]
    public void A_value_that_does_not_fit_counts_as_blank_for_totals()
    {
        var finding = Assert.Single(Form.Grid(1, 2, columnTotals: false).Report("-4 5 9").Validate());
        Assert.Equal(("negative", "r0", "c0", -4, 4), (finding.Rule, finding.Row, finding.Column, finding.Actual, finding.Expected));
    }

    [Fact]
    public void A_total_that_does_not_fit_is_told_once_and_with_what_it_should_read()
    {
        var finding = Assert.Single(Form.Grid(1, 2, columnTotals: false).Report("4 5 -9").Validate());
        Assert.Equal(("negative", -9, 9), (finding.Rule, finding.Actual, finding.Expected));
    }

    [Fact]
    public void Sums_beyond_what_a_decimal_holds_are_compared_exactly()
    {
        var form = Form.Grid(1, 2, columnTotals: false, type: Fee);
        var most = decimal.MaxValue;
        var finding = Assert.Single(form.Report([most, most, most]).Validate());
        Assert.Equal(("row_total", FindingState.Fails), (finding.Rule, finding.State));
        Assert.True(finding.Expected.IsBlank);
        Assert.Contains("158456325028528675187087900670", finding.Message);
        Assert.Empty(form.Report([most, 0, most]).Validate());
        Assert.Equal(792281625142643375935439.0336m, Assert.Single(form.Report([792281625142643375935439.0335m, 0.0001m, 0])
            .Validate()).Expected.TryGetNumber(out var sum) ? sum : 0);
    }

    [Fact]
    public void A_blank_total_that_no_count_can_hold_fails_and_is_not_asked_for()
    {
        var form = Form.Grid(1, 2, columnTotals: false);
        var finding = Assert.Single(form.Report("2147483647 2147483647 _").Validate());
        Assert.Equal(("range", FindingState.Fails, Severity.Error), (finding.Rule, finding.State, finding.Severity));
        Assert.Equal(("r0", "total", (Cell)4294967294m), (finding.Row, finding.Column, finding.Expected));
        Assert.Contains("4294967294, beyond what can be recorded", finding.Message);
    }

    private static void Ask(CellType type, string figure, string? rule)
    {
        var findings = Form.Grid(1, 1, false, false, type: type).Report(figure).Validate();
        Assert.Equal(rule is null ? [] : [rule], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal((FindingState.Fails, Severity.Error), (finding.State, finding.Severity)));
    }
}
