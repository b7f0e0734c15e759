// Adding reports up, cell by cell.
using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class SumTests
{
    private static readonly CellType Count = new(CellTypeKind.Count);
    private static readonly CellType Amount = new(CellTypeKind.Amount, Decimals: 4);

    [Theory]
    [InlineData("3", "4", "7")]
    [InlineData("0", "0", "0")]
    [InlineData("/", "4", "4")]
    [InlineData("4", "/", "4")]
    [InlineData("/", "/", "/")]
    [InlineData("_", "4", "_")]
    [InlineData("4", "_", "_")]
    [InlineData("_", "/", "_")]
    [InlineData("-1", "4", "_")]
    [InlineData("1.5", "4", "_")]
    [InlineData("2147483647", "0", "2147483647")]
    public void Two_counts(string one, string other, string sum)
    {
        var form = Form.Row(1);
        Assert.Equal(form.Report(sum).Cells, Cells(Add(form.Report(one), form.Report(other)).Report));
    }

    [Theory]
    [InlineData("3.25", "4", "7.25")]
    [InlineData("0.0001", "0.9999", "1")]
    [InlineData("1234567890123456.1234", "0.0001", "1234567890123456.1235")]
    [InlineData("79228162514264337593543950334", "1", "79228162514264337593543950335")]
    [InlineData("7922816251426433759354395.0334", "0.0001", "7922816251426433759354395.0335")]
    [InlineData("1.00001", "1", "_")]
    public void Two_amounts(string one, string other, string sum)
    {
        var form = Form.Grid(1, 1, false, false, Amount);
        Assert.Equal(form.Report(sum).Cells, Cells(Add(form.Report(one), form.Report(other)).Report));
    }

    [Theory]
    [InlineData("5 -3", "-9 3", "-4 0")]
    [InlineData("-2147483646 0", "0 -1", "-2147483646 -1")]
    public void Signed_figures(string one, string other, string sum)
    {
        var form = Form.Grid(1, 2, false, false, Count with { Signed = true });
        Assert.Equal(form.Report(sum).Cells, Cells(Add(form.Report(one), form.Report(other)).Report));
    }

    [Fact]
    public void Blanks_name_the_reports_that_are_the_reason_and_those_that_are_faulty()
    {
        var form = Form.Row(3);
        var result = Add(form.Report("1 2 3"), form.Report("1 _ 3"), form.Report("1 2 3"), form.Report("1 -2 3"), form.Report("1 _ 3.5"));
        Assert.Equal(5, result.Count);
        Assert.Equal([5, Cell.Blank, Cell.Blank], Cells(result.Report));
        Assert.Equal(["table.r0.c1", "table.r0.c2"], result.Blanks.Select(blank => blank.Cell.Path));
        Assert.Equal([1, 3, 4], result.Blanks[0].Reports.AsEnumerable());
        Assert.Equal([3], result.Blanks[0].Faulty.AsEnumerable());
        Assert.Equal("table.r0.c2: 4", result.Blanks[1].ToString());
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("sum_blank", Severity.Information, FindingState.Undecided, "table"), (finding.Rule, finding.Severity, finding.State, finding.Section));
        Assert.Equal([1, 2], finding.Cells.AsEnumerable());
        Assert.Contains("2; 4; 5", finding.Message);
    }

    [Fact]
    public void Limits_of_a_cell_are_those_of_each_report_and_not_of_the_sum()
    {
        foreach (var type in new[] { Count with { Min = 5, Max = 10 }, Amount with { Min = 5, Max = 10 } })
        {
            var form = Form.Grid(1, 1, false, false, type);
            var sum = Add(form.Report("10"), form.Report("8"));
            Assert.Equal([18], Cells(sum.Report));
            Assert.Equal([22], Cells(Add(sum.Report, form.Report("4")).Report));
            Assert.Empty(Add(sum.Report, form.Report("4")).Blanks);
        }
    }

    [Fact]
    public void Sums_beyond_a_count_are_a_finding_and_leave_the_cell_blank()
    {
        var form = Form.Row(2);
        var result = Add(form.Report("2147483647 1"), form.Report("1 1"));
        Assert.Equal([Cell.Blank, 2], Cells(result.Report));
        Assert.Empty(result.Blanks);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("range", Severity.Error, FindingState.Fails, "c0", (Cell)2147483648m), (finding.Rule, finding.Severity, finding.State, finding.Column, finding.Actual));
        Assert.Contains("2147483648", finding.Message);
    }

    [Theory]
    [InlineData("79228162514264337593543950335", "1", "79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335", "0.0001", "79228162514264337593543950335.0001")]
    public void Sums_beyond_a_decimal_are_a_finding_and_nothing_is_rounded(string one, string other, string sum)
    {
        var form = Form.Grid(1, 1, false, false, Amount);
        var result = Add(form.Report(one), form.Report(other));
        Assert.Equal([Cell.Blank], Cells(result.Report));
        var finding = Assert.Single(result.Findings);
        Assert.Equal("range", finding.Rule);
        Assert.Contains(sum, finding.Message);
    }

    [Fact]
    public void What_goes_beyond_and_comes_back_is_no_finding()
    {
        var form = Form.Grid(1, 1, false, false, Count with { Signed = true });
        Assert.Equal([5], Cells(Add(form.Report("2147483647"), form.Report("2147483647"), form.Report("-2147483646"), form.Report("-2147483643")).Report));
        var amounts = Form.Grid(1, 1, false, false, Amount with { Signed = true });
        var result = Add(amounts.Report("79228162514264337593543950335"), amounts.Report("79228162514264337593543950335"), amounts.Report("-79228162514264337593543950335"), amounts.Report("0.5"), amounts.Report("-79228162514264337593543950335"));
        Assert.Equal([0.5m], Cells(result.Report));
    }

    [Fact]
    public void Shares_days_and_texts_are_kept_where_all_agree()
    {
        CellType[] types = [new(CellTypeKind.Percent, Decimals: 2), new(CellTypeKind.Date), new(CellTypeKind.Text), Count];
        var form = Form.Of([.. types.Select((_, i) => new HeadInfo($"c{i}", $"C{i}"))], [new("r0", "R0")], [], types: types);
        var report = form.Report([17.5m, new DateOnly(2021, 3, 9), "good", 1]);
        Assert.Equal([17.5m, new DateOnly(2021, 3, 9), "good", 2], Cells(Add(report, report).Report));
        var result = Add(report, form.Report([18, Cell.NotApplicable, "bad", 1]), report);
        Assert.Equal([Cell.Blank, new DateOnly(2021, 3, 9), Cell.Blank, 3], Cells(result.Report));
        Assert.Empty(result.Blanks);
    }

    [Fact]
    public void Facts_are_those_in_which_all_agree()
    {
        FactInfo[] facts = [new("agency", "Agency", FactKind.Text), new("year", "Year", FactKind.Year), new("city", "City", FactKind.Text)];
        var form = Form.Of([new("c0", "C0")], [new("r0", "R0")], [], facts: facts);
        var one = form.Report("1") with { Facts = ["A", 2021, default] };
        Assert.Equal(["A", 2021, Cell.Blank], Facts(Add(one).Report));
        Assert.Equal([Cell.Blank, 2021, Cell.Blank], Facts(Add(one, one with { Facts = ["B", 2021, "Bern"] }).Report));
        Assert.Equal([Cell.Blank, Cell.Blank, Cell.Blank], Facts(Add(one, one with { Facts = ["B", 2020, "Bern"] }, one).Report));
    }

    [Fact]
    public void Nothing_nulls_and_other_forms_are_refused_in_words()
    {
        Assert.Contains("no report", Assert.Throws<ArgumentException>(() => Add()).Message);
        Assert.Contains("Report 2 is null", Assert.Throws<ArgumentException>(() => Add(Form.Row(1).Report("1"), null!)).Message);
        Assert.Throws<InvalidOperationException>(() => new ReportSum<IReport>().GetResult());
        var message = Assert.Throws<ArgumentException>(() => Add(Form.Row(1).Report("1"), Form.Of([new("c0", "C0")], [], [], name: "other").Report("1"))).Message;
        Assert.Contains("Report 2 is of the form other 1", message);
        Assert.Contains("form 1", message);
    }

    [Fact]
    public void A_sum_goes_on_after_a_report_was_refused_and_after_it_was_asked()
    {
        var form = Form.Row(1);
        var sum = new ReportSum<IReport>();
        sum.Add(form.Report("1"));
        Assert.Throws<ArgumentException>(() => sum.Add(Form.Row(1).Report("1")));
        Assert.Equal([1], Cells(sum.GetResult().Report));
        sum.Add(form.Report("2"));
        Assert.Equal(2, sum.Count);
        Assert.Equal([3], Cells(sum.GetResult().Report));
    }

    [Fact]
    public void A_known_type_gives_its_own_reports()
    {
        SumResult<LibraryReport> result = new[] { Samples.Sound, Samples.Sound, Samples.WithGaps }.Sum();
        Assert.Equal(300, result.Report.Loans.New.Adults);
        Assert.Equal(7m, result.Report.GetCell("stock.money.purchases.amount").TryGetNumber(out var amount) ? amount - 3.5m : 0);
        Assert.Equal(14, result.Report.Stock.Books.Fiction.Lost);
        Assert.Equal(["stock.books.science.lost"], result.Blanks.Select(blank => blank.Cell.Path));
        Assert.Equal("青石县图书馆", result.Report.Facts.Library);
        Assert.Null(result.Report.Overview.Text);
        Assert.Empty(result.Report.Stock.Notes);
    }

    private static SumResult<IReport> Add(params IReport[] reports) => reports.Sum();

    private static IEnumerable<Cell> Cells(IReport report) => report.GetForm().Cells.Select(cell => report.GetCell(cell.Index));

    private static Cell[] Facts(IReport report)
    {
        var content = new Generated.ReportContent(report.GetForm());
        report.CopyTo(content);
        return content.Facts;
    }
}
