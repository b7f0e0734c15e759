// Conditions over facts: whether something is asked of a report at all.
using System;
using System.Globalization;
using System.Linq;
using Formwork.Generated;

namespace Formwork;

/// <summary>Judges conditions. What cannot be decided because a fact is not known does not apply.</summary>
internal static class Condition
{
    /// <summary>Whether what a condition stands at is asked of a report.</summary>
    /// <param name="condition">The condition, or null where there is none.</param>
    /// <param name="facts">The facts of the report.</param>
    public static bool Applies(CheckExpression? condition, ReadOnlySpan<Cell> facts) => condition is null || Truth(condition, facts) == Answer.Holds;

    private static Answer Truth(CheckExpression expression, ReadOnlySpan<Cell> facts)
    {
        var operands = expression.Operands;
        switch (expression.Operation)
        {
            case CheckOperator.Not:
                return Logic.Not(Truth(operands[0], facts));
            case CheckOperator.And:
                return Logic.And(Truth(operands[0], facts), Truth(operands[1], facts));
            case CheckOperator.Or:
                return Logic.Or(Truth(operands[0], facts), Truth(operands[1], facts));
            case CheckOperator.Implies:
                return Logic.Implies(Truth(operands[0], facts), Truth(operands[1], facts));
            case CheckOperator.Blank:
                return IsBlank(facts[operands[0].Index]) ? Answer.Holds : Answer.Fails;
        }

        var left = Value(operands[0], operands[1], facts);
        var right = Value(operands[1], operands[0], facts);
        return left is null || right is null ? Answer.Undecided
            : left is string || right is string ? Words(expression.Operation, left as string == right as string)
            : Compare(expression.Operation, ((Rational)left).CompareTo((Rational)right)) ? Answer.Holds : Answer.Fails;
    }

    private static bool IsBlank(in Cell fact) => fact.IsBlank || fact.IsNotApplicable || (fact.TryGetText(out var text) && string.IsNullOrWhiteSpace(text));

    private static Answer Words(CheckOperator operation, bool same) => operation switch
    {
        CheckOperator.Equal => same ? Answer.Holds : Answer.Fails,
        CheckOperator.NotEqual => same ? Answer.Fails : Answer.Holds,
        _ => Answer.Undecided,
    };

    private static bool Compare(CheckOperator operation, int order) => operation switch
    {
        CheckOperator.Equal => order == 0,
        CheckOperator.NotEqual => order != 0,
        CheckOperator.Less => order < 0,
        CheckOperator.LessOrEqual => order <= 0,
        CheckOperator.Greater => order > 0,
        _ => order >= 0,
    };

    // A text or a number; null where it is not known. A word beside a day is a day, and days are numbers.
    private static object? Value(CheckExpression expression, CheckExpression other, ReadOnlySpan<Cell> facts)
    {
        if (expression.Operation == CheckOperator.Word)
        {
            return other.Operation == CheckOperator.Fact && facts[other.Index].TryGetDate(out _) && DateOnly.TryParseExact(expression.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? (object)(Rational)day.DayNumber
                : expression.Text;
        }

        if (expression.Operation != CheckOperator.Fact)
        {
            return Number(expression, facts);
        }

        var fact = facts[expression.Index];
        return IsBlank(fact) ? null : fact.TryGetText(out var text) ? text.Trim() : Number(expression, facts);
    }

    private static Rational? Number(CheckExpression expression, ReadOnlySpan<Cell> facts)
    {
        if (expression.Operation == CheckOperator.Constant)
        {
            return Rational.FromDecimal(expression.Value);
        }

        if (expression.Operation == CheckOperator.Fact)
        {
            return Figure.Of(facts[expression.Index]) is { IsNumber: true } figure ? figure.Number : null;
        }

        var numbers = new Rational[expression.Operands.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Number(expression.Operands[i], facts) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return expression.Operation switch
        {
            CheckOperator.Negate => -numbers[0],
            CheckOperator.Add or CheckOperator.Sum => numbers.Aggregate((sum, number) => sum + number),
            CheckOperator.Subtract => numbers[0] - numbers[1],
            CheckOperator.Multiply => numbers[0] * numbers[1],
            CheckOperator.Divide => numbers[1].IsZero ? null : numbers[0] / numbers[1],
            CheckOperator.Min => numbers.Min(),
            CheckOperator.Max => numbers.Max(),
            CheckOperator.Abs => numbers[0].Abs(),
            CheckOperator.Round => numbers[0].Round((int)numbers[1].Numerator),
            _ => null,
        };
    }
}
