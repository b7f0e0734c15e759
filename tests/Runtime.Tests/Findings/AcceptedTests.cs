// Findings that somebody has looked at and let stand.
using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Tests.Findings;

public class AcceptedTests
{
    private static readonly Form Square = Form.Grid(2, 2);

    private static readonly AcceptedFinding RowTotal = new("row_total", "table", "r0", "total", "The office merged.");

    [Fact]
    public void An_accepted_finding_stays_with_its_reason_and_is_no_problem_any_more()
    {
        var result = Square.Report("1 2 4", "4 5 9", "5 7 13").Validate(Accept(RowTotal, new("row_total", "table", "total", "total", "Likewise."), new("column_total", "table", "total", "total", "Likewise.")));
        Assert.Equal("The office merged.", result[0].Accepted);
        Assert.False(result.HasErrors);
        Assert.Equal("The office merged.", JsonDocument.Parse(result.ToJson()).RootElement[0].GetProperty("accepted").GetString());
    }

    [Fact]
    public void What_nobody_accepted_is_a_problem_beside_it()
    {
        var result = Square.Report("1 2 4", "4 5 10", "5 7 14").Validate(Accept(RowTotal));
        Assert.True(result.HasErrors);
        Assert.Equal([("r0", true), ("r1", false), ("total", false)], result.Select(finding => (finding.Row!, finding.Accepted is not null)));
    }

