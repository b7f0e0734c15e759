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

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_language_file_has_every_sentence_and_no_other(string tag)
    {
        var language = tag == "en" ? Languages.English : Languages.Chinese;
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
            Assert.Equal(Slots(Languages.English.FindMessage(id)!), Slots(Languages.Chinese.FindMessage(id)!));
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

    private static IEnumerable<string> Slots(string sentence) => Slot().Matches(sentence).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Slot();
}
