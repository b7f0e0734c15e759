// Checks of facts: mistakes in them, each in its place.
using System;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class FactCheckFindingTests
{
    [Theory]
    [InlineData("FW0202", "{ message: M }", "⟦wrong⟧")]
    [InlineData("FW0201", "{ assert: year > 2000, ⟦sevrity⟧: error }")]
    [InlineData("FW0206", "{ assert: year > 2000, severity: ⟦grave⟧ }")]
    [InlineData("FW0215", "{ assert: year > 2000, ⟦each⟧: row }")]
    [InlineData("FW0215", "{ assert: year > 2000, ⟦unless⟧: noted }")]
    [InlineData("FW0204", "{ ⟦assert⟧: }")]
    [InlineData("FW0503", "{ assert: ⟦year⟧ }")]
    [InlineData("FW0508", "{ assert: 'opened > ⟦date(year, 1)⟧' }")]
    [InlineData("FW0519", "{ assert: '⟦year > date(year, 1, 1)⟧' }")]
    [InlineData("FW0503", "{ assert: 'opened > date(⟦opened⟧, 1, 1)' }")]
    [InlineData("FW0521", "{ assert: ⟦figures.new⟧ > 0 }")]
    [InlineData("FW0522", "{ assert: ⟦1 > 0⟧ }")]
    [InlineData("FW0530", "{ assert: 'opened > date(year, ⟦13⟧, 1)' }")]
    [InlineData("FW0530", "{ assert: 'opened > date(year, 2, ⟦30⟧)' }")]
    [InlineData("FW0530", "{ assert: 'opened > date(2023, 2, ⟦29⟧)' }")]
    [InlineData("FW0530", "{ assert: 'opened > date(⟦0⟧, 1, 1)' }")]
    [InlineData("FW0530", "{ assert: 'opened > date(year, 1, ⟦1.5⟧)' }")]
    [InlineData("FW0601", "{ assert: ⟦yaer⟧ > 2000 }")]
    [InlineData("FW0601", "{ assert: year > 2000, when: ⟦yaer⟧ > 2000 }")]
    public void A_mistake_is_reported_in_its_place(string rule, string check, string key = "wrong") => FindingCase.CheckWhole(rule, With(check, key));

    [Fact]
    public void What_asks_about_cells_is_told_that_this_is_a_check_of_facts()
    {
        var finding = Assert.Single(Templates.Compile(With("{ assert: figures.new > 0 }")).Findings);
        Assert.Equal("A check of facts asks about facts only, but 'figures.new' is about cells.", finding.Message);
    }

    [Fact]
    public void The_model_has_the_checks_in_the_order_of_the_file()
    {
        var model = Templates.Compile(With("{ assert: 'opened >= date(year, 12, 31)', when: not blank(opened), severity: warning, message: M }\n  other: { assert: year > 2000, severity: off }")).Model!;
        Assert.Equal([("wrong", Severity.Warning, "M"), ("other", Severity.Off, null)], model.FactChecks.Select(check => (check.Key, check.Severity, check.Message)));
        Assert.NotNull(model.FactChecks[0].When);
        Assert.Equal([new RuleModel("facts.other", Severity.Off)], model.Rules);
    }

    [Fact]
    public void A_check_with_a_mistake_is_left_out_and_the_others_stay() =>
        Assert.Equal(["other"], Templates.Compile(With("{ assert: yaer > 1 }\n  other: { assert: year > 2000 }")).Model!.FactChecks.Select(check => check.Key));

    private static string With(string check, string key = "wrong") => Templates.Small.Replace(
        "facts:\n",
        $"checks:\n  {key}: {check}\nfacts:\n  opened: {{ label: Opened, type: date }}\n",
        StringComparison.Ordinal);
}
