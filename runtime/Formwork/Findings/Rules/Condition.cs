// Conditions and checks over facts: whether something is asked of a report at all, and whether its facts go together.
using System;
using System.Globalization;
using Formwork.Generated;

namespace Formwork;

/// <summary>Judges expressions over facts, with three answers. Allocates nothing, since sound reports are judged too.</summary>
internal static class Condition
{
    /// <summary>Whether what a condition stands at is asked of a report. What cannot be decided because a fact is not known does not apply.</summary>
    /// <param name="condition">The condition, or null where there is none.</param>
    /// <param name="facts">The facts of the report.</param>
    public static bool Applies(CheckExpression? condition, ReadOnlySpan<Cell> facts) => condition is null || Judge(condition, facts) == Answer.Holds;

    /// <summary>Judges a condition or check.</summary>
    /// <param name="expression">What is true or false.</param>
    /// <param name="facts">The facts of the report.</param>
    /// <returns>Holds, fails, or undecided.</returns>
    public static Answer Judge(CheckExpression expression, ReadOnlySpan<Cell> facts)
    {
        var operands = expression.Operands;
        switch (expression.Operation)
        {
            case CheckOperator.Not:
                return Logic.Not(Judge(operands[0], facts));
            case CheckOperator.And:
                return Logic.And(Judge(operands[0], facts), Judge(operands[1], facts));
            case CheckOperator.Or:
                return Logic.Or(Judge(operands[0], facts), Judge(operands[1], facts));
            case CheckOperator.Implies:
                return Logic.Implies(Judge(operands[0], facts), Judge(operands[1], facts));
            case CheckOperator.Blank:
                return IsBlank(facts[operands[0].Index]) ? Answer.Holds : Answer.Fails;
        }

        var left = Value(operands[0], operands[1], facts);
        var right = Value(operands[1], operands[0], facts);
        return !left.IsKnown || !right.IsKnown ? Answer.Undecided
            : left.IsNumber && right.IsNumber ? (Compare(expression.Operation, left.Number.CompareTo(right.Number)) ? Answer.Holds : Answer.Fails)
            : Words(expression.Operation, left.IsSameWord(right));
    }

    /// <summary>Whether a fact is not given.</summary>
    public static bool IsBlank(in Cell fact) => fact.IsBlank || fact.IsNotApplicable || (fact.TryGetText(out var text) && string.IsNullOrWhiteSpace(text));

    /// <summary>What one side of a comparison comes to.</summary>
    /// <param name="expression">The side.</param>
    /// <param name="other">The other side: a word beside a day is a day.</param>
    /// <param name="facts">The facts of the report.</param>
    public static FactValue Value(CheckExpression expression, CheckExpression other, ReadOnlySpan<Cell> facts)
    {
        switch (expression.Operation)
        {
            case CheckOperator.Word:
                var isDay = other.Operation == CheckOperator.Date || (other.Operation == CheckOperator.Fact && facts[other.Index].TryGetDate(out _));
                return isDay && DateOnly.TryParseExact(expression.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? FactValue.Of(day.DayNumber)
                    : FactValue.Of(expression.Text!);
            case CheckOperator.Fact when facts[expression.Index].TryGetText(out var text):
                return string.IsNullOrWhiteSpace(text) ? default : FactValue.Of(text);
            default:
                return Number(expression, facts);
        }
    }

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

    private static FactValue Number(CheckExpression expression, ReadOnlySpan<Cell> facts)
    {
        switch (expression.Operation)
        {
            case CheckOperator.Constant:
                return FactValue.Of(Rational.FromDecimal(expression.Value));
            case CheckOperator.Fact:
                return Figure.Of(facts[expression.Index]) is { IsNumber: true } figure ? FactValue.Of(figure.Number) : default;
            case CheckOperator.Date:
                return Day(expression, facts);
        }

        var operands = expression.Operands;
        var result = Number(operands[0], facts);
        if (operands.Length == 1 && result.IsNumber)
        {
            return expression.Operation switch
            {
                CheckOperator.Negate => FactValue.Of(-result.Number),
                CheckOperator.Abs => FactValue.Of(result.Number.Abs()),
                _ => result,
            };
        }

        for (var i = 1; i < operands.Length && result.IsNumber; i++)
        {
            result = Number(operands[i], facts) is { IsNumber: true } next ? Apply(expression.Operation, result.Number, next.Number) : default;
        }

        return result;
    }

    private static FactValue Apply(CheckOperator operation, Rational left, Rational right) => operation switch
    {
        CheckOperator.Add or CheckOperator.Sum => FactValue.Of(left + right),
        CheckOperator.Subtract => FactValue.Of(left - right),
        CheckOperator.Multiply => FactValue.Of(left * right),
        CheckOperator.Divide when !right.IsZero => FactValue.Of(left / right),
        CheckOperator.Min => FactValue.Of(Rational.Min(left, right)),
        CheckOperator.Max => FactValue.Of(Rational.Max(left, right)),
        CheckOperator.Round => FactValue.Of(left.Round((int)right.Numerator)),
        _ => default,
    };

    // A day that no calendar has is nothing that is known, such as 29 February of most years.
    private static FactValue Day(CheckExpression expression, ReadOnlySpan<Cell> facts)
    {
        var year = Whole(expression.Operands[0], DateOnly.MaxValue.Year, facts);
        var month = Whole(expression.Operands[1], 12, facts);
        return year > 0 && month > 0 && Whole(expression.Operands[2], DateTime.DaysInMonth(year, month), facts) is > 0 and var day
            ? FactValue.Of(new DateOnly(year, month, day).DayNumber)
            : default;
    }

    private static int Whole(CheckExpression expression, int greatest, ReadOnlySpan<Cell> facts) =>
        Number(expression, facts) is { IsNumber: true, Number: { IsWhole: true, Sign: > 0 } number } && number <= greatest ? (int)number.Numerator : 0;
}
