using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>
/// A number in generated code, whole ones as long, others as decimal, with what is known of it before it is known: that
/// decides whether arithmetic on it is exact.
/// </summary>
/// <param name="Code">Its C# expression.</param>
/// <param name="IsDecimal">Whether it is a decimal.</param>
/// <param name="Bounds">Where it can lie; zero is always within.</param>
/// <param name="Scale">How many decimals it can have.</param>
internal sealed record FastNumber(string Code, bool IsDecimal, Bounds Bounds, int Scale)
{
    // The bound that amounts are kept in where it is asked whether they fit, and the bound of counts.
    private const decimal AmountLimit = 1e15m;
    private const decimal CountLimit = 2147483648m;

    // What a long holds and what the digits of a decimal hold, a little less.
    private const decimal LongLimit = 9.2e18m;
    private const double DecimalLimit = 7.9e28;

    /// <summary>Whether it is more than one term. Inside a sum and wherever a comma or a comparison ends it, a number
    /// needs no parentheses.</summary>
    public bool IsCompound { get; init; }

    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Its expression as an operand.</summary>
    private string Operand => IsCompound ? "(" + Code + ")" : Code;

    // Two counts are added as longs.
    private FastNumber Wide => IsNullable && !IsDecimal && !IsCompound ? this with { Code = "(long?)" + Code } : this;

    /// <summary>A count that fits its cell or fact.</summary>
    public static FastNumber Count(string code) => new(code, false, new(-CountLimit, CountLimit), 0);

    /// <summary>An amount that fits its cell or fact.</summary>
    public static FastNumber Amount(string code, int decimals) => new(code, true, new(-AmountLimit, AmountLimit), decimals);

    /// <summary>A number written in a check.</summary>
    public static FastNumber Constant(decimal value)
    {
        var whole = value == decimal.Truncate(value) && Math.Abs(value) < AmountLimit;
        var code = whole ? value.ToString("0", CultureInfo.InvariantCulture) + "L" : CSharpText.Literal(value);
        var scale = whole ? 0 : (decimal.GetBits(value)[3] >> 16) & 0xFF;
        return new FastNumber(code, !whole, new(Math.Min(value, 0), Math.Max(value, 0)), scale) { IsCompound = value < 0 };
    }

    /// <summary>What an operator makes of numbers; null where it could be too large for exact arithmetic, and for a
    /// quotient, which is rarely exact.</summary>
    public static FastNumber? Of(ExpressionOperator operation, IReadOnlyList<FastNumber> operands)
    {
        if (operation is not (ExpressionOperator.Negate or ExpressionOperator.Add or ExpressionOperator.Subtract or ExpressionOperator.Multiply)
            && operands.Any(operand => operand.IsNullable))
        {
            return null;
        }

        return operation switch
        {
            ExpressionOperator.Negate => operands[0] with { Code = "-" + operands[0].Wide.Operand, IsCompound = true, Bounds = -operands[0].Bounds },
            ExpressionOperator.Add or ExpressionOperator.Sum => Join(operation, "+", operands),
            ExpressionOperator.Subtract => Join(operation, "-", operands),
            ExpressionOperator.Multiply => Join(operation, "*", operands),
            ExpressionOperator.Count => Constant(operands.Count),
            ExpressionOperator.Min or ExpressionOperator.Max => operands.Skip(1).Aggregate(
                operands[0],
                (least, next) => new($"global::System.Math.{operation}({least.Code}, {next.Code})", least.IsDecimal || next.IsDecimal, Bounds.Of(operation, [least.Bounds, next.Bounds]), Math.Max(least.Scale, next.Scale))),
            ExpressionOperator.Abs => operands[0] with { Code = $"global::System.Math.Abs({operands[0].Code})", IsCompound = false, Bounds = Bounds.Of(operation, operands.Select(operand => operand.Bounds).ToList()) },
            ExpressionOperator.Round => Round(operands[0], (int)operands[1].Bounds.High!.Value),
            _ => null,
        };
    }

    private static FastNumber Round(FastNumber number, int decimals) => number.Scale <= decimals
        ? number
        : number with
        {
            Code = $"global::System.Math.Round({number.Code}, {decimals}, global::System.MidpointRounding.AwayFromZero)",
            IsCompound = false,
            Bounds = Bounds.Of(ExpressionOperator.Round, [number.Bounds]),
            Scale = decimals,
        };

    private static FastNumber? Join(ExpressionOperator operation, string sign, IReadOnlyList<FastNumber> operands)
    {
        if (operands.Count == 1)
            return operands[0];
        var bounds = Bounds.Of(operation, operands.Select(operand => operand.Bounds).ToList());
        var scale = operation == ExpressionOperator.Multiply ? operands.Sum(operand => operand.Scale) : operands.Max(operand => operand.Scale);
        var isDecimal = operands.Any(operand => operand.IsDecimal) || bounds.Magnitude > LongLimit;
        if (bounds.Magnitude is not { } magnitude || (isDecimal && (double)magnitude * Math.Pow(10, scale) > DecimalLimit))
            return null;

        // Taken from the left, so that the first decides what the others are added as. Null does not survive being
        // widened.
        var isNullable = operands.Any(operand => operand.IsNullable);
        var isWidened = magnitude > LongLimit && !operands[0].IsDecimal && !operands[1].IsDecimal;
        if (isWidened && isNullable)
            return null;
        var first = isWidened ? "(decimal)" + operands[0].Operand : operation == ExpressionOperator.Multiply ? operands[0].Wide.Operand : operands[0].Wide.Code;
        return new FastNumber(string.Join($" {sign} ", operands.Skip(1).Select(operand => operand.Operand).Prepend(first)), isDecimal, bounds, scale) { IsCompound = true, IsNullable = isNullable };
    }
}
