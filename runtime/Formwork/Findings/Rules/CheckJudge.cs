// Judges one declared check at one place: whether every, no or just one filling of the blanks makes the assertion hold.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Formwork.Generated;

namespace Formwork;

/// <summary>Judges one declared check at one place.</summary>
internal sealed class CheckJudge
{
    private readonly Evaluator _evaluator;
    private readonly Interval _tolerance;
    private readonly Sheet _sheet;

    /// <summary>Prepares to judge a check at one place, by what is printed, or also by what totals leave for blanks.</summary>
    public CheckJudge(Sheet sheet, ImmutableArray<int> cells, bool settled, PreviousSheet? previous = null, decimal tolerance = 0)
    {
        _sheet = sheet;
        _evaluator = new Evaluator(sheet, cells, cell => sheet[cell, settled], previous);
        var within = Rational.FromDecimal(tolerance).Abs();
        _tolerance = new(-within, within);
    }

    /// <summary>Whether something was divided by zero.</summary>
    public bool DividesByZero => _evaluator.DividesByZero;

    /// <summary>Judges the whole assertion.</summary>
    public Answer Judge(CheckExpression assertion)
    {
        // Each part of a conjunction has to hold; one that leaves its blanks a single filling gives it to the others.
        var parts = new List<CheckExpression>();
        Flatten(assertion, parts);
        while (true)
        {
            var answer = parts.Select(Whole).Aggregate(Answer.NotApplicable, Logic.And);
            if (answer != Answer.Undecided || !parts.Exists(part => Truth(part) == Answer.Undecided && Solve(part)))
            {
                return answer;
            }
        }
    }

    /// <summary>The two sides of the comparison that fails, or null where no single comparison is to blame.</summary>
    public (Linear Left, Linear Right)? SidesOf(CheckExpression expression) => expression.Operation switch
    {
        CheckOperator.And => expression.Operands.Where(operand => Truth(operand) == Answer.Fails).Select(SidesOf).FirstOrDefault(),
        CheckOperator.Implies => SidesOf(expression.Operands[1]),
        >= CheckOperator.Equal and <= CheckOperator.GreaterOrEqual when
            _evaluator.Number(expression.Operands[0]).Number is { } left && _evaluator.Number(expression.Operands[1]).Number is { } right => (left, right),
        CheckOperator.Rising or CheckOperator.Falling => Chain.Of(_evaluator, expression).Breach,
        _ => null,
    };

    /// <summary>The failing equation as so much of each cell, which should add up to nothing; null where it is no such equation.</summary>
    public static Linear? EquationOf(Sheet sheet, CheckInfo check, ImmutableArray<int> cells, PreviousSheet? previous)
    {
        if (check.Assert.Operation != CheckOperator.Equal)
        {
            return null;
        }

        // With every cell unknown, what the two sides come to is how they depend on the cells.
        var evaluator = new Evaluator(sheet, cells, _ => default, previous);
        var equation = evaluator.Number(check.Assert.Operands[0]).Number is { } left && evaluator.Number(check.Assert.Operands[1]).Number is { } right ? left - right : null;
        return equation is not null && equation.Terms.Keys.All(evaluator.IsCell) ? equation : null;
    }

    private static void Flatten(CheckExpression expression, List<CheckExpression> parts)
    {
        if (expression.Operation != CheckOperator.And)
        {
            parts.Add(expression);
            return;
        }

        foreach (var operand in expression.Operands)
        {
            Flatten(operand, parts);
        }
    }

    // A chain that has to hold as it stands does where there is but one filling; within another expression it need not hold at all.
    private Answer Whole(CheckExpression part) =>
        part.Operation is CheckOperator.Rising or CheckOperator.Falling && Chain.Of(_evaluator, part) is { Answer: Answer.Undecided, HasOneFilling: true } ? Answer.Holds : Truth(part);

    // Whether an expression holds for all fillings, for none, or for some.
    private Answer Truth(CheckExpression expression)
    {
        var operands = expression.Operands;
        return expression.Operation switch
        {
            CheckOperator.Not => Logic.Not(Truth(operands[0])),
            CheckOperator.And => operands.Select(Truth).Aggregate(Logic.And),
            CheckOperator.Or => operands.Select(Truth).Aggregate(Logic.Or),
            CheckOperator.Implies => Logic.Implies(Truth(operands[0]), Truth(operands[1])),
            CheckOperator.Rising or CheckOperator.Falling => Chain.Of(_evaluator, expression).Answer,
            CheckOperator.Blank => _evaluator.IsBlank(operands[0]) ? Answer.Holds : Answer.Fails,
            CheckOperator.Applies => _evaluator.Number(operands[0]).IsNotApplicable ? Answer.Fails : Answer.Holds,
            _ => Compare(expression.Operation, _evaluator.Number(operands[0]), _evaluator.Number(operands[1])),
        };
    }

