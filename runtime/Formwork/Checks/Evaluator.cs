using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>
/// Works out the expressions of checks and conditions, with three answers: a blank cell is any number that it admits, a
/// blank fact is nothing that is known. Where all is known nothing is allocated, since sound reports are judged too.
/// </summary>
internal readonly struct Evaluator
{
    // No template has a use for more decimals, and a power of ten must not grow without end.
    private const int RoundingLimit = 100;

    private static readonly Interval s_zero = Interval.Of(0);

    private readonly Cell[] _facts;
    private readonly Cell[] _cells;
    private readonly ImmutableArray<int> _slots;
    private readonly Blanks? _blanks;

    /// <summary>Prepares to work out expressions over facts.</summary>
    public Evaluator(Cell[] facts)
        : this(facts, [], [], null)
    {
    }

    /// <summary>Prepares to work out expressions over cells as they are printed; what is blank makes them
    /// undefined.</summary>
    public Evaluator(ReportContent content, ImmutableArray<int> slots)
        : this(content.Facts, content.Cells, slots, null)
    {
    }

    /// <summary>Prepares to work out expressions over cells of which some are blank.</summary>
    public Evaluator(Blanks blanks, ImmutableArray<int> slots)
        : this(blanks.Sheet.Content.Facts, [], slots, blanks)
    {
    }

    private Evaluator(Cell[] facts, Cell[] cells, ImmutableArray<int> slots, Blanks? blanks) => (_facts, _cells, _slots, _blanks) = (facts, cells, slots, blanks);

    /// <summary>Whether what a condition stands at is asked of a report. What cannot be decided because a fact is not
    /// known does not apply.</summary>
    public static bool Applies(CheckExpression? condition, Cell[] facts) => condition is null || new Evaluator(facts).Truth(condition) == Answer.Holds;

    /// <summary>Whether a fact is not given.</summary>
    public static bool IsBlank(in Cell fact) => fact.IsBlank || fact.IsNotApplicable || (fact.TryGetText(out var text) && string.IsNullOrWhiteSpace(text));

    /// <summary>Whether an expression holds for all fillings of the blanks, for none, or for some.</summary>
    public Answer Truth(CheckExpression expression)
    {
        var operands = expression.Operands;
        switch (expression.Operation)
        {
            case CheckOperator.Not:
                return Logic.Not(Truth(operands[0]));
            case CheckOperator.And or CheckOperator.Or or CheckOperator.Implies:
                var answer = Truth(operands[0]);
                for (var i = 1; i < operands.Length; i++)
                    answer = Logic.Join(expression.Operation, answer, Truth(operands[i]));
                return answer;
            case CheckOperator.Rising or CheckOperator.Falling:
                return Chain.Of(this, expression).Answer;
            case CheckOperator.Blank:
                return IsBlank(operands[0]) ? Answer.Holds : Answer.Fails;
            case CheckOperator.Applies:
                return Number(operands[0]).IsNotApplicable ? Answer.Fails : Answer.Holds;
            default:
                return Compare(expression.Operation, Number(operands[0]), Number(operands[1]));
        }
    }

    /// <summary>Works out what is no answer: a number, a day or a word.</summary>
    public Quantity Number(CheckExpression expression)
    {
        var operands = expression.Operands;
        switch (expression.Operation)
        {
            case CheckOperator.Constant:
                return Linear.Of(Rational.FromDecimal(expression.Value));
            case CheckOperator.Slot:
                var cell = _slots[expression.Index];
                return _blanks is null ? (expression.IsLastYear ? Quantity.Undefined : Of(Figure.Of(_cells[cell])))
                    : expression.IsLastYear ? _blanks.OfLastYear(cell)
                    : _blanks.Of(cell);
            case CheckOperator.Fact:
                var fact = _facts[expression.Index];
                return IsBlank(fact) ? Quantity.Undefined : fact.TryGetText(out var text) ? new(null, Word: text) : Of(Figure.Of(fact));
            case CheckOperator.Word:
                return new(expression.Day is { } day ? Linear.Of(day) : null, Word: expression.Text);
            case CheckOperator.Date:
                return Day(operands);
            case CheckOperator.Count:
                return Count(operands);
        }

        var result = Number(operands[0]);
        if (operands.Length == 1 || expression.Operation is CheckOperator.Negate or CheckOperator.Abs)
            return result.IsUndefined ? result : Single(expression.Operation, result);
        for (var i = 1; i < operands.Length; i++)
        {
            var next = Number(operands[i]);
            result = result.IsUndefined || next.IsUndefined ? Quantity.Undefined : Join(expression.Operation, result, next);
        }

        return result;
    }

    /// <summary>Where a number can lie.</summary>
    public Interval RangeOf(Linear number) => number.IsConstant ? Interval.Of(number.Constant) : _blanks!.RangeOf(number);

    /// <summary>What a figure is in an expression.</summary>
    public static Quantity Of(in Figure figure) => figure.IsNumber ? Linear.Of(figure.Number) : figure.IsNotApplicable ? Quantity.NotApplicable : Quantity.Undefined;

    private bool IsBlank(CheckExpression expression)
    {
        switch (expression.Operation)
        {
            case CheckOperator.Fact:
                return IsBlank(_facts[expression.Index]);
            case CheckOperator.Slot:
                var cell = _slots[expression.Index];
                return _blanks is null ? _cells[cell].IsBlank : !(expression.IsLastYear ? _blanks.Previous?.IsFilled(cell) ?? false : _blanks.Sheet.IsFilled(cell));
        }

        foreach (var operand in expression.Operands)
        {
            if (IsBlank(operand))
                return true;
        }

        return false;
    }

    // What "/" counts for in a sum.
    private static Linear InSum(in Quantity quantity) => quantity.Number ?? Linear.Of(0);

    private Quantity Single(CheckOperator operation, in Quantity operand) => (operation, operand.Number) switch
    {
        (CheckOperator.Sum, _) => InSum(operand),
        (CheckOperator.Negate, { } number) => number * -1,
        (CheckOperator.Abs, { } number) => Abs(number),
        (CheckOperator.Round, { } number) => Round(number, Linear.Of(0)),
        _ => operand,
    };

    private Quantity Join(CheckOperator operation, in Quantity left, in Quantity right)
    {
        switch (operation)
        {
            case CheckOperator.Add or CheckOperator.Sum:
                return InSum(left) + InSum(right);
            case CheckOperator.Subtract:
                return InSum(left) - InSum(right);
        }

        if (left.Number is not { } first || right.Number is not { } second)
        {
            // The least and the greatest skip what does not apply.
            return operation is not (CheckOperator.Min or CheckOperator.Max) ? Quantity.NotApplicable : left.IsNotApplicable ? right : left;
        }

        return operation switch
        {
            CheckOperator.Min => Somewhere(Interval.Min(RangeOf(first), RangeOf(second))),
            CheckOperator.Max => Somewhere(Interval.Max(RangeOf(first), RangeOf(second))),
            CheckOperator.Multiply => Multiply(first, second),
            CheckOperator.Divide => Divide(first, second),
            CheckOperator.Round => Round(first, second),
            _ => throw new ArgumentException($"{operation} is no number.", nameof(operation)),
        };
    }

    // A blank may hold a number or may not.
    private Quantity Count(ImmutableArray<CheckExpression> operands)
    {
        var (numbers, open) = (0, 0);
        foreach (var operand in operands)
        {
            if (IsBlank(operand))
                open++;
            else if (Number(operand).Number is not null)
                numbers++;
        }

        return Somewhere(new(numbers, numbers + open));
    }

    private Quantity Multiply(in Linear left, in Linear right) =>
        right.IsConstant ? left * right.Constant
        : left.IsConstant ? right * left.Constant
        : Somewhere(RangeOf(left) * RangeOf(right));

    private Quantity Divide(in Linear dividend, in Linear divisor)
    {
        if (divisor.IsConstant && !divisor.Constant.IsZero)
            return dividend * (Rational.One / divisor.Constant);
        if (divisor.IsConstant && _blanks is not null)
            _blanks.DividesByZero = true;
        var range = RangeOf(divisor);
        return range.Contains(0) ? Quantity.Undefined : Somewhere(RangeOf(dividend) * range.Reciprocal());
    }

    private Quantity Abs(in Linear number)
    {
        var range = RangeOf(number);
        return range.Low is { Sign: >= 0 } ? number : range.High is { Sign: <= 0 } ? number * -1 : Somewhere(range.Abs());
    }

    private Quantity Round(in Linear number, in Linear decimals) => Somewhere(
        decimals is { IsConstant: true, Constant.IsWhole: true } && decimals.Constant.Abs() <= RoundingLimit ? RangeOf(number).Round((int)decimals.Constant.Numerator) : Interval.Everything);

    // A number of which only the interval is known.
    private Quantity Somewhere(Interval interval) =>
        interval.Only is { } number ? Linear.Of(number) : _blanks is null ? Quantity.Undefined : _blanks.Somewhere(interval);

    // A day that no calendar has is nothing that is known, such as 29 February of most years.
    private Quantity Day(ImmutableArray<CheckExpression> operands)
    {
        var year = Whole(operands[0], DateOnly.MaxValue.Year);
        var month = Whole(operands[1], 12);
        return year > 0 && month > 0 && Whole(operands[2], DateTime.DaysInMonth(year, month)) is > 0 and var day
            ? Linear.Of(new DateOnly(year, month, day).DayNumber)
            : Quantity.Undefined;
    }

    private int Whole(CheckExpression expression, int greatest) =>
        Number(expression).Number is { IsConstant: true, Constant: { IsWhole: true, Sign: > 0 } number } && number <= greatest ? (int)number.Numerator : 0;

    private Answer Compare(CheckOperator operation, in Quantity left, in Quantity right)
    {
        if (left.IsNotApplicable || right.IsNotApplicable)
            return Answer.NotApplicable;
        if (left.Number is not { } first || right.Number is not { } second)
        {
            return left.Word is null || right.Word is null || operation is not (CheckOperator.Equal or CheckOperator.NotEqual) ? Answer.Undecided
                : left.IsSameWord(right) == (operation == CheckOperator.Equal) ? Answer.Holds
                : Answer.Fails;
        }

        var difference = first - second;
        var range = RangeOf(difference);
        var tolerance = _blanks?.Tolerance ?? s_zero;
        return operation switch
        {
            CheckOperator.Equal => IsImpossible(difference, tolerance) ? Answer.Fails : Decide(range, tolerance),
            CheckOperator.NotEqual => IsImpossible(difference, tolerance) ? Answer.Holds : Logic.Not(Decide(range, tolerance)),
            CheckOperator.Less => Logic.Not(Decide(range, new(0, null))),
            CheckOperator.LessOrEqual => Decide(range, new(null, 0)),
            CheckOperator.Greater => Logic.Not(Decide(range, new(null, 0))),
            CheckOperator.GreaterOrEqual => Decide(range, new(0, null)),
            _ => throw new ArgumentException($"{operation} is no comparison.", nameof(operation)),
        };
    }

    private static Answer Decide(in Interval range, in Interval target) =>
        range.IsWithin(target) ? Answer.Holds : range.IsApartFrom(target) ? Answer.Fails : Answer.Undecided;

    // Whether the decimals that the blanks can have keep a sum from ever being zero: 2a + 4b is never 3.
    private bool IsImpossible(in Linear number, in Interval target) =>
        !number.IsConstant && target.Only is { IsZero: true } && number.All(_blanks!.IsCell) && IsOffStep(_blanks.Sheet, number);

    private static bool IsOffStep(Sheet sheet, Linear number)
    {
        if (number.Terms.Length == 1)
        {
            var (cell, factor) = number.Terms[0];
            return !sheet.Admits(cell, -number.Constant / factor);
        }

        var steps = number.Terms.Select(term => term.Value / Rational.PowerOfTen(sheet.DecimalsOf(term.Key))).ToList();
        var denominator = steps.Aggregate(number.Constant.Denominator, (product, step) => product * step.Denominator / BigInteger.GreatestCommonDivisor(product, step.Denominator));
        var divisor = steps.Aggregate(BigInteger.Zero, (common, step) => BigInteger.GreatestCommonDivisor(common, step.Numerator * (denominator / step.Denominator)));
        return !(number.Constant.Numerator * (denominator / number.Constant.Denominator) % divisor).IsZero;
    }
}

