// Checks that compare a report with that of the year before.
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class LastYearTests
{
    private static readonly FactInfo[] Facts = [new("agency", "Agency", FactKind.Text), new("year", "Year", FactKind.Year)];

    // c0 == last_year(c0) + c1
    private static readonly CheckExpression Carried = Node(Equal, Slot(0), Node(Add, Slot(0, lastYear: true), Slot(1)));

    [Theory]
    [InlineData("5 2", "3 9", "holds")]
    [InlineData("5 2", "4 9", "fails")]
    [InlineData("5 2", "_ 9", "undecided")]
    [InlineData("5 2", "/ 9", "fails")]
    [InlineData("2 2", "/ 9", "holds")]
    [InlineData("_ 2", "3 9", "holds")]
    [InlineData("1 _", "3 9", "fails")]
    [InlineData("_ _", "_ 9", "holds")]
    [InlineData("_ _", "3 9", "undecided")]
    [InlineData("5 2", "-3 9", "undecided")]
    public void A_carry_over(string now, string before, string answer)
    {
        var form = OfYears(Carried);
        Assert.Equal(answer, Answer(form.Report(now), form.Report(before)));
    }

    [Fact]
    public void Without_last_years_report_nothing_is_said()
    {
        var form = OfYears(Carried);
        Assert.Empty(form.Report("5 2").Validate());
        Assert.Empty(form.Report("5 2").Validate(new ValidationOptions()));
    }

    [Fact]
    public void A_finding_says_both_figures()
    {
        var form = OfYears(Carried);
        var finding = Assert.Single(form.Report("5 2").Validate(new ValidationOptions { Previous = form.Report("4 9") }));
        Assert.Equal(("table.rule", (Cell)5, (Cell)6, (Cell)1), (finding.Rule, finding.Expected, finding.Actual, finding.Difference));
        Assert.Contains("last year's report", Assert.Single(form.Report("5 2").Validate(new ValidationOptions { Previous = form.Report("_ 9") })).Message);
    }

    [Fact]
    public void Cells_are_found_by_their_paths_and_what_last_years_form_did_not_have_is_not_asked()
    {
        var form = OfYears(Carried);
        var wider = Form.Of([new("before", "Before"), new("c1", "C1"), new("c0", "C0")], [new("r0", "R0")], [], facts: Facts);
        Assert.Equal("fails", Answer(form.Report("5 2"), wider.Report("3 3 4")));
        Assert.Equal("holds", Answer(form.Report("5 2"), wider.Report("4 4 3")));
        var other = Form.Of([new("c1", "C1")], [new("r0", "R0")], [], facts: Facts);
        Assert.Equal("holds", Answer(form.Report("5 2"), other.Report("4")));
    }

    [Fact]
    public void A_blank_that_last_years_totals_settle_counts_as_known()
    {
        var form = Form.Grid(1, 2, columnTotals: false, checks: [Form.Check(Node(Equal, Slot(0), Slot(1, lastYear: true)), cells: 3)]);
        Assert.Equal("fails", Answer(form.Report("5 2 7"), form.Report("1 _ 7")));
        Assert.Equal("holds", Answer(form.Report("6 2 8"), form.Report("1 _ 7")));
    }

    [Fact]
    public void The_same_blank_of_last_year_cancels_out()
    {
        var form = OfYears(Node(Equal, Node(Subtract, Slot(0, lastYear: true), Slot(0, lastYear: true)), Slot(0)));
        Assert.Equal("fails", Answer(form.Report("5 2"), form.Report("_ 9")));
    }

    [Fact]
    public void Another_form_and_another_year_are_findings()
    {
        var form = OfYears(Carried);
        var other = Form.Of([new("c0", "C0"), new("c1", "C1")], [new("r0", "R0")], [], name: "other");
        var wrong = Assert.Single(form.Report("5 2").Validate(new ValidationOptions { Previous = other.Report("1 1") }));
        Assert.Equal(("previous", Severity.Warning, null), (wrong.Rule, wrong.Severity, wrong.Section));
        var late = form.Report("1 1") with { Facts = [default, 2019] };
        var finding = Assert.Single((form.Report("5 2") with { Facts = [default, 2021] }).Validate(new ValidationOptions { Previous = late }));
        Assert.Equal("previous", finding.Rule);
        Assert.All(["2019", "2020"], year => Assert.Contains(year, finding.Message));
        Assert.Equal("fails", Answer(form.Report("5 2") with { Facts = [default, 2020] }, late));
    }

    [Theory]
    [InlineData("Water Office（1）", "Water  Office (１)", true)]
    [InlineData("Water Office", "water office", false)]
    [InlineData("Water Office", "Roads Office", false)]
    [InlineData("Water Office", null, true)]
    [InlineData(null, "Roads Office", true)]
    [InlineData("Water Office", " ", true)]
    public void A_report_of_another_office_is_a_finding_and_not_compared(string? now, string? before, bool isSame)
    {
        var form = Form.Of([new("c0", "C0"), new("c1", "C1")], [new("r0", "R0")], [], checks: [Form.Check(Carried, cells: 2)], facts: [new("agency", "Agency", FactKind.Text) { IsIdentity = true }]);
        var finding = Assert.Single((form.Report("5 2") with { Agency = now }).Validate(new ValidationOptions { Previous = form.Report("4 9") with { Agency = before } }), finding => finding.Rule != "required");
        Assert.Equal(isSame ? "table.rule" : "previous", finding.Rule);
        if (!isSame)
            Assert.All([now, before], name => Assert.Contains(name!, finding.Message));
    }

    private static Form OfYears(CheckExpression check) =>
        Form.Of([new("c0", "C0"), new("c1", "C1")], [new("r0", "R0")], [], checks: [Form.Check(check, cells: 2)], facts: Facts);

    private static string Answer(FormReport report, FormReport previous)
    {
        var findings = report.Validate(new ValidationOptions { Previous = previous }).Where(finding => finding.Rule == "table.rule").ToList();
        return findings.Count == 0 ? "holds" : Assert.Single(findings).State == FindingState.Fails ? "fails" : "undecided";
    }
}
