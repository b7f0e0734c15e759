// One mistake is one finding: what follows from it is not said.
using System;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class OneMistakeTests
{
    private const string Rich = """
        formwork: 1
        template: rich_form
        revision: "1"
        title: "{agency} report"
        language: en
        facts:
          agency: { label: Agency, type: text }
          opened: { label: Opened, type: date }
          level: { label: Level, type: choice, options: { low: Low, high: High } }
          staff: { label: Staff, type: integer, when: level == high }
        preamble: "Of {agency}{opened}, {staff}."
        lists: { branches: Branch }
        shared:
          ages: { young: Young, old: Old }
        sections:
          figures:
            label: In figures
            table:
              columns:
                men: Men
                state: { label: State, type: text }
              rows:
                branch: { each: branches }
                total: { label: Total, total: true }
          more:
            label: More
            table:
              columns: ages
              checks:
                some: { assert: young > old }

        """;

    [Theory]
    [InlineData("opened: { label: Opened, type: date }", "opened: { label: Opened, type: date", "(8,11) FW0105")]
    [InlineData("opened: { label: Opened, type: date }", "opened: { label: Opened, type: dat }", "(8,34) FW0206")]
    [InlineData("high: High } }", "high: High }", "(9,10) FW0105")]
    [InlineData("\nfacts:", "\nthings:", "(6,1) FW0201")]
    [InlineData("lists: {", "things: {", "(12,1) FW0201")]
    [InlineData("shared:", "things:", "(13,1) FW0201")]
    [InlineData("each: branches", "each: brnches", "(23,25) FW0420")]
    [InlineData("each: branches", "ech: branches", "(23,19) FW0201")]
    [InlineData("each: branches }", "each: branches", "(23,17) FW0105")]
    [InlineData("each: branches", "each:", "(23,19) FW0204")]
    [InlineData("branch: {", "bran-ch: {", "(23,9) FW0301")]
    [InlineData("men: Men", "m-en: Men", "(20,9) FW0301")]
    [InlineData("men: Men", "men Men", "(20,9) FW0127")]
    [InlineData("columns: ages", "columns: ags", "(28,16) FW0401")]
    [InlineData("young > old", "young > odl", "(30,33) FW0504")]
    public void What_follows_from_a_mistake_is_not_said(string part, string replacement, string expected)
    {
        Assert.Equal("", Templates.Compile(Rich).Places());
        Assert.Contains(part, Rich, StringComparison.Ordinal);
        Assert.Equal(expected, Templates.Compile(Rich.Replace(part, replacement, StringComparison.Ordinal)).Places());
    }

    [Fact]
    public void A_malformed_row_hides_no_mistake_that_has_nothing_to_do_with_it()
    {
        var text = Templates.Small
            .Replace("new: New", "n-ew: New", StringComparison.Ordinal)
            .Replace("label: Total, total: true", "label: Total, total: [men, womne]", StringComparison.Ordinal)
            .Replace("label: All, total: true", "label: All, total: [well, well]", StringComparison.Ordinal);
        Assert.Equal("(21,45) FW0407; (23,9) FW0301; (29,48) FW0408", Templates.Compile(text).Places());
    }
}
