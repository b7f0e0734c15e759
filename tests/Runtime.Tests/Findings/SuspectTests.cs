// Where a row and a column fail by the same difference, the cell at their crossing is the suspect.
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class SuspectTests
{
    private static readonly Form Square = Form.Grid(2, 2);

    [Theory]
    [InlineData(0, "9 2 3", "4 5 9", "5 7 12")]
    [InlineData(2, "1 2 4", "4 5 9", "5 7 12")]
    [InlineData(8, "1 2 3", "4 5 9", "5 7 13")]
    [InlineData(7, "1 2 3", "4 5 9", "5 8 12")]
    public void A_wrong_cell_is_named_by_both_findings(int cell, params string[] rows)
    {
        var findings = Square.Report(rows).Validate();
        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal(cell, finding.Suspect));
    }

    [Fact]
    public void The_message_says_what_the_cell_would_have_to_be()
    {
        var message = Square.Report("9 2 3", "4 5 9", "5 7 12").Validate()[0].Message;
        Assert.Contains("“C0” in row “R0”: with 1 in place of 9 both agree", message);
    }

    [Fact]
    public void Differences_that_are_not_the_same_make_no_suspect() =>
        Assert.All(Square.Report("9 2 3", "4 5 9", "6 7 12").Validate(), finding => Assert.Null(finding.Suspect));

    [Fact]
    public void Two_faults_of_one_size_make_no_suspect()
    {
        // Both rows and both columns are one too high: either diagonal explains it.
        var findings = Square.Report("2 2 3", "4 6 9", "5 7 12").Validate();
        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.Null(finding.Suspect));
    }

    [Fact]
    public void A_cell_that_would_have_to_be_below_zero_is_no_suspect() =>
        Assert.All(Square.Report("1 2 1", "4 5 9", "3 7 10").Validate(), finding => Assert.Null(finding.Suspect));

    [Fact]
    public void A_declared_equation_of_a_column_helps_to_find_the_suspect()
    {
        var report = Samples.Sound.With("loans.new.adults", 101);
        var findings = report.Validate();
        Assert.Equal(["row_total", "loans.balance"], findings.Select(finding => finding.Rule));
        Assert.True(Template.Of<LibraryReport>().TryFindCell("loans.new.adults", out var cell));
        Assert.All(findings, finding => Assert.Equal(cell, finding.Suspect));
        Assert.Equal(("adults", 106, 105, -1), (findings[1].Column, findings[1].Expected, findings[1].Actual, findings[1].Difference));
        Assert.Null(findings[1].Row);
    }
}
