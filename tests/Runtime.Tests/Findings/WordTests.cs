// The form of facts and the length of texts.
using System;
using System.Linq;
using Formwork.Generated;
using Xunit;

namespace Formwork.Tests.Findings;

public class WordTests
{
    public static TheoryData<FactInfo, Cell, bool> Facts => new()
    {
        { new("f", "F", FactKind.Telephone), "0537-7212345", true },
        { new("f", "F", FactKind.Telephone), "12345、0635-8246170转801", true },
        { new("f", "F", FactKind.Telephone), "see above", false },
        { new("f", "F", FactKind.Web), "http://www.example.org/a?b", true },
        { new("f", "F", FactKind.Web), "门户网站（www.example.gov.cn）", true },
        { new("f", "F", FactKind.Web), "our web page", false },
        { new("f", "F", FactKind.Text) { Pattern = "[A-Z]{2}|x+" }, "AB", true },
        { new("f", "F", FactKind.Text) { Pattern = "[A-Z]{2}|x+" }, "xxx", true },
        { new("f", "F", FactKind.Text) { Pattern = "[A-Z]{2}|x+" }, "ABC", false },
        { new("f", "F", FactKind.Text) { Pattern = "[A-Z]{2}|x+" }, default, true },
        { new("f", "F", FactKind.Telephone) { Pattern = "[a-z]+" }, "abc", true },
        { new("f", "F", FactKind.Text), "words", true },
        { new("f", "F", FactKind.Text), 3, false },
        { new("f", "F", FactKind.Year), 2021, true },
        { new("f", "F", FactKind.Year), 20211, false },
        { new("f", "F", FactKind.Integer), -1, false },
        { new("f", "F", FactKind.Integer) { Signed = true }, -1, true },
        { new("f", "F", FactKind.Amount) { Decimals = 1 }, 1.25m, false },
        { new("f", "F", FactKind.Date), Cell.FromDate(new DateOnly(2020, 1, 1)), true },
        { new("f", "F", FactKind.Date), "soon", false },
        { new("f", "F", FactKind.Choice) { Options = [new("a", "A")] }, "a", true },
        { new("f", "F", FactKind.Choice) { Options = [new("a", "A")] }, "b", false },
    };

    [Fact]
    public void A_pattern_that_cannot_be_used_is_never_left_unchecked()
    {
        var form = Form.Of([new("c0", "C0")], [new("r0", "R0")], [], facts: [new("f", "F", FactKind.Text) { Pattern = "(" }]);
        Assert.Contains("“(”", Assert.Throws<System.InvalidOperationException>(() => (form.Report("1") with { Facts = ["anything"] }).Validate()).Message);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void The_form_of_a_fact(FactInfo fact, Cell value, bool fits)
    {
        var report = Form.Of([new("c0", "C0")], [], [], facts: [fact]).Report("1") with { Facts = [value] };
        Assert.Equal(fits ? [] : ["facts f format Warning Fails"], report.Validate().Select(finding => $"{finding.Section} {finding.Row} {finding.Rule} {finding.Severity} {finding.State}"));
    }

    [Fact]
    public void A_fact_that_does_not_apply_may_say_anything()
    {
        var fact = new FactInfo("f", "F", FactKind.Web) { When = CheckExpression.Node(CheckOperator.Blank, CheckExpression.Fact(0)) };
        Assert.Empty((Form.Of([new("c0", "C0")], [], [], facts: [fact]).Report("1") with { Facts = ["nowhere"] }).Validate());
    }

    [Theory]
    [InlineData("one two", "")]
    [InlineData("a b c", "length")]
    [InlineData("seven letters", "length")]
    [InlineData("𠀀𠀀𠀀𠀀", "")]
    [InlineData("𠀀 𠀀 𠀀 ", "length")]
    [InlineData("", "")]
    public void The_length_of_a_text_counts_characters_without_white_space(string text, string rule)
    {
        var report = Form.Of([new("c0", "C0")], [], [], text: new(false, []) { MinLength = 4, MaxLength = 8 }).Report("1") with { Text = text };
        Assert.Equal(rule, string.Join(" ", report.Validate().Select(finding => finding.Rule)));
        Assert.All(report.Validate(), finding => Assert.Equal((Severity.Warning, "text"), (finding.Severity, finding.Section)));
    }
}