/// <summary>What is known of cells where some of them are blank, and what is not: the unknowns of an
/// <see cref="Evaluator"/>.</summary>
internal sealed class Blanks(Sheet sheet, Func<int, Figure> figures, PreviousSheet? previous, decimal within = 0)
{
    private readonly Dictionary<int, Linear> _lastYear = [];
    private readonly Dictionary<int, Rational> _solved = [];
    private readonly List<Interval> _intervals = [];

    public Sheet Sheet => sheet;

    public PreviousSheet? Previous => previous;

    /// <summary>Where the difference of the two sides of an equation may lie.</summary>
    public Interval Tolerance { get; } = Interval.Around(Rational.FromDecimal(within));

    /// <summary>Whether something was divided by zero.</summary>
    public bool DividesByZero { get; set; }

    /// <summary>Whether an unknown is a blank cell, free to be anything that its cell admits.</summary>
    public bool IsCell(int unknown) => unknown < sheet.Form.CellCount;

    /// <summary>Takes a value as given for a blank cell.</summary>
    public void Assume(int cell, Rational value) => _solved[cell] = value;

    /// <summary>What is known of a cell.</summary>
    public Quantity Of(int cell)
    {
        var figure = figures(cell);
        return figure.IsKnown ? Evaluator.Of(figure) : _solved.TryGetValue(cell, out var value) ? Linear.Of(value) : Linear.Unknown(cell);
    }

