// Works out the expressions of declared checks, with intervals for what is not known.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork;

/// <summary>Works out the expressions of one check at one place.</summary>
internal sealed class Evaluator
{
    // No template has a use for more decimals, and a power of ten must not grow without end.
    private const int RoundingLimit = 100;

    private readonly Sheet _sheet;
    private readonly ImmutableArray<int> _slots;
    private readonly Func<int, Figure> _figures;
    private readonly PreviousSheet? _previous;
    private readonly Dictionary<int, Linear> _blanksOfLastYear = [];
    private readonly Dictionary<int, Rational> _solved = [];
    private readonly List<Interval> _intervals = [];

    /// <summary>Prepares to work out expressions whose slots are filled by some cells, given what is known of each cell, and last year's figures where they are asked for.</summary>
    public Evaluator(Sheet sheet, ImmutableArray<int> slots, Func<int, Figure> figures, PreviousSheet? previous)
    {
        _previous = previous;
        _sheet = sheet;
        _slots = slots;
        _figures = figures;
    }

    /// <summary>Whether something was divided by zero.</summary>
    public bool DividesByZero { get; private set; }

    /// <summary>Whether an unknown is a blank cell, free to be anything that its cell admits.</summary>
    public bool IsCell(int unknown) => unknown < _sheet.Form.CellCount;

    /// <summary>Takes a value as given for a blank cell.</summary>
    public void Assume(int cell, Rational value) => _solved[cell] = value;

    /// <summary>Works out a number.</summary>
    public Quantity Number(CheckExpression expression)
    {
        switch (expression.Operation)
        {
            case CheckOperator.Constant:
                return Linear.Of(Rational.FromDecimal(expression.Value));
            case CheckOperator.Slot:
                return expression.IsLastYear ? OfLastYear(_slots[expression.Index]) : Slot(_slots[expression.Index]);
            case CheckOperator.Count:
                return Count(expression.Operands);
        }

        var operands = expression.Operands.Select(Number).ToList();
        if (operands.Exists(operand => operand.IsUndefined))
        {
            return Quantity.Undefined;
        }

        return expression.Operation switch
        {
            CheckOperator.Add or CheckOperator.Sum => Add(operands),
            CheckOperator.Subtract => InSum(operands[0]) - InSum(operands[1]),
            CheckOperator.Min or CheckOperator.Max => Extreme(operands, expression.Operation == CheckOperator.Max),
            _ when operands.Exists(operand => operand.IsNotApplicable) => Quantity.NotApplicable,
            CheckOperator.Negate => operands[0].Number! * -1,
            CheckOperator.Multiply => Multiply(operands[0].Number!, operands[1].Number!),
            CheckOperator.Divide => Divide(operands[0].Number!, operands[1].Number!),
            CheckOperator.Abs => Abs(operands[0].Number!),
            CheckOperator.Round => Round(operands[0].Number!, operands.Count == 1 ? Linear.Of(0) : operands[1].Number!),
            _ => throw new ArgumentException($"{expression.Operation} is no number.", nameof(expression)),
        };
    }

    /// <summary>Where a number can lie.</summary>
    public Interval RangeOf(Linear number)
    {
        var range = Interval.Of(number.Constant);
        foreach (var (unknown, factor) in number.Terms)
        {
            range += RangeOf(unknown) * factor;
        }

        return range;
    }

    /// <summary>Where an unknown can lie.</summary>
    public Interval RangeOf(int unknown) =>
        IsCell(unknown) ? _sheet.RangeOf(unknown) : _intervals[unknown - _sheet.Form.CellCount];

    /// <summary>Whether a cell is blank as printed.</summary>
    public bool IsBlank(CheckExpression expression) => expression.Operation == CheckOperator.Slot
        ? !(expression.IsLastYear ? _previous is not null && _previous.IsFilled(_slots[expression.Index]) : _sheet.IsFilled(_slots[expression.Index]))
        : expression.Operands.Any(IsBlank);

    // What "/" counts for in a sum.
    private static Linear InSum(Quantity quantity) => quantity.Number ?? Linear.Of(0);

