// Parts and their wholes, limits of cells, and cells without figures.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;

namespace Formwork.Tests.Findings;

public class PartTests
{
    [Theory]
    [InlineData("5 3", "holds")]
    [InlineData("5 5", "holds")]
    [InlineData("5 6", "fails")]
    [InlineData("5 _", "undecided")]
    [InlineData("0 _", "holds")]
    [InlineData("_ 3", "undecided")]
    [InlineData("_ 0", "holds")]
    [InlineData("_ _", "holds")]
    [InlineData("/ 3", "holds")]
    [InlineData("5 /", "holds")]
    [InlineData("-5 3", "undecided")]
    public void A_part_is_not_more_than_its_whole(string row, string answer)
    {
        var columns = Form.Of([new("all", "All"), new("all.some", "Some") { IsPart = true }], [new("r0", "R0")], []);
        var rows = Form.Of([new("c0", "C0")], [new("all", "All"), new("all.some", "Some") { IsPart = true }], []);
        foreach (var form in new[] { columns, rows })
        {
            var findings = form.Report(row).Validate().Where(finding => finding.Rule == "of_which").ToList();
            Assert.Equal(answer, findings.Count == 0 ? "holds" : findings[0].State == FindingState.Fails ? "fails" : "undecided");
        }
    }

    [Fact]
    public void A_part_that_is_more_says_both_figures()
    {
        var finding = Assert.Single(Form.Of([new("all", "All"), new("all.some", "Some") { IsPart = true }], [new("r0", "R0")], []).Report("5 6").Validate());
        Assert.Equal(("of_which", Severity.Error, "r0", "all.some"), (finding.Rule, finding.Severity, finding.Row, finding.Column));
        Assert.Equal(((Cell)5, (Cell)6, (Cell)1), (finding.Expected, finding.Actual, finding.Difference));
        Assert.All(["Some", "All", "6", "5"], part => Assert.Contains(part, finding.Message));
    }

    [Theory]
    [InlineData("3", "")]
    [InlineData("10", "")]
    [InlineData("2.5", "range")]
    [InlineData("10.5", "range")]
    [InlineData("-1", "negative")]
    public void Limits_of_cells(string figure, string rule)
    {
        var form = Form.Grid(1, 1, false, false, new CellType(CellTypeKind.Percent, false, 1) { Min = 3, Max = 10 });
        Assert.Equal(rule, string.Join(" ", form.Report(figure).Validate().Select(finding => finding.Rule)));
    }

    [Theory]
    [InlineData("_ _ 20", "")]
    [InlineData("_ _ 21", "row_total")]
    [InlineData("_ _ 5", "row_total")]
    [InlineData("_ _ 6", "")]
    [InlineData("_ _ 8", "row_total undecided")]
    [InlineData("_ 9 19", "")]
    [InlineData("_ 9 20", "row_total")]
    public void Blanks_keep_to_their_limits(string row, string expected)
    {
        var limited = new CellType(CellTypeKind.Count) { Min = 3, Max = 10 };
        var form = Form.Grid(1, 2, columnTotals: false, types: [limited, limited, new(CellTypeKind.Count)]);
        Assert.Equal(expected, string.Join(" ", form.Report(row).Validate().Select(finding => finding.Rule + (finding.State == FindingState.Fails ? "" : " undecided"))));
    }