    private Answer Compare(CheckOperator operation, Quantity left, Quantity right)
    {
        if (left.IsNotApplicable || right.IsNotApplicable)
        {
            return Answer.NotApplicable;
        }

        if (left.Number is null || right.Number is null)
        {
            return Answer.Undecided;
        }

        var difference = left.Number - right.Number;
        var range = _evaluator.RangeOf(difference);
        return operation switch
        {
            CheckOperator.Equal => IsImpossible(difference, _tolerance) ? Answer.Fails : Decide(range, _tolerance),
            CheckOperator.NotEqual => IsImpossible(difference, _tolerance) ? Answer.Holds : Logic.Not(Decide(range, _tolerance)),
            CheckOperator.Less => Logic.Not(Decide(range, new(0, null))),
            CheckOperator.LessOrEqual => Decide(range, new(null, 0)),
            CheckOperator.Greater => Logic.Not(Decide(range, new(null, 0))),
            CheckOperator.GreaterOrEqual => Decide(range, new(0, null)),
            _ => throw new ArgumentException($"{operation} is no comparison.", nameof(operation)),
        };
    }

    private static Answer Decide(Interval range, Interval target) =>
        range.IsWithin(target) ? Answer.Holds : range.IsApartFrom(target) ? Answer.Fails : Answer.Undecided;

    // Whether the decimals that the blanks can have keep a sum from ever being zero: 2a + 4b is never 3.
    private bool IsImpossible(Linear number, Interval target)
    {
        if (target.Only is not { IsZero: true } || number.IsConstant || !number.Terms.Keys.All(_evaluator.IsCell))
        {
            return false;
        }

        if (number.Terms.Count == 1)
        {
            var (cell, factor) = number.Terms.First();
            return !_sheet.Admits(cell, -number.Constant / factor);
        }

        var steps = number.Terms.Select(term => term.Value / Rational.PowerOfTen(_sheet.DecimalsOf(term.Key))).ToList();
        var denominator = steps.Aggregate(number.Constant.Denominator, (product, step) => product * step.Denominator / BigInteger.GreatestCommonDivisor(product, step.Denominator));
        var divisor = steps.Aggregate(BigInteger.Zero, (common, step) => BigInteger.GreatestCommonDivisor(common, step.Numerator * (denominator / step.Denominator)));
        return !(number.Constant.Numerator * (denominator / number.Constant.Denominator) % divisor).IsZero;
    }

    // Takes over the only filling that makes a comparison hold, where there is just one.
    private bool Solve(CheckExpression part)
    {
        var target = part.Operation switch
        {
            CheckOperator.Equal => _tolerance,
            CheckOperator.LessOrEqual => new Interval(null, 0),
            CheckOperator.GreaterOrEqual => new Interval(0, null),
            _ => Interval.Everything,
        };
        if (target == Interval.Everything
            || _evaluator.Number(part.Operands[0]).Number is not { } left
            || _evaluator.Number(part.Operands[1]).Number is not { } right)
        {
            return false;
        }

        var difference = left - right;
        if (difference.IsConstant || !difference.Terms.Keys.All(_evaluator.IsCell))
        {
            return false;
        }

        if (difference.Terms.Count == 1 && target.Only is { } only)
        {
            var (cell, factor) = difference.Terms.First();
            _evaluator.Assume(cell, (only - difference.Constant) / factor);
            return true;
        }

        // Where only the end of what is possible will do, every blank is at its own end.
        var range = _evaluator.RangeOf(difference);
        var lowest = range.Low is { } low && low == target.High;
        if (!lowest && !(range.High is { } high && high == target.Low))
        {
            return false;
        }

        foreach (var (cell, factor) in difference.Terms)
        {
            var ends = _evaluator.RangeOf(cell);
            _evaluator.Assume(cell, (lowest == factor.Sign > 0 ? ends.Low : ends.High)!.Value);
        }

        return true;
    }
}
