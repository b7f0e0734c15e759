// The sentences of findings: every language has all of them, and what a language lacks hides no figure.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Tests.Findings;

public partial class MessageTests
{
    // The ids are internal; the runtime shows its internals to nobody, so that generated code is tested as it will be used.
    private static readonly IReadOnlyCollection<string> Ids = [.. (ImmutableArray<string>)typeof(Finding).Assembly
        .GetType("Formwork.MessageIds", throwOnError: true)!.GetProperty("All", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!];

    public static TheoryData<string> Tags => [.. Languages.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Every_language_file_has_every_sentence_and_no_other(string tag)
    {
        var language = Languages.Of(tag);
        Assert.Equal(Ids.Order(StringComparer.Ordinal), language.Messages.Select(message => message.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_id_is_listed()
    {
        var constants = typeof(Finding).Assembly.GetType("Formwork.MessageIds")!.GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(StringComparer.Ordinal), Ids.Order(StringComparer.Ordinal));
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
            yield return (Node(Generated.CheckOperator.Implies, Node(Generated.CheckOperator.Greater, a, b), Node(Generated.CheckOperator.Blank, c)), "if (C0 > C1), then C2 is blank");
            yield return (Node(Generated.CheckOperator.Rising, a, b, c), "C0 ≤ C1 ≤ C2");
            yield return (Node(Generated.CheckOperator.Equal, Node(Generated.CheckOperator.Multiply, Generated.CheckExpression.Constant(2), b), a), "2 × C1 = C0");
        }
    }

    private static Generated.CheckExpression Node(Generated.CheckOperator operation, params Generated.CheckExpression[] operands) => Generated.CheckExpression.Node(operation, operands);

    private static IEnumerable<string> Slots(string sentence) => Slot().Matches(sentence).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Slot();
}
