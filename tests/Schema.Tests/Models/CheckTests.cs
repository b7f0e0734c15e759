// Declared checks, bound to cells.
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Model.Expressions;
using Xunit;

namespace Formwork.Schema.Tests.Models;

public class CheckTests
{
    private const string Declared = "{ each: column, assert: new == done.total + open, message: What came is done or open }";

    [Fact]
    public void A_check_of_each_column_names_rows()
    {
        var check = Templates.Compile(Templates.Small).Model!.Checks.Single();
        Assert.Equal(("figures", "balance", "Figures_Balance"), (check.Section, check.Key, check.Name));
        Assert.Equal("new == done.total + open", check.Text);
        Assert.Equal(["(, men) 0 9 12", "(, women) 1 10 13", "(, total) 2 11 14"], Instances(check));
        Assert.Equal("(s0 Equal (s1 Add s2))", Show(check.Assert));
    }

    [Fact]
    public void A_check_of_each_row_names_columns() =>
        Assert.Equal(["(new, ) 2 0", "(done.well, ) 5 3", "(done.badly, ) 8 6", "(done.total, ) 11 9", "(open, ) 14 12"], Instances(Bind("{ each: row, assert: total >= men }")));

    [Fact]
    public void A_check_can_be_limited_to_a_head() =>
        Assert.Equal(["(done.well, ) 3", "(done.badly, ) 6", "(done.total, ) 9"], Instances(Bind("{ each: row, of: done, assert: men > 0 }")));

    [Fact]
    public void A_check_without_each_names_row_and_column() =>
        Assert.Equal(["(, ) 2 6"], Instances(Bind("{ assert: new.total >= done.badly.men }")));

    [Fact]
    public void A_head_in_a_sum_means_its_leaves_without_totals()
    {
        Assert.Equal(["(, men) 3 6", "(, women) 4 7", "(, total) 5 8"], Instances(Bind("{ each: column, assert: sum(done) > 0 }")));
        Assert.Equal(["(, ) 3 4 6 7"], Instances(Bind("{ assert: sum(done) > 0 }")));
        Assert.Equal(["(, ) 3 6"], Instances(Bind("{ assert: sum(done.men) > 0 }")));
    }

    [Fact]
    public void A_cell_named_twice_is_one_slot() => Assert.Equal("((s0 Greater 0) Or (s0 Equal s1))", Show(Bind("{ each: column, assert: new > 0 or new == open }").Assert));

    [Theory]
    [InlineData("new - open - 1 == 0", "(((s0 Subtract s1) Subtract 1) Equal 0)")]
    [InlineData("new + open * 2 == -open", "((s0 Add (s1 Multiply 2)) Equal (Negate s1))")]
    [InlineData("not new == 1 and open == 2 or new == 3", "(((Not (s0 Equal 1)) And (s1 Equal 2)) Or (s0 Equal 3))")]
    [InlineData("new == 1 implies open == 2 implies open == 3", "((s0 Equal 1) Implies ((s1 Equal 2) Implies (s1 Equal 3)))")]
    [InlineData("(new + open) / 2.5 != 0", "(((s0 Add s1) Divide 2.5) NotEqual 0)")]
    [InlineData("blank(new) or applies(open)", "(Blank(s0) Or Applies(s1))")]
    [InlineData("round(new / 3, 1) <= 2", "(Round((s0 Divide 3) 1) LessOrEqual 2)")]
    [InlineData("min(new, open) < max(1, new)", "(Min(s0 s1) Less Max(1 s0))")]
    [InlineData("count(new, open) == abs(2)", "(Count(s0 s1) Equal Abs(2))")]
    public void Operators_bind_as_in_arithmetic(string assert, string expected) => Assert.Equal(expected, Show(Bind($"{{ each: column, assert: \"{assert}\" }}").Assert));

