using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Judges one declared check at one place: whether every, no or just one filling of the blanks makes the
/// assertion hold.</summary>
internal sealed class CheckJudge
{
    private readonly Blanks _blanks;
    private readonly Evaluator _evaluator;

    /// <summary>Prepares to judge a check at one place, by what is printed, or also by what totals leave for
    /// blanks.</summary>
    public CheckJudge(Sheet sheet, ImmutableArray<int> cells, bool settled, PreviousSheet? previous = null, decimal tolerance = 0)
    {
        _blanks = new Blanks(sheet, cell => sheet[cell, settled], previous, tolerance);
        _evaluator = new Evaluator(_blanks, cells);
    }

    /// <summary>Whether something was divided by zero.</summary>
    public bool DividesByZero => _blanks.DividesByZero;

    /// <summary>Judges the whole assertion.</summary>
    public Answer Judge(CheckExpression assertion)
    {
        // Each part of a conjunction has to hold; one that leaves its blanks a single filling gives it to the others.
        var parts = new List<CheckExpression>();
        Flatten(assertion, parts);
        while (true)
        {
            var answer = parts.Select(Whole).Aggregate(Answer.NotApplicable, Logic.And);
            if (answer != Answer.Undecided || !parts.Exists(part => _evaluator.Truth(part) == Answer.Undecided && Solve(part)))
                return answer;
        }
    }

    /// <summary>The two sides of the comparison that fails, or null where no single comparison is to blame.</summary>
    public (Linear Left, Linear Right)? SidesOf(CheckExpression expression) => expression.Operation switch
    {
        CheckOperator.And => expression.Operands.Where(operand => _evaluator.Truth(operand) == Answer.Fails).Select(SidesOf).FirstOrDefault(),
        CheckOperator.Implies => SidesOf(expression.Operands[1]),
        >= CheckOperator.Equal and <= CheckOperator.GreaterOrEqual when
            _evaluator.Number(expression.Operands[0]).Number is { } left && _evaluator.Number(expression.Operands[1]).Number is { } right => (left, right),
        CheckOperator.Rising or CheckOperator.Falling => Chain.Of(_evaluator, expression).Breach,
        _ => null,
    };

    /// <summary>The failing equation as so much of each cell, which should add up to nothing; null where it is no such
    /// equation.</summary>
    public static Linear? EquationOf(Sheet sheet, CheckInfo check, ImmutableArray<int> cells, PreviousSheet? previous)
    {
        if (check.Assert.Operation != CheckOperator.Equal)
            return null;
        // With every cell unknown, what the two sides come to is how they depend on the cells.
        var blanks = new Blanks(sheet, _ => default, previous);
        var evaluator = new Evaluator(blanks, cells);
        return evaluator.Number(check.Assert.Operands[0]).Number - evaluator.Number(check.Assert.Operands[1]).Number is { } equation
            && equation.All(blanks.IsCell) ? equation : null;
    }

    private static void Flatten(CheckExpression expression, List<CheckExpression> parts)
    {
        if (expression.Operation != CheckOperator.And)
        {
            parts.Add(expression);
            return;
        }

        foreach (var operand in expression.Operands)
            Flatten(operand, parts);
    }

    // A chain that has to hold as it stands does where there is but one filling; within another expression it need not
    // hold at all.
    private Answer Whole(CheckExpression part) =>
        part.Operation is CheckOperator.Rising or CheckOperator.Falling && Chain.Of(_evaluator, part) is { Answer: Answer.Undecided, HasOneFilling: true } ? Answer.Holds : _evaluator.Truth(part);

    // Takes over the only filling that makes a comparison hold, where there is just one.
    private bool Solve(CheckExpression part)
    {
        var target = part.Operation switch
        {
            CheckOperator.Equal => _blanks.Tolerance,
            CheckOperator.LessOrEqual => new Interval(null, 0),
            CheckOperator.GreaterOrEqual => new Interval(0, null),
            _ => Interval.Everything,
        };
        if (target == Interval.Everything
            || _evaluator.Number(part.Operands[0]).Number - _evaluator.Number(part.Operands[1]).Number is not { IsConstant: false } difference
            || !difference.All(_blanks.IsCell))
        {
            return false;
        }

        if (difference.Terms.Length == 1 && target.Only is { } only)
        {
            var (cell, factor) = difference.Terms[0];
            _blanks.Assume(cell, (only - difference.Constant) / factor);
            return true;
        }

        // Where only the end of what is possible will do, every blank is at its own end.
        var range = _evaluator.RangeOf(difference);
        var lowest = range.Low is { } low && low == target.High;
        if (!lowest && !(range.High is { } high && high == target.Low))
            return false;
        foreach (var (cell, factor) in difference.Terms)
        {
            var ends = _blanks.RangeOf(cell);
            _blanks.Assume(cell, (lowest == factor.Sign > 0 ? ends.Low : ends.High)!.Value);
        }

        return true;
    }
}
