using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Model;

/// <summary>
/// Where a number can lie: from one number to another, both included; null is without end, or beyond what a decimal
/// holds. What is known of a number before any figure is comes from here, for templates and for generated code.
/// </summary>
/// <param name="Low">The least number, or null.</param>
/// <param name="High">The greatest number, or null.</param>
public readonly record struct Bounds(decimal? Low, decimal? High)
{
    /// <summary>How far from zero the number can be; null where there is no end to it.</summary>
    public decimal? Magnitude => Low is { } low && High is { } high ? Math.Max(Math.Abs(low), Math.Abs(high)) : null;

    /// <summary>Where the number can lie that an operator makes of others.</summary>
    /// <param name="operation">The operator; one that gives a number.</param>
    /// <param name="operands">Where the operands can lie. "Not applicable", which operators skip, is none.</param>
    /// <returns>Where it can lie.</returns>
    public static Bounds Of(ExpressionOperator operation, IReadOnlyList<Bounds> operands) => operation switch
    {
        ExpressionOperator.Negate => -operands[0],
        ExpressionOperator.Subtract => operands[0] + -operands[1],
        ExpressionOperator.Add or ExpressionOperator.Sum => operands.Aggregate(new Bounds(0, 0), (sum, operand) => sum + operand),
        ExpressionOperator.Multiply => operands[0] * operands[1],
        ExpressionOperator.Divide when operands[0].Low >= 0 && operands[1].Low >= 0 => new(0, null),
        ExpressionOperator.Count => new(0, operands.Count),
        ExpressionOperator.Min or ExpressionOperator.Max => new(
            operands.All(operand => operand.Low is not null) ? operands.Min(operand => operand.Low) : null,
            operands.All(operand => operand.High is not null) ? operands.Max(operand => operand.High) : null),
        ExpressionOperator.Abs => operands[0].Low >= 0 ? operands[0] : operands[0].High <= 0 ? -operands[0] : new(0, operands[0].Magnitude),

        // A bound that is whole stays where it is when others are rounded.
        ExpressionOperator.Round => new(
            operands[0].Low is { } low ? decimal.Floor(low) : null, operands[0].High is { } high ? decimal.Ceiling(high) : null),
        _ => default,
    };

    /// <summary>Where a sum of two numbers can lie.</summary>
    /// <param name="left">Where one of them can lie.</param>
    /// <param name="right">Where the other one can lie.</param>
    /// <returns>Where the sum can lie.</returns>
    public static Bounds operator +(Bounds left, Bounds right) => new(Add(left.Low, right.Low), Add(left.High, right.High));

    /// <summary>Where a number with the other sign can lie.</summary>
    /// <param name="bounds">Where the number can lie.</param>
    /// <returns>Where it can lie with the other sign.</returns>
    public static Bounds operator -(Bounds bounds) => new(-bounds.High, -bounds.Low);

    /// <summary>Where a product of two numbers can lie.</summary>
    /// <param name="left">Where one of them can lie.</param>
    /// <param name="right">Where the other one can lie.</param>
    /// <returns>Where the product can lie.</returns>
    public static Bounds operator *(Bounds left, Bounds right)
    {
        if (left.Low == left.High && left.Low is not null)
            (left, right) = (right, left);
        if (right.Low == right.High && right.Low is { } factor)
        {
            return factor == 0 ? new(0, 0)
                : factor > 0 ? new(Multiply(left.Low, factor), Multiply(left.High, factor))
                : new(Multiply(left.High, factor), Multiply(left.Low, factor));
        }

        // A product is least and greatest at the ends; an end that is open leaves it open unless both are on one side
        // of zero.
        if (left.Low >= 0 && right.Low >= 0)
            return new(Multiply(left.Low, right.Low), Multiply(left.High, right.High));
        if (left.Magnitude is null || right.Magnitude is null)
            return default;
        var ends = new[] { Multiply(left.Low, right.Low), Multiply(left.Low, right.High), Multiply(left.High, right.Low), Multiply(left.High, right.High) };
        return ends.Contains(null) ? default : new(ends.Min(), ends.Max());
    }

    private static decimal? Add(decimal? left, decimal? right) => Try(() => left + right);

    private static decimal? Multiply(decimal? left, decimal? right) => Try(() => left * right);

    private static decimal? Try(Func<decimal?> number)
    {
        try
        {
            return number();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
