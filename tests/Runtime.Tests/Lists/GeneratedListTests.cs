// The generated code of a form with lists holds the same laws as one written by hand.
using System;
using System.Linq;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class GeneratedListTests
{
    private static Template<BranchesReport> Form => Template.Of<BranchesReport>();

    [Fact]
    public void Whatever_is_written_as_JSON_is_read_back() => Figures.Hold(ListReports.Random(Form, ListReports.Names), report => Form.ReadJson(report.ToJson()) == report, 500);

    [Fact]
    public void What_is_written_as_text_is_read_back() => Figures.Hold(
        ListReports.Random(Form, Gen.Elements(ReadListTests.Names)), report => Form.Read(report.ToText()) is var read && read.Report == report && read.Findings.IsEmpty, 300);

    [Fact]
    public void Every_format_is_written_whatever_the_items_are_called() => Figures.Hold(
        ListReports.Random(Form, ListReports.Names), report => report.ToHtml().Length > 0 && report.ToMarkdown().Length > 0 && report.ToHtmlTables().Length > 0, 200);

    [Fact]
    public void The_fast_path_says_what_the_checks_say() => Figures.Hold(
        ListReports.Random(Form, ListReports.Names), report => report.Validate().SequenceEqual(((IReport)report).Validate()), 500);

    [Fact]
    public void Sections_and_lists_go_through_System_Text_Json_alone() => Figures.Hold(
        ListReports.Random(Form, ListReports.Names),
        report => Again(report.Requests) == report.Requests && Again(report.Costs) == report.Costs && Again(report.Posts) == report.Posts && Again(report.Lists) == report.Lists,
        200);

    [Fact]
    public void Rows_over_a_list_stand_under_the_names_of_their_items()
    {
        var requests = new BranchesReport.RequestsSection { Component = [new("甲", new() { Simple = 1 })] };
        Assert.Contains("\"Component\":{\"\\u7532\":{\"Simple\":1,\"Complex\":null,\"Total\":null}}", JsonSerializer.Serialize(requests), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Component":[]}""", "an object", "$.Component")]
    [InlineData("""{"Component":{"A":{"Simple":1},"A":{}}}""", "twice", "$.Component")]
    [InlineData("""{"Component":{" ":{}}}""", "cannot be an item", "$.Component")]
    [InlineData("""{"Component":{"A":{"Simple":"x"}}}""", "In the row of “A”: A whole number", "$.Component")]
    public void What_are_no_rows_is_refused(string json, string reason, string path)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BranchesReport.RequestsSection>(json));
        Assert.Contains(reason, fault.Message, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"Components":{}}""", "an array of texts")]
    [InlineData("""{"Components":["A","A"]}""", "twice")]
    [InlineData("""{"Components":[""]}""", "cannot be an item")]
    [InlineData("""{"Components":[5]}""", "cannot be an item")]
    public void What_are_no_items_is_refused(string json, string reason) => Assert.Contains(
        reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BranchesReport.ReportLists>(json)).Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_sound_report_has_no_findings_and_a_wrong_item_is_named()
    {
        var report = new BranchesReport
        {
            Lists = new() { Components = ["甲", "乙"] },
            Requests = new() { Component = [new("甲", new() { Simple = 1, Complex = 2, Total = 3 }), new("乙", new() { Simple = 0, Complex = 0, Total = 0 })], Overall = new() { Simple = 1, Complex = 2, Total = 3 } },
            Posts = new() { Office = new() { Component = [new("甲", new() { People = 1 }), new("乙", new() { People = 0 })], Chief = new() { People = 1 } } },
        };
        Assert.DoesNotContain(report.Validate(), finding => finding.Section is "requests" or "posts");
        var wrong = report.With("posts.office.component[甲].people", 0).Validate().Single(finding => finding.Section == "requests");
        Assert.Equal(("requests.staffed", "component[甲]"), (wrong.Rule, wrong.Row));
    }

    private static T Again<T>(T part) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(part))!;
}
