// What is left of a template that has mistakes.
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class RecoveryTests
{
    [Theory]
    [InlineData("open: Open", "open:")]
    [InlineData("open: Open", "open: { label: [x] }")]
    [InlineData("open: Open", "open: { label: Open, unit: x }")]
    [InlineData("open: Open", "open: { label: Open, colour: red }")]
    [InlineData("open: Open", "open: { label: Open")]
    [InlineData("open: Open", "open: \"Open")]
    [InlineData("open: Open", "open: Open: again")]
    [InlineData("open: Open", "open：Open")]
    [InlineData("open: Open", "open:Open")]
    [InlineData("open: Open", "open: &x Open")]
    [InlineData("        open: Open", "         open: Open\n        more: More")]
    [InlineData("        open: Open", "\topen: Open")]
    public void A_row_with_a_mistake_is_still_a_row(string part, string replacement)
    {
        var result = Templates.CompileSmall(part, replacement);
        Assert.Single(result.Findings);
        Assert.Contains("open", result.Model!.Sections[1].Table!.Bands[0].Rows.Select(row => row.Key));
    }

    [Theory]
    [InlineData("open: Open", "o-pen: Open")]
    [InlineData("open: Open", "1: Open")]
    [InlineData("open: Open", "clone: Open")]
    [InlineData("open: Open", "new: Open")]
    [InlineData("open: Open", "\"Open\"")]
    public void A_row_without_a_usable_key_is_left_out_and_what_refers_to_it_is_silent(string part, string replacement)
    {
        var result = Templates.CompileSmall(part, replacement);
        Assert.Single(result.Findings);
        Assert.Equal(12, result.Model!.CellCount);
        Assert.Empty(result.Model.Checks);
    }

    [Fact]
    public void A_section_whose_table_is_lost_is_still_a_section()
    {
        var result = Templates.CompileSmall("    table:\n", "    table: x\n    more:\n");
        Assert.Equal(["words", "figures"], result.Model!.Sections.Select(section => section.Key));
        Assert.NotNull(result.Model.Sections[1].Text);
    }

    [Fact]
    public void Several_mistakes_are_reported_in_one_go()
    {
        var text = Templates.Small
            .Replace("{ label: Agency, type: text, required: true }", "{ label: Agency, tpye: text }", System.StringComparison.Ordinal)
            .Replace("men: Men\n", "men: { label: Men\n", System.StringComparison.Ordinal)
            .Replace("new: New", "new：New", System.StringComparison.Ordinal)
            .Replace("badly: Badly", "badly: \"Badly", System.StringComparison.Ordinal)
            .Replace("open: Open", "open: { label: Open, colour: red }", System.StringComparison.Ordinal)
            .Replace("done.total", "done.totl", System.StringComparison.Ordinal);
        Assert.Equal("(7,28) FW0201; (19,14) FW0105; (23,12) FW0110; (28,20) FW0106; (30,30) FW0201; (32,54) FW0504", Templates.Compile(text).Places());
    }

    [Fact]
    public void A_second_document_is_one_mistake() => Assert.Single(Templates.CompileSmall("sections:", "---\nsections:").Findings);

    [Theory]
    [InlineData("- a\n- b\n")]
    [InlineData("hello")]
    [InlineData("{{{{")]
    [InlineData("]")]
    [InlineData("\"")]
    [InlineData("%YAML")]
    [InlineData("\t")]
    [InlineData("a: ]\n- #")]
    [InlineData("a: b\n-   # c\n- :")]
    [InlineData("a: {b}: \r\nc: [d]]\r\n \"e\r\n")]
    [InlineData("a: \u2003: b }")]
    public void What_is_no_template_gives_findings_and_no_model(string text)
    {
        var result = Templates.Compile(text);
        Assert.Null(result.Model);
        Assert.NotEmpty(result.Findings);
        Assert.DoesNotContain("FW9", result.Places(), System.StringComparison.Ordinal);
    }
}