    [Fact]
    public void Another_section_gives_the_same_column()
    {
        const string Other = "sections:\n  other: { label: Other, table: { columns: { total: T, women: W, men: M }, rows: { row: Row } } }";
        var result = Templates.Compile(Templates.Small.Replace("sections:", Other, System.StringComparison.Ordinal).Replace(Declared, "{ each: column, assert: other.row == new }", System.StringComparison.Ordinal));
        Assert.Equal("", result.Places());
        Assert.Equal(["(, men) 2 3", "(, women) 1 4", "(, total) 0 5"], Instances(result.Model!.Checks.Single()));
    }

    [Fact]
    public void A_banded_table_is_asked_band_by_band()
    {
        const string Banded = "sections:\n  more:\n    label: More\n    table:\n      bands:\n        a: { label: A, columns: { x: X, y: Y }, rows: { r: R, s: S } }\n        b: { label: B, columns: { x: X } }\n"
            + "      checks:\n        one: { each: row, of: a, assert: x <= y }\n        two: { each: column, of: a, assert: r <= s }\n        three: { assert: a.s.y <= b.x }";
        var result = Templates.CompileSmall("sections:", Banded);
        Assert.Equal("", result.Places());
        Assert.Equal(["(a.r, ) 0 1", "(a.s, ) 2 3"], Instances(result.Model!.Checks[0]));
        Assert.Equal(["(, x) 0 2", "(, y) 1 3"], Instances(result.Model.Checks[1]));
        Assert.Equal(["(, ) 3 4"], Instances(result.Model.Checks[2]));
    }

    [Fact]
    public void Checks_of_two_sections_never_share_a_name()
    {
        const string Section = "label: L, table: { columns: { x: X }, rows: { r: R }, checks: { ";
        var result = Templates.CompileSmall("sections:", $"sections:\n  a: {{ {Section}b_c: {{ each: column, assert: r > 0 }} }} }} }}\n  a_b: {{ {Section}c: {{ each: column, assert: r > 0 }} }} }} }}");
        Assert.Equal("", result.Places());
        Assert.Equal(["A_BC", "AB_C", "Figures_Balance"], result.Model!.Checks.Select(check => check.Name));
    }

    [Fact]
    public void Severity_tolerance_and_notes_are_taken_over()
    {
        var check = Bind("{ each: row, assert: men == total, severity: warning, within: 0.01, unless: noted, message: M }");
        Assert.Equal((Severity.Warning, 0.01m, true, "M"), (check.Severity, check.Within, check.UnlessNoted, check.Message));
    }

    [Theory]
    [InlineData("last_year(new) == open", "(last s0 Equal s1)")]
    [InlineData("last_year(new + open) >= new", "((last s0 Add last s1) GreaterOrEqual s0)")]
    [InlineData("new <= sum(last_year(done)) + 1", "(s0 LessOrEqual (Sum(last s1 last s2) Add 1))")]
    [InlineData("blank(last_year(new)) or new > 3", "(Blank(last s0) Or (s0 Greater 3))")]
    [InlineData("rising(new, open)", "Rising(s0 s1)")]
    [InlineData("falling(new .. open)", "Falling(s0 s1 s2 s3)")]
    [InlineData("sum(done.well .. done.badly) < 3", "(Sum(s0 s1) Less 3)")]
    [InlineData("sum(done.well .. done.total) < 3", "(Sum(s0 s1 s2) Less 3)")]
    [InlineData("max(last_year(new .. open), 2) < 3", "(Max(last s0 last s1 last s2 last s3 2) Less 3)")]
    public void Functions_take_ranges_and_last_years_figures(string assert, string expected) => Assert.Equal(expected, Show(Bind($"{{ each: column, assert: \"{assert}\" }}").Assert));

    [Fact]
    public void A_range_goes_along_the_edge_that_is_named()
    {
        Assert.Equal(["(new, ) 0 1", "(done.well, ) 3 4", "(done.badly, ) 6 7", "(done.total, ) 9 10", "(open, ) 12 13"], Instances(Bind("{ each: row, assert: sum(men .. women) > 0 }")));
        Assert.Equal(["(, ) 0 1 2"], Instances(Bind("{ assert: sum(new.men .. new.total) > 0 }")));
        Assert.Equal(["(, ) 1 4 7 13"], Instances(Bind("{ assert: sum(new.women .. open.women) > 0 }")));
        Assert.Equal(["(, ) 0 1 3 4 6 7"], Instances(Bind("{ assert: sum(new .. done) > 0 }")));
    }

