// One mistake per rule about the text itself: FW01xx.
using System.Linq;
using Formwork.Schema.Diagnostics;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class YamlFindingTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "FW0102", "men: Men", "men: M⟦\0⟧en" },
        { "FW0102", "men: Men", "men: M⟦\u0007⟧en" },
        { "FW0102", "men: Men", "⟦\uFEFF⟧men: Men" },
        { "FW0103", "men: Men", "men: M⟦\uFFFD⟧en" },
        { "FW0104", "        men: Men", "⟦\t⟧men: Men" },
        { "FW0104", "        new: New", "    ⟦\t⟧new: New" },
        { "FW0105", "men: Men", "men: ⟦{⟧ label: Men" },
        { "FW0105", "men: Men", "men: { label: Men, also: ⟦[⟧Boys }" },
        { "FW0105", "women: { label: Women, also: [Ladies] }", "women: ⟦{⟧ label: Women,\n          also: [Ladies]" },
        { "FW0106", "men: Men", "men: ⟦\"⟧Men" },
        { "FW0106", "men: Men", "men: ⟦'⟧Men" },
        { "FW0106", "men: Men", "men: { label: ⟦\"⟧Men }" },
        { "FW0107", "men: Men", "men: ⟦@⟧Men" },
        { "FW0107", "men: Men", "men: {label: Men}⟦}⟧" },
        { "FW0127", "            well: Well", "            ⟦well⟧" },
        { "FW0108", "title: \"{agency} report {year}\"", "title: ⟦{agency} report {year}⟧" },
        { "FW0108", "title: \"{agency} report {year}\"", "title:\n  - ⟦{agency}{year}年报⟧\n  - \"{year}\"" },
        { "FW0108", "title: \"{agency} report {year}\"", "title: ⟦{agency}⟧" },
        { "FW0109", "men: Men", "men: Men⟦:⟧ and boys" },
        { "FW0109", "men: Men", "men: { label: Men⟦:⟧ and boys }" },
        { "FW0109", "men: Men", "men: { label: Men, also: [Boys⟦:⟧ small] }" },
        { "FW0110", "men: Men", "men⟦：⟧Men" },
        { "FW0110", "men: Men", "men: { label⟦：⟧Men }" },
        { "FW0111", "men: Men", "men⟦:⟧Men" },
        { "FW0111", "men: Men", "men: { label⟦:⟧Men }" },
        { "FW0112", "men: Men", "men: { label: 公开,⟦部分⟧ }" },
        { "FW0112", "{ each: column, assert: new == done.total + open, message: What came is done or open }", "{ each: column, assert: new == max(open,⟦done.total)⟧ }" },
        { "FW0113", "men: Men", "men: Men ⟦#⟧1" },
        { "FW0114", "men: Men", "men: Men\n        ⟦men⟧: Again" },
        { "FW0115", "men: Men", "men: ⟦&⟧x Men" },
        { "FW0115", "men: Men", "men: ⟦*x⟧" },
        { "FW0115", "men: Men", "men: ⟦!⟧!str Men" },
        { "FW0115", "men: Men", "men: Men\n        ⟦<<⟧: { boys: Boys }" },
        { "FW0116", "language: en", "language: en\n⟦---⟧\nlanguage: en" },
        { "FW0117", "men: Men", "men: Men\n        ⟦[a, b]⟧: Both" },
        { "FW0120", "        new: New", "      ⟦new⟧: New" },
        { "FW0120", "        done:", "         ⟦done⟧:" },
        { "FW0120", "            badly: Badly", "           ⟦badly⟧: Badly" },
        { "FW0120", "            badly: Badly", "          ⟦badly⟧: Badly" },
        { "FW0120", "            badly: Badly", "             ⟦badly⟧: Badly" },
        { "FW0122", "men: Men", "men: ⟦12⟧" },
        { "FW0122", "revision: \"1\"", "revision: ⟦1⟧" },
        { "FW0123", "men: Men", "men: \"Men\" ⟦and boys⟧" },
        { "FW0124", "men: Men", "men: { label: Men ⟦#⟧1 }" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_once_and_in_its_place(string rule, string part, string replacement) => FindingCase.Check(rule, part, replacement);

    [Fact]
    public void Half_a_surrogate_pair_is_no_character() => FindingCase.Check("FW0102", "men: Men", "men: M⟦\uD83D⟧en");

    [Fact]
    public void A_template_beyond_the_limit_is_not_read()
    {
        var result = Templates.Compile(new string('#', 1_000_001));
        Assert.Equal("(1,1) FW0101", result.Places());
        Assert.Null(result.Model);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n# nothing\n")]
    public void An_empty_file_is_said_to_be_empty(string text) => Assert.Equal("(1,1) FW0121", Templates.Compile(text).Places());

    [Fact]
    public void Deep_nesting_ends_at_the_limit()
    {
        var text = Templates.Small + "description: " + new string('[', 300) + new string(']', 300) + "\n";
        var finding = Assert.Single(Templates.Compile(text).Findings);
        Assert.Equal(Rules.TooDeep, finding.Rule);
        Assert.Equal(Templates.Small.Length + "description: ".Length + 64, finding.Place.Span.Start);
    }

    [Fact]
    public void Too_many_nodes_are_not_read()
    {
        var text = Templates.Small + "description: [" + string.Concat(Enumerable.Repeat("a,", 100_001)) + "]\n";
        Assert.Equal(Rules.TooManyNodes, Templates.Compile(text).Findings[0].Rule);
    }

    [Fact]
    public void Many_mistakes_are_cut_short()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(i => $"        {i}: Row\n"));
        var result = Templates.Compile(Templates.Small.Replace("        new: New\n", rows, System.StringComparison.Ordinal));
        Assert.Equal(201, result.Findings.Count);
        Assert.Contains(result.Findings, finding => finding.Rule == Rules.TooManyFindings);
    }

    [Fact]
    public void No_number_of_warnings_hides_an_error()
    {
        var rows = string.Concat(Enumerable.Range(1, 300).Select(i => $"        row_{i}: Row\n"));
        var result = Templates.Compile(Templates.Small.Replace("        new: New\n", rows + "        new: New\n", System.StringComparison.Ordinal).Replace("new == done", "new == dnoe", System.StringComparison.Ordinal));
        Assert.True(result.HasErrors);
        Assert.Equal(202, result.Findings.Count);
    }

    [Theory]
    [InlineData("title: {agency} of", "FW0108")]
    [InlineData("title: x: {agency", "FW0109")]
    public void A_mistake_in_the_last_line_of_the_file_is_one_finding(string last, string rule) =>
        Assert.Equal(rule, Assert.Single(Templates.Compile(Templates.Small.Replace("title: \"{agency} report {year}\"\n", "", System.StringComparison.Ordinal) + last).Findings).Rule.Id);

    [Fact]
    public void A_duplicate_key_names_both_places()
    {
        var finding = Assert.Single(Templates.CompileSmall("men: Men", "men: Men\n        men: Again").Findings);
        Assert.Equal((19, 20), (finding.Second!.Value.Start.Line, finding.Place.Start.Line));
        Assert.Contains("line 19", finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_at_the_beginning_counts_for_nothing()
    {
        var result = Templates.Compile("\uFEFF" + Templates.Small);
        Assert.Empty(result.Findings);
        Assert.Equal(Templates.Compile(Templates.Small).Model, result.Model);
    }
}
