// Declared checks: each operator and function, with blanks, with "/", and at the ends of what can be computed.
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class CheckTests
{
    private static readonly CheckExpression A = Slot(0);
    private static readonly CheckExpression B = Slot(1);
    private static readonly CheckExpression C = Slot(2);
    private static readonly CheckExpression D = Slot(3);

    private static readonly CheckExpression Balance = Node(Equal, Node(Add, A, B), Node(Add, C, D));

    [Theory]
    [InlineData("3 4 5 2", "holds")]
    [InlineData("3 4 5 3", "fails")]
    [InlineData("3 4 5 _", "holds")]
    [InlineData("3 4 8 _", "fails")]
    [InlineData("3 4 _ _", "undecided")]
    [InlineData("0 0 _ _", "holds")]
    [InlineData("_ 4 _ 2", "undecided")]
    [InlineData("_ _ _ _", "holds")]
    [InlineData("3 / 3 /", "holds")]
    [InlineData("/ / 3 0", "fails")]
    public void An_equation_of_sums(string row, string answer) => Assert.Equal(answer, Ask(Balance, row));

    [Theory]
    [InlineData("3 3", "holds")]
    [InlineData("3 4", "fails")]
    [InlineData("3 _", "holds")]
    [InlineData("/ 4", "holds")]
    [InlineData("/ _", "holds")]
    [InlineData("/ /", "holds")]
    public void A_comparison_with_a_bare_not_applicable_does_not_apply(string row, string answer) => Assert.Equal(answer, Ask(Node(Equal, A, B), row));

    [Fact]
    public void A_blank_that_stands_on_both_sides_cancels_out()
    {
        Assert.Equal("holds", Ask(Node(Equal, Node(Add, A, B), Node(Add, B, A)), "_ 3"));
        Assert.Equal("fails", Ask(Node(Equal, Node(Add, A, Constant(1)), A), "_ 3", cells: 1, filled: "5"));
        Assert.Equal("fails", Ask(Node(Equal, Node(Add, A, B), Node(Add, A, C)), "_ 3 4"));
        Assert.Equal("holds", Ask(Node(Equal, Node(Subtract, Node(Multiply, A, Constant(2)), A), B), "_ 3"));
    }

    [Theory]
    [InlineData("_ 3", "fails")]
    [InlineData("_ 4", "holds")]
    public void Whole_numbers_are_halved_only_where_they_are_even(string row, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, Node(Multiply, A, Constant(2)), B), row));

    [Theory]
    [InlineData("_ _ 3", "fails")]
    [InlineData("_ _ 4", "undecided")]
    public void Several_blanks_keep_to_what_whole_numbers_can_make(string row, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, Node(Add, Node(Multiply, A, Constant(2)), Node(Multiply, B, Constant(4))), C), row));

    [Theory]
    [InlineData(Less, "3 4", "holds")]
    [InlineData(Less, "4 4", "fails")]
    [InlineData(Less, "_ 4", "undecided")]
    [InlineData(Less, "_ 0", "fails")]
    [InlineData(LessOrEqual, "4 4", "holds")]
    [InlineData(LessOrEqual, "0 _", "holds")]
    [InlineData(LessOrEqual, "_ 0", "holds")]
    [InlineData(LessOrEqual, "5 4", "fails")]
    [InlineData(Greater, "5 4", "holds")]
    [InlineData(Greater, "0 _", "fails")]
    [InlineData(Greater, "4 4", "fails")]
    [InlineData(GreaterOrEqual, "_ 0", "holds")]
    [InlineData(GreaterOrEqual, "4 _", "undecided")]
    [InlineData(GreaterOrEqual, "3 4", "fails")]
    [InlineData(NotEqual, "3 4", "holds")]
    [InlineData(NotEqual, "4 4", "fails")]
    [InlineData(NotEqual, "_ 4", "undecided")]
    public void Comparisons(CheckOperator comparison, string row, string answer) => Assert.Equal(answer, Ask(Node(comparison, A, B), row, decimals: 1));

    [Theory]
    [InlineData(Min, "3 4 3", "holds")]
    [InlineData(Min, "3 / 3", "holds")]
    [InlineData(Min, "/ / 3", "holds")]
    [InlineData(Min, "_ 4 5", "fails")]
    [InlineData(Min, "_ 4 3", "undecided")]
    [InlineData(Max, "3 4 4", "holds")]
    [InlineData(Max, "/ 4 4", "holds")]
    [InlineData(Max, "_ 4 3", "fails")]
    [InlineData(Max, "_ 4 4", "undecided")]
    [InlineData(Max, "_ _ 4", "undecided")]
    [InlineData(Sum, "3 / 3", "holds")]
    [InlineData(Sum, "3 _ 2", "fails")]
    [InlineData(CheckOperator.Count, "3 / 1", "holds")]
    [InlineData(CheckOperator.Count, "3 5 1", "fails")]
    [InlineData(CheckOperator.Count, "3 _ 1", "undecided")]
    [InlineData(CheckOperator.Count, "3 _ 3", "fails")]
    [InlineData(Multiply, "3 4 12", "holds")]
    [InlineData(Multiply, "3 _ 12", "holds")]
    [InlineData(Multiply, "3 _ 13", "fails")]
    [InlineData(Multiply, "_ _ 12", "undecided")]
    [InlineData(Multiply, "/ 4 12", "holds")]
    [InlineData(Divide, "12 4 3", "holds")]
    [InlineData(Divide, "1 0 3", "undecided")]
    [InlineData(Divide, "1 _ 3", "undecided")]
    [InlineData(Divide, "_ 4 3", "holds")]
    public void Functions_of_two_cells_compared_with_a_third(CheckOperator function, string row, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, Node(function, A, B), C), row));

    [Fact]
    public void A_third_times_three_is_a_whole() =>
        Assert.Equal("holds", Ask(Node(Equal, Node(Multiply, Node(Divide, A, Constant(3)), Constant(3)), B), "1 1"));

    [Theory]
    [InlineData("-3 3", "holds")]
    [InlineData("-3 2", "fails")]
    [InlineData("_ 3", "undecided")]
    [InlineData("_ -1", "fails")]
    public void The_number_without_its_sign(string row, string answer) => Assert.Equal(answer, Ask(Node(Equal, Node(Abs, A), B), row, signed: true));

    [Theory]
    [InlineData("2.5 3", "holds")]
    [InlineData("-2.5 -3", "holds")]
    [InlineData("2.4 2", "holds")]
    [InlineData("2.5 2", "fails")]
    public void Halves_are_rounded_away_from_zero(string row, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, Node(Round, A, Constant(0)), B), row, signed: true, decimals: 1));

    [Theory]
    [InlineData("1.01 1", "holds")]
    [InlineData("0.99 1", "holds")]
    [InlineData("1.02 1", "fails")]
    [InlineData("_ 1", "undecided")]
    public void Two_sides_may_lie_as_far_apart_as_the_check_says(string row, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, A, B), row, decimals: 2, within: 0.01m));

    [Fact]
    public void Answers_are_joined()
    {
        var first = Node(Equal, A, B);
        var second = Node(Equal, C, D);
        Assert.Equal("fails", Ask(Node(And, first, second), "1 1 1 2"));
        Assert.Equal("fails", Ask(Node(And, first, second), "_ _ 1 2"));
        Assert.Equal("holds", Ask(Node(Or, first, second), "_ _ 2 2"));
        Assert.Equal("undecided", Ask(Node(Or, first, second), "_ _ 1 2"));
        Assert.Equal("fails", Ask(Node(Or, first, second), "1 2 1 2"));
        Assert.Equal("holds", Ask(Node(Or, first, second), "/ 2 1 2"));
        Assert.Equal("holds", Ask(Node(Implies, first, second), "1 2 1 2"));
        Assert.Equal("fails", Ask(Node(Implies, first, second), "1 1 1 2"));
        Assert.Equal("fails", Ask(Node(Not, first), "1 1"));
        Assert.Equal("undecided", Ask(Node(Not, first), "1 _"));
    }

    [Fact]
    public void A_blank_that_one_part_settles_is_known_to_the_other_parts()
    {
        var both = Node(And, Node(Less, B, C), Node(Equal, A, B));
        Assert.Equal("fails", Ask(both, "5 _ 4"));
        Assert.Equal("holds", Ask(both, "5 _ 6"));
    }

    [Fact]
    public void Blank_and_applies_ask_for_the_cell_itself()
    {
        var given = Node(Implies, Node(Greater, A, Constant(0)), Node(Not, Node(Blank, B)));
        Assert.Equal("fails", Ask(given, "1 _"));
        Assert.Equal("holds", Ask(given, "0 _"));
        Assert.Equal("holds", Ask(given, "1 2"));
        Assert.Equal("fails", Ask(Node(Applies, A), "/"));
        Assert.Equal("holds", Ask(Node(Applies, A), "1"));
    }

    [Fact]
    public void A_note_on_one_of_its_cells_turns_a_failure_into_information()
    {
        var form = Form.Row(2, Form.Check(Node(Equal, A, B), unlessNoted: true, cells: 2));
        var report = form.Report("1 2");
        Assert.Equal(Severity.Error, Assert.Single(report.Validate()).Severity);

        var noted = Assert.Single((report with { Notes = [new("r0.c1", "one of them by post")] }).Validate());
        Assert.Equal((Severity.Information, FindingState.Fails), (noted.Severity, noted.State));
        Assert.Contains("one of them by post", noted.Message);

        Assert.Equal(Severity.Error, Assert.Single((report with { Notes = [new(null, "on the table")] }).Validate()).Severity);
    }

    [Fact]
    public void A_check_has_the_figures_of_its_two_sides()
    {
        var finding = Assert.Single(Form.Row(4, Form.Check(Balance, cells: 4, severity: Severity.Warning)).Report("3 4 5 3").Validate());
        Assert.Equal(("table.rule", Severity.Warning, "table", "r0"), (finding.Rule, finding.Severity, finding.Section, finding.Row));
        Assert.Null(finding.Column);
        Assert.Equal((7, 8, 1), (finding.Expected, finding.Actual, finding.Difference));
        Assert.Equal([0, 1, 2, 3], finding.Cells.ToArray());
    }

    [Fact]
    public void A_settled_value_counts_as_known_and_the_finding_says_so()
    {
        var check = new CheckInfo
        {
            Rule = "table.rule",
            Section = 1,
            Assert = Node(Equal, Slot(0), Constant(5)),
            Instances = [new(null, "total", [2, 1])],
        };
        var findings = Form.Grid(1, 2, columnTotals: false, checks: [check]).Report("1 2 _").Validate();
        Assert.Equal(["blank_total", "table.rule"], findings.Select(finding => finding.Rule));
        var finding = findings[1];
        Assert.Equal((FindingState.Fails, 3, 5), (finding.State, finding.Expected, finding.Actual));
        Assert.Equal([2], finding.FollowsFrom.ToArray());
        Assert.Contains("“Total” in row “R0” 3", finding.Message);
    }

    // What a check on the first cells of a row answers; a last cell that the check does not look at keeps the row from being blank.
    private static string Ask(CheckExpression assert, string row, bool signed = false, int decimals = 0, decimal within = 0, int cells = 0, string? filled = null)
    {
        var figures = filled is null ? row.Split(' ') : row.Split(' ').Append(filled).ToArray();
        var asked = cells == 0 ? row.Split(' ').Length : figures.Length;
        var form = Form.Grid(
            1,
            figures.Length,
            false,
            false,
            type: new(decimals == 0 && !signed ? CellTypeKind.Count : CellTypeKind.Amount, signed, decimals),
            checks: [Form.Check(assert, within, cells: asked)]);
        var findings = form.Report(string.Join(' ', figures)).Validate().Where(finding => finding.Rule == "table.rule").ToList();
        return findings.Count == 0 ? "holds" : Assert.Single(findings).State == FindingState.Fails ? "fails" : "undecided";
    }
}