    [Fact]
    public void A_check_of_texts_says_what_a_figure_may_mean()
    {
        var result = Templates.CompileSmall(Declared, "{ text: words, says: [\"(got|received)… {n} letters?\", \"nothing came = 0\"], about: letters, aside: [\"about {n} \", old], means: [new.total, \"new.total + sum(done)\"], when: year > 2000 }");
        Assert.Equal("", result.Places());
        Assert.Empty(result.Model!.Checks);
        var check = result.Model.TextChecks.Single();
        Assert.Equal(("figures", "balance", Severity.Warning, null), (check.Section, check.Key, check.Severity, check.Message));
        Assert.Equal([0], check.Texts);
        Assert.Equal([new PhraseModel("(got|received)… {n} letters?", null), new PhraseModel("nothing came", 0)], check.Says);
        Assert.Equal(["letters"], check.About);
        Assert.Equal(["about {n}", "old"], check.Aside);
        Assert.Equal(["s0", "(s0 Add Sum(s1 s2 s3 s4))"], check.Means.Select(Show));
        Assert.Equal([2, 3, 4, 6, 7], check.Cells);
        Assert.Equal("(f1 Greater 2000)", Show(check.When!));
    }

    [Theory]
    [InlineData("level == government", "(f0 Equal 'government')")]
    [InlineData("government != level", "('government' NotEqual f0)")]
    [InlineData("level == 'government'", "(f0 Equal 'government')")]
    [InlineData("year >= 2021 and not blank(agency)", "((f3 GreaterOrEqual 2021) And (Not Blank(f2)))")]
    [InlineData("agency == 'The office' or max(year, 3) < 4", "((f2 Equal 'The office') Or (Max(f3 3) Less 4))")]
    [InlineData("opened >= '2020-02-29'", "(f1 GreaterOrEqual '2020-02-29')")]
    public void A_condition_asks_about_facts(string when, string expected)
    {
        const string Facts = "facts:\n  level: { label: Level, type: choice, options: { department: A department, government: A government } }\n  opened: { label: Opened, type: date }";
        var result = Templates.Compile(Templates.Small
            .Replace("facts:", Facts, System.StringComparison.Ordinal)
            .Replace(Declared, $"{{ each: column, assert: new >= open, when: \"{when}\" }}", System.StringComparison.Ordinal));
        Assert.Equal("", result.Places());
        Assert.Equal(expected, Show(result.Model!.Checks.Single().When!));
    }

    private static CheckModel Bind(string declaration)
    {
        var result = Templates.CompileSmall(Declared, declaration);
        Assert.Equal("", result.Places());
        return result.Model!.Checks.Single();
    }

    private static System.Collections.Generic.IEnumerable<string> Instances(CheckModel check) =>
        check.Instances.Select(instance => $"({instance.Row}, {instance.Column}) {string.Join(" ", instance.Cells)}");

    internal static string Show(ExpressionModel expression)
    {
        var operands = expression.Operands.Select(Show).ToList();
        return expression.Operator switch
        {
            ExpressionOperator.Constant => expression.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ExpressionOperator.Slot => (expression.IsLastYear ? "last " : "") + (expression.IsAllItems ? "all " : "") + "s" + expression.Index,
            ExpressionOperator.Fact => "f" + expression.Index,
            ExpressionOperator.Word => $"'{expression.Text}'",
            ExpressionOperator.Negate or ExpressionOperator.Not => $"({expression.Operator} {operands[0]})",
            _ when Operators.Of(expression.Operator).Strength > 0 => $"({operands[0]} {expression.Operator} {operands[1]})",
            _ => $"{expression.Operator}({string.Join(" ", operands)})",
        };
    }
}
