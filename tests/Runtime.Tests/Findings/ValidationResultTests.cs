// Findings for people and for programs.
using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Tests.Findings;

public class ValidationResultTests
{
    private static readonly Form Square = Form.Grid(2, 2);

    [Fact]
    public void A_finding_in_json_has_the_members_that_others_rely_on()
    {
        var json = JsonDocument.Parse(Square.Report("1 2 4", "4 _ 9", "5 7 13").Validate().ToJson()).RootElement;
        var finding = json[0];
        Assert.Equal(
            ["rule", "severity", "state", "section", "row", "column", "message", "expected", "actual", "difference", "cells"],
            finding.EnumerateObject().Select(member => member.Name).Take(11));
        Assert.Equal("row_total error fails table r0 total", string.Join(' ', finding.EnumerateObject().Take(6).Select(member => member.Value.GetString())));
        Assert.Equal("""
            3 4 1 ["table.r0.c0","table.r0.c1","table.r0.total"]
            """, string.Join(' ', finding.EnumerateObject().Skip(7).Take(4).Select(member => member.Value.GetRawText())));
    }

    [Fact]
    public void What_is_not_there_is_null_and_chinese_is_written_as_it_is()
    {
        var form = Form.Grid(1, 2, columnTotals: false, language: Languages.Chinese);
        var json = (form.Report("/ / _") with { Agency = null }).Validate().ToJson();
        var findings = JsonDocument.Parse(json).RootElement;
        Assert.Equal(("facts", "agency", JsonValueKind.Null), (findings[0].GetProperty("section").GetString(), findings[0].GetProperty("row").GetString(), findings[0].GetProperty("column").ValueKind));
        Assert.Equal(("blank_total", "undecided", "information", "/"), (findings[1].GetProperty("rule").GetString(), findings[1].GetProperty("state").GetString(), findings[1].GetProperty("severity").GetString(), findings[1].GetProperty("expected").GetString()));
        Assert.Equal(JsonValueKind.Null, findings[1].GetProperty("actual").ValueKind);
        Assert.Contains("没有找到", json);
    }

    [Fact]
    public void Findings_that_say_the_same_are_equal()
    {
        var report = Square.Report("1 2 4", "4 _ 9", "5 7 13");
        Assert.Equal(report.Validate(), report.Validate());
        Assert.Equal(report.Validate()[0].GetHashCode(), report.Validate()[0].GetHashCode());
        Assert.NotEqual(report.Validate()[0], report.Validate()[0] with { Cells = [0] });
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_form()
    {
        var report = Square.Report("1 2 4", "-4 _ 9", "5 7 _") with { Agency = null, Text = "" };
        Assert.Equal(
            ["required agency ", "required  ", "row_total r0 total", "negative r1 c0", "row_total total total", "column_total total total"],
            report.Validate().Select(finding => $"{finding.Rule} {finding.Row} {finding.Column}"));
    }

    [Fact]
    public void People_read_problems_first_and_one_sentence_about_what_is_blank()
    {
        var form = Form.Grid(3, 2);
        var text = (form.Report("1 2 _", "4 5 _", "1 2 4", "6 _ 16") with { Agency = null }).Validate().ToText();
        Assert.Equal(
            """
            Facts
              error  “Agency” was not found. Please fill it in.
            Table
              error  “Total” in row “R2” is 4, but the parts in this row add up to 3, a difference of 1. A total is the sum of its parts: check the figures of this row.
              information  Totals left blank: 3. By the figures given, “Total” in row “R0” should read 3; “Total” in row “R1” should read 9; “C1” in row “Total” should read 9. Please fill them in.

            """,
            text,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Several_undecided_checks_of_a_table_are_one_sentence()
    {
        var lines = Square.Report("_ _ 4", "_ _ 9", "_ _ _").Validate().ToText().Split('\n');
        Assert.Contains("  information  Checks that cannot be decided because cells are blank: 2.", lines);
    }

    [Fact]
    public void Nothing_found_is_said_too() => Assert.Equal("No problem was found.\n", Square.Report("1 2 3", "4 5 9", "5 7 12").Validate().ToText());

    [Fact]
    public void Errors_are_what_fails_with_that_severity()
    {
        Assert.True(Square.Report("1 2 4", "4 5 9", "5 7 12").Validate().HasErrors);
        Assert.False(Square.Report("1 2 _", "4 5 9", "5 7 12").Validate().HasErrors);
        var warned = Form.Grid(1, 2, columnTotals: false).Report("/ / 0").Validate();
        Assert.Equal((false, true), (warned.HasErrors, warned.HasWarnings));
    }

    [Fact]
    public void A_table_without_a_single_figure_is_one_finding()
    {
        var finding = Assert.Single(Square.Report("_ _ _", "_ _ _", "_ _ _").Validate());
        Assert.Equal(("empty_table", "table", FindingState.Undecided, Severity.Warning), (finding.Rule, finding.Section, finding.State, finding.Severity));
        Assert.Null(finding.Row);
        Assert.Empty(Square.Report("/ / /", "/ / /", "/ / /").Validate());
    }
}