    private static Quantity Add(List<Quantity> operands) => operands.Aggregate(Linear.Of(0), (sum, operand) => sum + InSum(operand));

    private Quantity Slot(int cell)
    {
        var figure = _figures(cell);
        if (figure.IsNotApplicable)
        {
            return Quantity.NotApplicable;
        }

        return figure.IsNumber ? Linear.Of(figure.Number)
            : figure.IsKnown ? Quantity.Undefined
            : _solved.TryGetValue(cell, out var value) ? Linear.Of(value)
            : Linear.Unknown(cell);
    }

    // A blank of last year is no cell of this report, so nothing is found out about it; but it is the same wherever it is named.
    private Quantity OfLastYear(int cell)
    {
        var figure = _previous is null ? default : _previous[cell];
        if (figure.IsNotApplicable)
        {
            return Quantity.NotApplicable;
        }

        if (figure.IsKnown)
        {
            return figure.IsNumber ? Linear.Of(figure.Number) : Quantity.Undefined;
        }

        if (!_blanksOfLastYear.TryGetValue(cell, out var blank))
        {
            blank = Somewhere(_previous?.RangeOf(cell) ?? Interval.Everything);
            _blanksOfLastYear.Add(cell, blank);
        }

        return blank;
    }

    // A blank may hold a number or may not.
    private Quantity Count(ImmutableArray<CheckExpression> operands)
    {
        var numbers = 0;
        var open = 0;
        foreach (var operand in operands)
        {
            if (IsBlank(operand))
            {
                open++;
            }
            else if (Number(operand) is { Number: not null })
            {
                numbers++;
            }
        }

        return Somewhere(new(numbers, numbers + open));
    }

    private Quantity Extreme(List<Quantity> operands, bool greatest)
    {
        var numbers = operands.Where(operand => operand.Number is not null).Select(operand => operand.Number!).ToList();
        if (numbers.Count == 0)
        {
            return Quantity.NotApplicable;
        }

        if (numbers.Count == 1)
        {
            return numbers[0];
        }

        var ranges = numbers.ConvertAll(RangeOf);
        var lows = ranges.ConvertAll(range => range.Low);
        var highs = ranges.ConvertAll(range => range.High);
        return Somewhere(greatest
            ? new(lows.Exists(low => low is not null) ? lows.Where(low => low is not null).Max() : null, highs.Contains(null) ? null : highs.Max())
            : new(lows.Contains(null) ? null : lows.Min(), highs.Exists(high => high is not null) ? highs.Where(high => high is not null).Min() : null));
    }

    private Quantity Multiply(Linear left, Linear right) =>
        right.IsConstant ? left * right.Constant
        : left.IsConstant ? right * left.Constant
        : Somewhere(RangeOf(left) * RangeOf(right));

    private Quantity Divide(Linear dividend, Linear divisor)
    {
        if (divisor.IsConstant && !divisor.Constant.IsZero)
        {
            return dividend * (Rational.One / divisor.Constant);
        }

        DividesByZero |= divisor.IsConstant;
        var range = RangeOf(divisor);
        return range.Contains(0) ? Quantity.Undefined : Somewhere(RangeOf(dividend) * range.Reciprocal());
    }

    private Quantity Abs(Linear number)
    {
        var range = RangeOf(number);
        return range.Low is { Sign: >= 0 } ? number : range.High is { Sign: <= 0 } ? number * -1 : Somewhere(range.Abs());
    }

    private Quantity Round(Linear number, Linear decimals)
    {
        if (decimals is not { IsConstant: true, Constant.IsWhole: true } || decimals.Constant.Abs() > RoundingLimit)
        {
            return Somewhere(Interval.Everything);
        }

        return Somewhere(RangeOf(number).Round((int)decimals.Constant.Numerator));
    }

    // A number of which only the interval is known.
    private Linear Somewhere(Interval interval)
    {
        if (interval.Only is { } number)
        {
            return Linear.Of(number);
        }

        _intervals.Add(interval);
        return Linear.Unknown(_sheet.Form.CellCount + _intervals.Count - 1);
    }
}
