// The sentences of findings: every language has all of them, and what a language lacks hides no figure.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Tests.Findings;

public partial class MessageTests
{
    // The ids are internal; the runtime shows its internals to nobody, so that generated code is tested as it will be used.
    private static readonly IReadOnlyCollection<string> Ids = [.. typeof(Finding).Assembly.GetType("Formwork.Findings.MessageIds", throwOnError: true)!
        .GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!)];

    public static TheoryData<string> Tags => [.. Languages.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_file_has_every_sentence_and_no_other(string tag)
    {
        var language = Languages.Of(tag);
        Assert.Equal(Ids.Order(StringComparer.Ordinal), language.Messages.Select(message => message.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sentence_has_the_same_slots_in_every_language()
    {
        foreach (var id in Ids)
        {
            Assert.All(Languages.Tags, tag => Assert.Equal(Slots(Languages.English.FindMessage(id)!), Slots(Languages.Of(tag).FindMessage(id)!)));
        }
    }

    [Fact]
    public void Every_slot_of_a_finding_is_filled()
    {
        foreach (var language in new[] { Languages.English, Languages.Chinese })
        {
            var form = Form.Grid(2, 2, language: language, checks: [Form.Check(Balance, cells: 4), Form.Check(Balance, cells: 4, unlessNoted: true)]);
            foreach (var rows in new[] { "1 2 4 4 5 9 5 7 12", "1 -2 3 4.5 5 _ 5 7 _", "_ _ _ _ _ _ _ _ _", "/ / 0 4 _ 3 5 7 _", "1 2 3 4 5 9 6 7 _", "8 2 _ 4 5 _ 5 _ 12" })
            {
                var report = form.Report(rows) with { Notes = [new("r0.c0", "so it was")], Agency = null, Text = null };
                Assert.All(report.Validate(), finding => Assert.DoesNotMatch("[{}]", finding.Message));
                Assert.DoesNotMatch("[{}]", report.Validate().ToText());
            }
        }
    }

    [Fact]
    public void A_sentence_names_table_row_column_figures_and_difference()
    {
        var message = Assert.Single(Form.Grid(1, 2, columnTotals: false).Report("1 2 5").Validate()).Message;
        Assert.All(["Table", "“Total” in row “R0”", "5", "3", "difference of 2"], part => Assert.Contains(part, message));
    }

    [Fact]
    public void A_check_without_a_message_is_said_in_the_labels_of_the_form()
    {
        foreach (var (assert, words) in Rules)
        {
            var form = Form.Grid(1, 3, false, false, checks: [Form.Check(assert, cells: 3)]);
            Assert.Contains($"the rule “{words}”", Assert.Single(form.Report("9 2 4").Validate()).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_message_that_names_no_figure_is_followed_by_their_names()
    {
        var form = Form.Row(3, Form.Check(Balance, cells: 3) with { Message = "What comes in goes out.", Instances = [new(null, null, [0, 1, 2])] });
        Assert.Equal(
            "Table: this table breaks the rule “What comes in goes out”: “C0” in row “R0” is 9, “C1” in row “R0” + “C2” in row “R0” is 6, a difference of 3. Check these figures.",
            Assert.Single(form.Report("9 2 4").Validate()).Message);
    }

    [Fact]
    public void A_rule_names_the_table_of_a_cell_that_stands_in_another_one_and_quotes_within_its_quotes()
    {
        var form = Form.Row(2, Form.Check(Node(Generated.CheckOperator.LessOrEqual, Generated.CheckExpression.Slot(0), Generated.CheckExpression.Slot(1)), cells: 2) with { Section = 0, Instances = [new(null, null, [0, 1])] });
        Assert.Contains(
            "breaks the rule “‘C0’ in row ‘R0’ of ‘Table’ ≤ ‘C1’ in row ‘R0’ of ‘Table’”: the former is 9, the latter 2",
            Assert.Single(form.Report("9 2").Validate()).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We inspected forty-seven premises, of which twelve at night.", "We inspected forty-seven premises, of…")]
    [InlineData("A-title-that-is-one-long-word_with_no_place_to_cut_it", "A-title-that-is-one-long-word_with_no_…")]
    [InlineData("Pneumonoultramicroscopicsilicovolcanoconiosis", "Pneumonoultramicroscopicsilicovolcanocon…")]
    [InlineData("本季度共检查经营单位四十七家次，其中夜间检查十二家次，节假日检查八家次，各项均已完成。", "本季度共检查经营单位四十七家次，其中夜间检查十二家次，节假日检查八家次，各项均已…")]
    public void A_quote_is_cut_between_words(string text, string quote) =>
        Assert.Contains(
            $"“{quote}”",
            ((Form.Of([new("c0", "C0")], [new("r0", "R0")], [], facts: [new("kind", "Kind", FactKind.Choice) { Options = [new("yes", "Yes")] }]).Report("1")) with { Facts = [text] })
                .Validate().First(finding => finding.Rule == "format").Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_language_without_sentences_still_shows_rule_and_figures()
    {
        var form = Form.Grid(1, 2, columnTotals: false, language: new("xx"), checks: [Form.Check(Balance, cells: 3)]);
        var result = form.Report("1 2 5").Validate();
        Assert.All(["row_total.fails", "expected = 3", "actual = 5", "difference = 2", "R0", "Total"], part => Assert.Contains(part, result[0].Message));
        Assert.Contains("row_total.fails", result.ToText());
        Assert.NotEmpty(form.Report("1 2 3").Validate().ToText());
    }

    private static Generated.CheckExpression Balance { get; } = Generated.CheckExpression.Node(
        Generated.CheckOperator.Equal,
        Generated.CheckExpression.Slot(0),
        Generated.CheckExpression.Node(Generated.CheckOperator.Add, Generated.CheckExpression.Slot(1), Generated.CheckExpression.Slot(2)));

    // Each fails for 9, 2 and 4.
    private static IEnumerable<(Generated.CheckExpression Assert, string Words)> Rules
    {
        get
        {
            var (a, b, c) = (Generated.CheckExpression.Slot(0), Generated.CheckExpression.Slot(1), Generated.CheckExpression.Slot(2));
            yield return (Balance, "C0 = C1 + C2");
            yield return (Node(Generated.CheckOperator.Not, Node(Generated.CheckOperator.Greater, a, b)), "C0 ≤ C1");
            yield return (Node(Generated.CheckOperator.Equal, a, Node(Generated.CheckOperator.Subtract, b, Node(Generated.CheckOperator.Add, b, c))), "C0 = C1 − (C1 + C2)");
            yield return (Node(Generated.CheckOperator.Less, Node(Generated.CheckOperator.Sum, a, c), b), "the sum of C0; C2 < C1");
            yield return (Node(Generated.CheckOperator.Implies, Node(Generated.CheckOperator.Greater, a, b), Node(Generated.CheckOperator.Blank, c)), "if C0 > C1, then C2 is blank");
            yield return (Node(Generated.CheckOperator.And, Node(Generated.CheckOperator.Not, Node(Generated.CheckOperator.Blank, c)), Node(Generated.CheckOperator.Less, a, b)), "C2 is filled in and C0 < C1");
            yield return (Node(Generated.CheckOperator.And, Node(Generated.CheckOperator.Or, Node(Generated.CheckOperator.Less, a, b), Node(Generated.CheckOperator.Equal, a, b)), Node(Generated.CheckOperator.Less, a, c)), "(C0 < C1 or C0 = C1) and C0 < C2");
            yield return (Node(Generated.CheckOperator.Rising, a, b, c), "C0 ≤ C1 ≤ C2");
            yield return (Node(Generated.CheckOperator.Equal, Node(Generated.CheckOperator.Multiply, Generated.CheckExpression.Constant(2), b), a), "2 × C1 = C0");
        }
    }

    private static Generated.CheckExpression Node(Generated.CheckOperator operation, params Generated.CheckExpression[] operands) => Generated.CheckExpression.Node(operation, operands);

    private static IEnumerable<string> Slots(string sentence) => Slot().Matches(sentence).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Slot();
}