    public static TheoryData<CellType, Cell, string> Values => new()
    {
        { new(CellTypeKind.Date), Cell.FromDate(new DateOnly(2020, 1, 1)), "" },
        { new(CellTypeKind.Date), "today", "not_date" },
        { new(CellTypeKind.Date), 3, "not_date" },
        { new(CellTypeKind.Choice) { Options = [new("a", "A")] }, "a", "" },
        { new(CellTypeKind.Choice) { Options = [new("a", "A")] }, "b", "not_option" },
        { new(CellTypeKind.Choice) { Options = [new("a", "A")] }, 1, "not_option" },
        { new(CellTypeKind.Text), "words", "" },
        { new(CellTypeKind.Text), "two\nlines", "not_text" },
        { new(CellTypeKind.Text), 3, "not_text" },
        { new(CellTypeKind.Text), Cell.FromText("/"), "not_text" },
        { new(CellTypeKind.Text), Cell.NotApplicable, "" },
        { new(CellTypeKind.Date), Cell.NotApplicable, "" },
        { new(CellTypeKind.Count), "words", "not_number" },
        { new(CellTypeKind.Count), Cell.FromDate(new DateOnly(2020, 1, 1)), "not_number" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Values_of_cells_without_figures(CellType type, Cell value, string rule)
    {
        var findings = Form.Grid(1, 1, false, false, type).Report([value]).Validate();
        Assert.Equal(rule, string.Join(" ", findings.Select(finding => finding.Rule).Where(name => name != "empty_table")));
        Assert.All(findings, finding => Assert.DoesNotMatch("[{}]", finding.Message));
    }

    [Fact]
    public void Days_are_compared_and_shown_as_days()
    {
        var form = Form.Grid(1, 2, false, false, new CellType(CellTypeKind.Date), checks: [Form.Check(Node(CheckOperator.LessOrEqual, Slot(0), Slot(1)), cells: 2)]);
        Cell early = Cell.FromDate(new DateOnly(2020, 2, 28)), late = Cell.FromDate(new DateOnly(2020, 3, 1));
        Assert.Empty(form.Report([early, late]).Validate());
        var finding = Assert.Single(form.Report([late, early]).Validate());
        Assert.Equal((late, early, default), (finding.Expected, finding.Actual, finding.Difference));
        Assert.Contains("2020-03-01", finding.Message);
        Assert.Equal(FindingState.Undecided, Assert.Single(form.Report([late, default]).Validate()).State);
    }

    [Fact]
    public void Whatever_cells_hold_and_checks_ask_nothing_is_thrown() => Laws.Hold(300, random =>
    {
        CellType[] kinds =
        [
            new(CellTypeKind.Count), new(CellTypeKind.Amount, true, 2) { Min = -3, Max = 2 }, new(CellTypeKind.Percent), new(CellTypeKind.Date),
            new(CellTypeKind.Choice) { Options = [new("a", "A")] }, new(CellTypeKind.Text),
        ];
        Cell[] values = [default, Cell.NotApplicable, 0, 3, -2, decimal.MaxValue, 1.23456m, Cell.FromDate(DateOnly.MaxValue), "a", "\n", ""];
        CheckExpression Expression(int depth) => depth == 0
            ? random.Next(3) == 0 ? Constant(random.Next(-2, 3)) : Slot(random.Next(4), random.Next(3) == 0)
            : Node((CheckOperator)random.Next((int)CheckOperator.Negate, (int)CheckOperator.Equal), Expression(depth - 1), Expression(depth - 1));
        CheckExpression Assertion() => random.Next(4) switch
        {
            0 => Node(CheckOperator.Rising, Expression(1), Expression(1), Expression(0)),
            1 => Node(CheckOperator.And, Node(CheckOperator.Blank, Slot(random.Next(4))), Node(CheckOperator.Applies, Slot(random.Next(4), true))),
            _ => Node((CheckOperator)random.Next((int)CheckOperator.Equal, (int)CheckOperator.Not), Expression(2), Expression(1)),
        };
        var form = Form.Grid(1, 3, columnTotals: false, types: [.. Enumerable.Range(0, 4).Select(_ => kinds[random.Next(kinds.Length)])], checks: [Form.Check(Assertion(), cells: 4)]);
        FormReport Any() => form.Report([.. Enumerable.Range(0, 4).Select(_ => values[random.Next(values.Length)])]);
        Assert.NotNull(Any().Validate(new ValidationOptions { Previous = Any() }).ToText());
    });
}
