// The severity of a rule, as the options ask for it.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;
using Xunit;

namespace Formwork.Tests.Findings;

public class SeverityTests
{
    private static readonly CheckInfo Equation = Form.Check(
        CheckExpression.Node(CheckOperator.Equal, CheckExpression.Slot(0), CheckExpression.Slot(1)), unlessNoted: true, cells: 2, severity: Severity.Warning);

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Information)]
    public void A_rule_is_as_grave_as_the_options_say(Severity severity)
    {
        Assert.Equal(severity, Assert.Single(Ask(Form.Grid(1, 2, columnTotals: false).Report("1 2 4"), "row_total", severity)).Severity);
        Assert.Equal(severity, Assert.Single(Ask(Form.Row(2, Equation).Report("1 2"), "table.rule", severity)).Severity);
        Assert.Equal(severity, Assert.Single(Ask(Form.Grid(1, 2, columnTotals: false).Report("1 2 _"), "blank_total", severity)).Severity);
    }

    [Fact]
    public void A_rule_that_is_off_says_nothing()
    {
        var report = Form.Grid(1, 2, columnTotals: false).Report("1 2 4");
        Assert.Empty(Ask(report, "row_total", Severity.Off));
        Assert.Single(Ask(report, "column_total", Severity.Off));
    }

    [Fact]
    public void What_is_undecided_or_noted_becomes_no_graver()
    {
        Assert.Equal(Severity.Information, Assert.Single(Ask(Form.Grid(1, 3, columnTotals: false).Report("1 _ _ 4"), "row_total", Severity.Error)).Severity);
        var noted = Form.Row(2, Equation).Report("1 2") with { Notes = [new("r0.c0", "It is so.")] };
        Assert.Equal(Severity.Information, Assert.Single(Ask(noted, "table.rule", Severity.Error)).Severity);
    }

    [Fact]
    public void What_a_reader_says_has_its_severity_too()
    {
        var report = Form.Row(2).Report("1 2");
        var reading = new Finding { Rule = "unclaimed", Severity = Severity.Warning, State = FindingState.Fails, Message = "…" };
        ValidationOptions options = new() { Reading = [reading], Severities = new Dictionary<string, Severity> { ["unclaimed"] = Severity.Off } };
        Assert.Empty(report.Validate(options));
    }

    [Fact]
    public void A_rule_that_the_form_does_not_have_is_refused_with_the_nearest_one()
    {
        var report = Form.Row(2, Equation).Report("1 1");
        Assert.Contains("did you mean 'row_total'", Assert.Throws<ArgumentException>(() => Ask(report, "row_totals", Severity.Off)).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'table.rule'", Assert.Throws<ArgumentException>(() => Ask(report, "table.rules", Severity.Off)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("did you mean", Assert.Throws<ArgumentException>(() => Ask(report, "something_else", Severity.Off)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Ask(report, "row_total", (Severity)9));
        Assert.Throws<ArgumentException>(() => Samples.Sound.Validate(new() { Severities = new Dictionary<string, Severity> { ["row_totals"] = Severity.Off } }));
    }

    private static List<Finding> Ask(IReport report, string rule, Severity severity) =>
        [.. report.Validate(new ValidationOptions { Severities = new Dictionary<string, Severity> { [rule] = severity } })];
}