    /// <summary>What is known of last year's figure. A blank is no cell of this report, so nothing is found out about
    /// it; but it is the same wherever it is named.</summary>
    public Quantity OfLastYear(int cell)
    {
        var figure = previous is null ? default : previous[cell];
        if (figure.IsKnown)
            return Evaluator.Of(figure);
        if (!_lastYear.TryGetValue(cell, out var blank))
        {
            var range = previous?.RangeOf(cell) ?? Interval.Everything;
            blank = range.Only is { } number ? Linear.Of(number) : Somewhere(range);
            _lastYear.Add(cell, blank);
        }

        return blank;
    }

    /// <summary>A new unknown that lies in an interval.</summary>
    public Linear Somewhere(Interval interval)
    {
        _intervals.Add(interval);
        return Linear.Unknown(sheet.Form.CellCount + _intervals.Count - 1);
    }

    /// <summary>Where a number can lie.</summary>
    public Interval RangeOf(Linear number)
    {
        var range = Interval.Of(number.Constant);
        foreach (var (unknown, factor) in number.Terms)
            range += RangeOf(unknown) * factor;
        return range;
    }

    /// <summary>Where an unknown can lie.</summary>
    public Interval RangeOf(int unknown) => IsCell(unknown) ? sheet.RangeOf(unknown) : _intervals[unknown - sheet.Form.CellCount];
}
