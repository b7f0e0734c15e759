// Declared checks of facts: each answer, and what is said.
using System;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class FactCheckTests
{
    private const int Agency = 0;
    private const int Year = 1;
    private const int Published = 2;
    private const int Level = 3;

    private static readonly CheckExpression Deadline = Node(Date, Node(Add, Fact(Year), Constant(1)), Constant(3), Constant(31));

    [Theory]
    [InlineData(2022, "2023-03-31", "holds")]
    [InlineData(2022, "2023-04-01", "fails")]
    [InlineData(2022, null, "undecided")]
    [InlineData(null, "2023-04-01", "undecided")]
    [InlineData(null, null, "holds")]
    [InlineData(20222, "2023-03-31", "undecided")]
    [InlineData(9999, "2023-03-31", "undecided")]
    public void A_day_against_its_deadline(int? year, string? published, string answer) => Assert.Equal(answer, Ask(Node(LessOrEqual, Fact(Published), Deadline), year, published));

    [Theory]
    [InlineData(2023, "undecided")]
    [InlineData(2024, "holds")]
    public void The_29th_of_February_is_known_in_leap_years_only(int year, string answer) =>
        Assert.Equal(answer, Ask(Node(Equal, Fact(Published), Node(Date, Fact(Year), Constant(2), Constant(29))), year, "2024-02-29"));

    [Theory]
    [InlineData(Min, "holds")]
    [InlineData(Max, "fails")]
    [InlineData(Subtract, "fails")]
    [InlineData(Divide, "fails")]
    public void Years_are_numbers(CheckOperator function, string answer) => Assert.Equal(answer, Ask(Node(Equal, Node(function, Fact(Year), Constant(2000)), Constant(2000)), 2022, null));

    [Fact]
    public void What_divides_by_nothing_is_undecided() => Assert.Equal("undecided", Ask(Node(Equal, Node(Divide, Fact(Year), Constant(0)), Constant(2000)), 2022, null));

    [Fact]
    public void A_check_is_asked_only_where_its_condition_holds()
    {
        var check = Check(Node(LessOrEqual, Fact(Published), Deadline)) with { When = Node(Equal, Fact(Level), Word("town")) };
        Assert.Single(Findings(check, 2022, "2023-05-01", "town"));
        Assert.Empty(Findings(check, 2022, "2023-05-01", "region"));
        Assert.Empty(Findings(check, 2022, "2023-05-01", null));
    }

    [Fact]
    public void A_failure_names_the_facts_as_they_are_printed_and_says_both_sides()
    {
        var finding = Assert.Single(Findings(Check(Node(LessOrEqual, Fact(Published), Deadline)) with { Message = "Published in time", Severity = Severity.Warning }, 2022, "2023-05-01"));
        Assert.Equal(("facts.rule", "facts", "published", null, Severity.Warning), (finding.Rule, finding.Section, finding.Row, finding.Column, finding.Severity));
        Assert.Equal("The rule “Published in time” is broken: “Published on” is 2023-05-01, “Year” is 2022. Please check.", finding.Message);
        Assert.Equal((Cell.FromDate(new(2023, 3, 31)), Cell.FromDate(new(2023, 5, 1)), default), (finding.Expected, finding.Actual, finding.Difference));
    }

    [Fact]
    public void What_is_undecided_names_what_is_missing()
    {
        var finding = Assert.Single(Findings(Check(Node(LessOrEqual, Fact(Published), Deadline)), 2022, null));
        Assert.Equal((FindingState.Undecided, Severity.Information), (finding.State, finding.Severity));
        Assert.Equal("It cannot be told whether the rule “Published on ≤ 2023-03-31” holds, for want of: “Published on”.", finding.Message);
    }

    [Fact]
    public void What_gives_no_day_names_the_facts_that_give_none()
    {
        var finding = Assert.Single(Findings(Check(Node(LessOrEqual, Fact(Published), Node(CheckOperator.Date, Fact(Year), Constant(2), Constant(30)))), 2022, "2023-05-01"));
        Assert.Equal(FindingState.Undecided, finding.State);
        Assert.Equal(
            "It cannot be told whether the rule “Published on ≤ day 30 of month 2 in Year” holds, since no day or number follows from these facts: “Published on” is 2023-05-01, “Year” is 2022. Please check.",
            finding.Message);
    }

    [Fact]
    public void Numbers_have_a_difference_and_choices_are_said_as_they_are_printed()
    {
        var year = Assert.Single(Findings(Check(Node(Equal, Constant(2021), Fact(Year))), 2023, null));
        Assert.Equal((2021, 2023, 2), (year.Expected.AsInt32(), year.Actual.AsInt32(), year.Difference.AsInt32()));
        var level = Assert.Single(Findings(Check(Node(Equal, Fact(Level), Word("town"))), null, null, "region"));
        Assert.Contains("“Level” is A region", level.Message, StringComparison.Ordinal);
        Assert.Equal(("town", "region"), (level.Expected.AsText(), level.Actual.AsText()));
    }

    [Fact]
    public void Joined_answers_are_about_the_first_fact_that_they_name()
    {
        var both = Check(Node(And, Node(Greater, Fact(Year), Constant(2000)), Node(Equal, Fact(Agency), Word("x"))));
        Assert.Equal("year", Assert.Single(Findings(both, 2022, null)).Row);
        Assert.Equal(FindingState.Fails, Assert.Single(Findings(both, null, null)).State);
    }

    [Fact]
    public void People_are_told_of_each_that_is_undecided_since_none_is_about_blank_cells()
    {
        var report = new AnnualReport { Facts = new() { Agency = "Agency", PeriodFrom = new(2023, 1, 1), PeriodTo = new(2023, 12, 31) } };
        var lines = report.Validate().ToText().Split('\n').Where(line => line.Contains("“年度”，无法判断", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count());
    }

    private static string Ask(CheckExpression assert, int? year, string? published)
    {
        var finding = Findings(Check(assert), year, published).SingleOrDefault();
        return finding is null ? "holds" : finding.State == FindingState.Fails ? "fails" : "undecided";
    }

    private static Finding[] Findings(FactCheckInfo check, int? year, string? published, string? level = null)
    {
        var form = Form.Of(
            [new("c0", "C0")],
            [],
            [],
            facts:
            [
                new("agency", "Agency", FactKind.Text), new("year", "Year", FactKind.Year), new("published", "Published on", FactKind.Date),
                new("level", "Level", FactKind.Choice) { Options = [new("town", "A town"), new("region", "A region")] },
            ],
            factChecks: [check]);
        var report = form.Report("1") with { Facts = ["Agency", year is { } number ? number : default(Cell), published is null ? default : Cell.FromDate(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)), level] };
        return [.. report.Validate().Where(finding => finding.Rule == "facts.rule")];
    }

    private static FactCheckInfo Check(CheckExpression assert) => new() { Rule = "facts.rule", Severity = Severity.Error, Assert = assert };
}