    [Fact]
    public void The_text_names_what_was_accepted_last_and_says_why()
    {
        var lines = Square.Report("1 2 4", "4 5 9", "5 7 13").Validate(Accept(RowTotal)).ToText().Split('\n');
        Assert.Equal("Table", lines[0]);
        Assert.Equal("Looked at and accepted", lines[^3]);
        Assert.StartsWith("  error  Table: “Total” in row “R0” is 4", lines[^2]);
        Assert.EndsWith(" Accepted because: The office merged.", lines[^2]);
        Assert.Single(lines, line => line.Contains("“R0”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_whose_findings_are_all_accepted_has_no_problem()
    {
        var text = Form.Grid(1, 2, columnTotals: false).Report("1 2 4").Validate(Accept(RowTotal)).ToText();
        Assert.StartsWith("No problem was found.\nLooked at and accepted\n", text);
    }

    [Fact]
    public void What_was_accepted_and_is_not_there_is_a_finding_of_its_own()
    {
        var finding = Assert.Single(Square.Report("1 2 3", "4 5 9", "5 7 12").Validate(Accept(RowTotal)));
        Assert.Equal(("accepted", Severity.Information, FindingState.Fails), (finding.Rule, finding.Severity, finding.State));
        Assert.Equal(("table", "r0", "total"), (finding.Section, finding.Row, finding.Column));
        Assert.StartsWith("Table: “Total” in row “R0”: A finding of the rule “row_total” was accepted here", finding.Message);
        Assert.Contains("The office merged.", finding.Message);
    }

    [Fact]
    public void A_sound_report_of_a_generated_type_is_asked_too_what_was_accepted_of_it()
    {
        Assert.Empty(Samples.Sound.Validate());
        Assert.Equal("accepted", Assert.Single(Samples.Sound.Validate(Accept(RowTotal))).Rule);
    }

    [Fact]
    public void With_another_value_than_the_one_accepted_it_is_a_problem_again()
    {
        var options = Accept(RowTotal with { Actual = 4 });
        Assert.False(Form.Grid(1, 2, columnTotals: false).Report("1 2 4").Validate(options).HasErrors);
        var result = Form.Grid(1, 2, columnTotals: false).Report("1 2 5").Validate(options);
        Assert.True(result.HasErrors);
        Assert.Equal(["row_total", "accepted"], result.Select(finding => finding.Rule));
        Assert.Contains("for the value 4", result[1].Message);
        Assert.Contains("now there is 5", result[1].Message);
    }

    [Fact]
    public void Every_finding_can_be_accepted_by_itself_and_through_json()
    {
        var report = Samples.WithGaps.With("loans.new.adults", 101).With("stock.money.purchases.amount", -1.5m);
        var findings = report.Validate();
        Assert.NotEmpty(findings);
        var accepted = AcceptedFinding.ReadJson(AcceptedFinding.ToJson(findings.Select(finding => AcceptedFinding.Of(finding, "“因故” \ud83d\ude00 \" \\"))));
        var result = report.Validate(new() { Accepted = accepted });
        Assert.Equal(findings.Count, result.Count);
        Assert.All(result, finding => Assert.Equal("“因故” \ud83d\ude00 \" \\", finding.Accepted));
    }

    [Theory]
    [InlineData("nowhere", "r0", "total", "nowhere.r0.total: A finding")]
    [InlineData("table", "r9", "total", "Table: r9.total: A finding")]
    [InlineData("table", "r0", null, "Table: row “R0”: A finding")]
    [InlineData("table", null, "c0", "Table: column “C0”: A finding")]
    [InlineData("table", null, null, "Table: A finding")]
    [InlineData("facts", "agency", null, "Agency: A finding")]
    [InlineData("facts", "other", null, "other: A finding")]
    [InlineData(null, null, null, "A finding")]
    public void A_place_is_named_as_well_as_it_can_be(string? section, string? row, string? column, string begin)
    {
        var finding = Assert.Single(Square.Report("1 2 3", "4 5 9", "5 7 12").Validate(Accept(new AcceptedFinding("no_rule", section, row, column, "so"))));
        Assert.StartsWith(begin, finding.Message);
        Assert.Equal((section, row, column), (finding.Section, finding.Row, finding.Column));
    }

    [Fact]
    public void Json_is_one_entry_a_line()
    {
        Assert.Equal(
            """
            [
              {"rule":"row_total","section":"table","row":"r0","column":"total","reason":"The office merged."},
              {"rule":"required","section":"facts","row":"agency","column":null,"actual":null,"reason":"无"}
            ]

            """,
            AcceptedFinding.ToJson([RowTotal, new("required", "facts", "agency", null, "无") { Actual = Cell.Blank }]),
            ignoreLineEndingDifferences: true);
        Assert.Equal("[]\n", AcceptedFinding.ToJson([]));
        Assert.Empty(AcceptedFinding.ReadJson(" [] "));
    }

    [Fact]
    public void Members_left_out_are_null_and_no_value_asks_for_none()
    {
        var accepted = Assert.Single(AcceptedFinding.ReadJson("""[{"reason": "so", "rule": "previous"}]"""));
        Assert.Equal(new AcceptedFinding("previous", null, null, null, "so"), accepted);
        Assert.Equal(Cell.NotApplicable, AcceptedFinding.ReadJson("""[{"rule":"r","reason":"so","actual":"/"}]""")[0].Actual);
        Assert.Equal(Cell.Blank, AcceptedFinding.ReadJson("""[{"rule":"r","reason":"so","actual":null}]""")[0].Actual);
    }

    [Theory]
    [InlineData("{}", "$", "an array of accepted findings is expected, not an object")]
    [InlineData("[1]", "$[0]", "an object with the members")]
    [InlineData("""[{"rule":"r","section":"s"}]""", "$[0].reason", "the reason why the finding is accepted is missing")]
    [InlineData("""[{"rule":"r","reason":" "}]""", "$[0].reason", "missing")]
    [InlineData("""[{"reason":"so"}]""", "$[0].rule", "the rule of the finding is missing")]
    [InlineData("""[{"rule":"r","reason":"so"},{"rule":"r","resaon":"so"}]""", "$[1].resaon", "Did you mean \"reason\"?")]
    [InlineData("""[{"rule":"r","rule":"q","reason":"so"}]""", "$[0].rule", "was there already")]
    [InlineData("""[{"rule":"r","reason":"so","actual":1,"actual":2}]""", "$[0].actual", "was there already")]
    [InlineData("""[{"rule":"r","reason":"so","actual":true}]""", "$[0].actual", "not true")]
    [InlineData("""[{"rule":"r","reason":5}]""", "$[0].reason", "a text or null is expected, not the number 5")]
    [InlineData("""[{"rule":"\ud800","reason":"so"}]""", "$[0].rule", "no Unicode")]
    [InlineData("[] 1", "$", "this is no JSON")]
    [InlineData("[{", "$", "this is no JSON")]
    [InlineData("", "$", "this is no JSON")]
    public void What_is_no_list_of_accepted_findings_is_refused_with_its_path(string json, string path, string message)
    {
        var fault = Assert.Throws<JsonException>(() => AcceptedFinding.ReadJson(json));
        Assert.Equal(path, fault.Path);
        Assert.Contains(message, fault.Message);
    }

    private static ValidationOptions Accept(params AcceptedFinding[] accepted) => new() { Accepted = accepted };
}
