// A report that was read in part: the checks do not repeat what the reader has said.
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Findings;

public class PartialReadingTests
{
    private static readonly Form Square = Form.Grid(2, 2);

    [Fact]
    public void A_missing_table_is_not_empty_too() =>
        Assert.Equal(["missing_table"], Check(Square.Report("_ _ _", "_ _ _", "_ _ _"), Said("missing_table", "table")));

    [Fact]
    public void Totals_of_missing_rows_are_not_undecided_too()
    {
        var report = Square.Report("1 2 3", "_ _ _", "_ _ 12");
        Assert.Contains("column_total", Check(report));
        Assert.Equal(["missing_rows"], Check(report, Said("missing_rows", "table") with { Cells = [3, 4, 5, 6, 7, 8] }));
    }

    [Fact]
    public void What_is_wrong_in_the_rows_that_are_there_is_still_told() =>
        Assert.Equal(["missing_rows", "row_total"], Check(Square.Report("1 2 4", "_ _ _", "_ _ _"), Said("missing_rows", "table") with { Cells = [3, 4, 5, 6, 7, 8] }));

    [Fact]
    public void A_fact_that_could_not_be_read_is_not_missing_too()
    {
        var report = Square.Report("1 2 3", "4 5 9", "5 7 12") with { Agency = null };
        Assert.Equal(["unreadable"], Check(report, Said("unreadable", "facts") with { Row = "agency" }));
        Assert.Equal(["required", "unreadable"], Check(report, Said("unreadable", "facts") with { Row = "phone" }));
    }

    [Fact]
    public void A_text_of_which_only_the_instruction_is_left_is_not_missing_too()
    {
        var report = Square.Report("1 2 3", "4 5 9", "5 7 12") with { Text = null };
        Assert.Equal(["left_over"], Check(report, Said("left_over", "text") with { Severity = Severity.Warning }));
    }

    private static Finding Said(string rule, string section) =>
        new() { Rule = rule, Section = section, Severity = Severity.Error, State = FindingState.Fails, Message = "said" };

    private static IEnumerable<string> Check(FormReport report, params Finding[] said) =>
        report.Validate(new ValidationOptions { Reading = said }).Select(finding => finding.Rule);
}
