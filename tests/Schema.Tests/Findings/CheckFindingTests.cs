// One mistake per rule about checks: FW05xx.
using System.Linq;
using Xunit;

namespace Formwork.Schema.Tests.Findings;

public class CheckFindingTests
{
    private const string Check = "balance: { each: column, assert: new == done.total + open, message: What came is done or open }";

    public static TheoryData<string, string> Expressions => new()
    {
        { "FW0501", "new ⟦=⟧ open" },
        { "FW0501", "new == open ⟦&&⟧ open == new" },
        { "FW0501", "new == open ⟦；⟧" },
        { "FW0501", "new == ⟦2open⟧" },
        { "FW0502", "new == open +⟦⟧" },
        { "FW0502", "(new == open⟦⟧" },
        { "FW0502", "new == open ⟦open⟧" },
        { "FW0502", "new == ⟦)⟧" },
        { "FW0503", "⟦new + open⟧" },
        { "FW0503", "new == (⟦open == new⟧)" },
        { "FW0503", "⟦new⟧ and new == open" },
        { "FW0504", "new == ⟦opne⟧" },
        { "FW0504", "new == done.⟦totl⟧" },
        { "FW0504", "new == open.⟦more⟧" },
        { "FW0504", "new == ⟦words⟧.more" },
        { "FW0505", "new == ⟦done⟧" },
        { "FW0507", "new == ⟦other.row⟧" },
        { "FW0508", "new == ⟦sum()⟧" },
        { "FW0508", "new == ⟦abs(new, open)⟧" },
        { "FW0509", "new == ⟦smu⟧(open)" },
        { "FW0510", "new == open ⟦==⟧ done.total" },
        { "FW0511", "⟦1 == 1⟧" },
        { "FW0513", "new == round(open, ⟦open⟧)" },
        { "FW0514", "blank(⟦new + 1⟧)" },
        { "FW0516", "new == ⟦99999999999999999999999999999999⟧" },
        { "FW0506", "⟦both⟧ == new" },
        { "FW0508", "⟦last_year(new, open)⟧ > 1" },
        { "FW0508", "⟦rising(new)⟧" },
        { "FW0505", "abs(⟦done⟧) > 1" },
        { "FW0503", "last_year(⟦new > 1⟧) > 1" },
        { "FW0503", "⟦last_year(new)⟧" },
        { "FW0503", "rising(new, ⟦new > open⟧)" },
        { "FW0514", "last_year(⟦3⟧) > new" },
        { "FW0523", "⟦men⟧ == new" },
        { "FW0523", "sum(new .. ⟦women⟧) > 1" },
        { "FW0524", "⟦new .. open⟧ == 1" },
        { "FW0524", "new == abs(⟦new .. open⟧)" },
        { "FW0524", "new >= sum(⟦open .. new⟧)" },
        { "FW0524", "new <= sum(⟦new .. new⟧)" },
        { "FW0524", "new == sum(⟦new .. done.well⟧)" },
        { "FW0524", "new == sum(⟦new .. other.row⟧)" },
        { "FW0502", "new == sum(new .. ⟦2⟧)" },
        { "FW0504", "new == sum(new .. ⟦opne⟧)" },
        { "FW0525", "last_year(new + ⟦last_year⟧(open)) == open" },
        { "FW0526", "⟦new == new⟧" },
        { "FW0526", "⟦new + open == open + new⟧" },
        { "FW0526", "⟦new >= 0⟧" },
        { "FW0526", "⟦new + 2 * open > -1⟧" },
        { "FW0526", "⟦sum(done) - new >= -new⟧" },
        { "FW0526", "⟦min(new, open) <= new⟧" },
        { "FW0526", "⟦max(new, open) >= open⟧" },
        { "FW0526", "⟦count(new, open) <= 2⟧" },
        { "FW0526", "⟦abs(new - open) >= 0⟧" },
        { "FW0526", "⟦new * open >= 0⟧" },
        { "FW0526", "⟦new > 3 or 1 == 1⟧" },
        { "FW0526", "⟦new < 0 implies open == 2⟧" },
        { "FW0526", "⟦rising(new, new)⟧" },
        { "FW0527", "⟦new < 0⟧" },
        { "FW0527", "⟦new == new + 1⟧" },
        { "FW0527", "⟦new > 1 and not open >= 0⟧" },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_mistake_in_an_expression_is_reported_in_its_place(string rule, string expression)
    {
        foreach (var quote in new[] { "", "\"", "'" })
        {
            FindingCase.CheckWhole(rule, Templates.Small
                .Replace(Check, $"balance:\n          each: column\n          assert: {quote}{expression}{quote}", System.StringComparison.Ordinal)
                .Replace("sections:", "sections:\n  other: { label: Other, table: { columns: { boys: Boys }, rows: { row: Row } } }\n  both: { label: Both, table: { columns: { men: Men }, rows: { row: Row } } }", System.StringComparison.Ordinal)
                .Replace("open: Open", "open: Open\n        both: Both", System.StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("FW0501", "new == ⟦'⟧open")]
    [InlineData("FW0502", "new == ⟦'open'⟧")]
    public void A_text_in_quotes_has_no_place_in_a_check(string rule, string expression) =>
        FindingCase.Check(rule, Check, $"balance: {{ each: column, assert: \"{expression}\" }}");

    [Fact]
    public void A_folded_expression_is_marked_as_a_whole() =>
        FindingCase.Check("FW0504", Check, "balance:\n          each: column\n          assert: ⟦>-\n            new ==\n            opne⟧");

    [Fact]
    public void An_expression_may_not_be_nested_without_end() =>
        FindingCase.Check("FW0515", Check, $"balance: {{ each: column, assert: {new string('(', 40)}⟦(⟧{new string('(', 3000)} }}");

    [Fact]
    public void An_expression_may_not_go_on_without_end() =>
        FindingCase.Check("FW0515", Check, $"balance: {{ each: column, assert: new == {string.Concat(Enumerable.Repeat("open + ", 200))}open ⟦+⟧ {string.Concat(Enumerable.Repeat("open + ", 2_000))}open }}");

    [Theory]
    [InlineData("assert: \"⟦a⟧ == 0\"")]
    [InlineData("assert: \"sum(⟦a⟧) == 0\"")]
    [InlineData("assert: \"sum(⟦more.a⟧) == 0\"")]
    [InlineData("each: row, of: a, assert: \"x == ⟦b⟧\"")]
    [InlineData("each: column, of: a, assert: \"r == sum(⟦b⟧)\"")]
    public void A_band_is_no_cell(string check) =>
        FindingCase.Check("FW0505", "sections:", $"sections:\n  more:\n    label: More\n    table:\n      bands:\n        a: {{ label: A, columns: {{ x: X, y: Y }}, rows: {{ r: R, s: S }} }}\n        b: {{ label: B, columns: {{ x: X, y: Y }}, rows: {{ r: R, s: S }} }}\n      checks:\n        sign: {{ {check} }}");

    [Fact]
    public void A_check_of_a_banded_table_says_which_band() =>
        FindingCase.Check("FW0512", "sections:", "sections:\n  more:\n    label: More\n    table:\n      bands:\n        a: { label: A, columns: { x: X }, rows: { r: R } }\n        b: { label: B, columns: { x: X }, rows: { r: R } }\n      checks:\n        ⟦sign⟧: { each: row, assert: x > 0 }");

    [Fact]
    public void A_check_of_each_column_needs_rows() =>
        FindingCase.Check("FW0517", "sections:", "sections:\n  more:\n    label: More\n    table:\n      columns: { x: X }\n      checks:\n        ⟦sign⟧: { each: column, assert: x > 0 }");

    [Theory]
    [InlineData("last_year(new) >= 0")]
    [InlineData("new - open >= 0")]
    [InlineData("round(new / 3, 0) >= 1")]
    [InlineData("new != open or blank(new)")]
    [InlineData("new / open <= 1")]
    [InlineData("rising(new, open, new)")]
    [InlineData("new == last_year(new)")]
    [InlineData("applies(new) implies new > 0")]
    public void A_check_that_can_fail_is_not_warned_about(string expression) =>
        Assert.Equal("", Templates.CompileSmall(Check, $"balance: {{ each: column, assert: \"{expression}\" }}").Places());

    [Theory]
    [InlineData("FW0523", "each: row, assert: \"⟦new⟧ > 0\"")]
    [InlineData("FW0523", "assert: \"⟦men⟧ > 0\"")]
    [InlineData("FW0523", "each: row, of: ⟦men⟧, assert: men > 0")]
    [InlineData("FW0523", "each: column, of: ⟦open⟧, assert: open > 0")]
    [InlineData("FW0504", "of: ⟦done⟧, assert: open.men > 0")]
    [InlineData("FW0206", "each: ⟦rwo⟧, assert: men > women and nonsense")]
    [InlineData("FW0201", "⟦eahc⟧: row, assert: men > women and nonsense")]
    [InlineData("FW0203", "each: ⟦[row]⟧, assert: men > women and nonsense")]
    [InlineData("FW0204", "⟦each⟧: , assert: men > women and nonsense")]
    public void Each_and_of_that_do_not_fit_are_one_mistake(string rule, string body) => FindingCase.Check(rule, Check, $"balance: {{ {body} }}");

    [Fact]
    public void Where_of_chooses_what_another_table_does_not_have_it_is_to_blame() => FindingCase.CheckWhole("FW0507", Templates.Small
        .Replace("sections:", "sections:\n  other: { label: Other, table: { columns: { men: Men }, rows: { row: Row } } }", System.StringComparison.Ordinal)
        .Replace(Check, "balance: { each: column, of: ⟦women⟧, assert: new > other.row }", System.StringComparison.Ordinal));

    [Fact]
    public void A_check_is_limited_to_something_that_is_there() =>
        FindingCase.Check("FW0504", "each: column, assert", "each: row, of: ⟦dnoe⟧, assert".Replace("dnoe", "dne", System.StringComparison.Ordinal));

    [Fact]
    public void Several_mistakes_in_one_expression_are_several_findings() =>
        Assert.Equal("(32,42) FW0504; (32,49) FW0504", Templates.CompileSmall("new == done.total + open", "nwe == opn").Places());
}
