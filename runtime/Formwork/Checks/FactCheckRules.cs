using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Facts that do not go together.</summary>
internal static class FactCheckRules
{
    /// <summary>Whether a check has nothing to say of facts whose form is right. Allocates nothing.</summary>
    public static bool IsMet(FactCheckInfo check, Cell[] facts) =>
        !Evaluator.Applies(check.When, facts) || new Evaluator(facts).Truth(check.Assert) == Answer.Holds || !IsAny(check.Assert, facts);

    /// <summary>Adds a finding for each check that fails or cannot be told. A fact that is not what it should be counts
    /// as not known.</summary>
    public static void Add(FindingFactory factory, ReportContent content, List<Finding> findings)
    {
        var template = factory.Template;
        if (template.Description.FactChecks.IsEmpty)
            return;
        Cell[] facts = [.. content.Facts.Select((fact, i) => FactPatterns.Fits(template.Facts[i], fact, template.PatternOf(i)) ? fact : default)];
        foreach (var check in template.Description.FactChecks)
        {
            if (Evaluator.Applies(check.When, facts) && new Evaluator(facts).Truth(check.Assert) is var answer and not Answer.Holds && IsAny(check.Assert, facts))
                findings.Add(Make(factory, check, facts, answer));
        }
    }

    private static Finding Make(FindingFactory factory, FactCheckInfo check, Cell[] facts, Answer answer)
    {
        var named = FactsOf(check.Assert).Distinct().ToList();
        var (own, sides) = Sides(check.Assert);
        var fails = answer == Answer.Fails;

        // Where no fact is missing, what they give is no day or number: 30 February, or a quotient of zero.
        var lacks = !fails && named.Exists(fact => Evaluator.IsBlank(facts[fact]));
        var said = named.Where(fact => Evaluator.IsBlank(facts[fact]) == lacks).Select(fact => factory.Messages.Say(
            lacks ? MessageIds.FactCheckUnknown : MessageIds.FactCheckFact,
            ("fact", factory.Template.Facts[fact].Label),
            ("actual", Show(factory, fact, facts[fact]))));
        var sentence = factory.Messages.Say(
            fails ? MessageIds.FactCheckFails : lacks ? MessageIds.FactCheckUndecided : MessageIds.FactCheckUnclear,
            ("rule", RuleWords.Of(factory, check, facts)),
            ("facts", string.Join(factory.Messages.Word(MessageIds.HeadsSeparator, ", "), said)));
        var finding = factory.OfFact(check.Rule, own ?? named[0], sentence);
        if (!fails)
            return finding with { State = FindingState.Undecided, Severity = Severity.Information };
        finding = finding with { Severity = check.Severity };
        if (sides is not var (expected, actual))
            return finding;
        var evaluator = new Evaluator(facts);
        var (right, wrong) = (evaluator.Number(expected), evaluator.Number(actual));
        var areDays = IsDay(factory.Template, expected) || IsDay(factory.Template, actual);
        return finding with
        {
            Expected = ToCell(right, areDays),
            Actual = ToCell(wrong, areDays),
            Difference = areDays ? default : (wrong.Number - right.Number)?.Constant.ToCell() ?? default,
        };
    }

    // The fact that a comparison is about, and its sides: what is expected, and what is there.
    private static (int? Fact, (CheckExpression Expected, CheckExpression Actual)? Sides) Sides(CheckExpression assert)
    {
        if (assert.Operation is < CheckOperator.Equal or > CheckOperator.GreaterOrEqual)
            return (null, null);
        var (left, right) = (assert.Operands[0], assert.Operands[1]);
        return left.Operation == CheckOperator.Fact ? (left.Index, (right, left))
            : right.Operation == CheckOperator.Fact ? (right.Index, (left, right))
            : (null, (left, right));
    }

    private static bool IsDay(Template template, CheckExpression side) =>
        side.Operation == CheckOperator.Date || (side.Operation == CheckOperator.Fact && template.Facts[side.Index].Kind == FactKind.Date);

    private static Cell ToCell(Quantity value, bool isDay) =>
        isDay && value.Number is { Constant: var day } ? Cell.FromDate(DateOnly.FromDayNumber((int)day.Numerator)) : value.Word ?? value.Number?.Constant.ToCell() ?? default;

    private static string Show(FindingFactory factory, int fact, Cell value) =>
        factory.Template.Facts[fact].Options.FirstOrDefault(option => option.Key == value.AsText())?.Label ?? Quote.Of(factory.Messages.Show(value));

    private static bool IsAny(CheckExpression expression, Cell[] facts)
    {
        if (expression.Operation == CheckOperator.Fact && !Evaluator.IsBlank(facts[expression.Index]))
            return true;
        foreach (var operand in expression.Operands)
        {
            if (IsAny(operand, facts))
                return true;
        }

        return false;
    }

    private static IEnumerable<int> FactsOf(CheckExpression expression) =>
        expression.Operation == CheckOperator.Fact ? [expression.Index] : expression.Operands.SelectMany(FactsOf);
}
