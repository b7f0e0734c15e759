// A number in generated code, with what is known of it before it is known: that decides whether arithmetic on it is exact.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A number: whole ones as long, others as decimal.</summary>
/// <param name="Code">Its C# expression.</param>
/// <param name="IsDecimal">Whether it is a decimal.</param>
/// <param name="Bound">How large it can be.</param>
/// <param name="Scale">How many decimals it can have.</param>
internal sealed record FastNumber(string Code, bool IsDecimal, double Bound, int Scale)
{
    /// <summary>The bound that amounts are kept in where it is asked whether they fit.</summary>
    public const double AmountLimit = 1e15;

    /// <summary>The bound of counts.</summary>
    public const double CountLimit = 2147483648.0;

    // What a long holds and what the digits of a decimal hold, a little less.
    private const double LongLimit = 9.2e18;
    private const double DecimalLimit = 7.9e28;

    /// <summary>Whether it is more than one term. Inside a sum and wherever a comma or a comparison ends it, a number needs no parentheses.</summary>
    public bool IsCompound { get; init; }

    /// <summary>Its expression as an operand.</summary>
    public string Operand => IsCompound ? "(" + Code + ")" : Code;

    /// <summary>A number written in a check.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The number.</returns>
    public static FastNumber Constant(decimal value)
    {
        var bound = (double)Math.Abs(value);
        var whole = value == decimal.Truncate(value) && bound < AmountLimit;
        var code = whole ? value.ToString("0", CultureInfo.InvariantCulture) + "L" : CSharpText.Literal(value);
        return new FastNumber(code, !whole, bound, whole ? 0 : (decimal.GetBits(value)[3] >> 16) & 0xFF) { IsCompound = value < 0 };
    }

    /// <summary>Sum, difference or product of two numbers.</summary>
    /// <param name="operation">Which of them.</param>
    /// <param name="left">The left number.</param>
    /// <param name="right">The right number.</param>
    /// <returns>The number; null where it could be too large for exact arithmetic, and for a quotient, which is rarely exact.</returns>
    public static FastNumber? Combine(BinaryOperator operation, FastNumber left, FastNumber right) => operation switch
    {
        BinaryOperator.Add => Combine(left, right, "+", left.Bound + right.Bound),
        BinaryOperator.Subtract => Combine(left, right, "-", left.Bound + right.Bound),
        BinaryOperator.Multiply => Combine(left, right, "*", left.Bound * right.Bound),
        _ => null,
    };

    /// <summary>The sum of any number of numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <returns>The sum; null where it could be too large for exact arithmetic.</returns>
    public static FastNumber? Sum(IReadOnlyCollection<FastNumber> numbers)
    {
        if (numbers.Count == 0)
            return Constant(0);
        var first = numbers.First();
        if (numbers.Count == 1)
            return first;
        var bound = numbers.Sum(number => number.Bound);
        var scale = numbers.Max(number => number.Scale);
        var isDecimal = bound > LongLimit || numbers.Any(number => number.IsDecimal);
        if (isDecimal && bound * Math.Pow(10, scale) > DecimalLimit)
            return null;

        // Added from the left, so that the first decides what the others are added as.
        var head = bound > LongLimit && !first.IsDecimal ? "(decimal)" + first.Operand : first.Code;
        return new FastNumber(string.Join(" + ", numbers.Skip(1).Select(number => number.Operand).Prepend(head)), isDecimal, bound, scale) { IsCompound = true };
    }

    /// <summary>The number with the other sign.</summary>
    /// <returns>The number.</returns>
    public FastNumber Negate() => this with { Code = "-" + Operand, IsCompound = true };

    private static FastNumber? Combine(FastNumber left, FastNumber right, string sign, double bound)
    {
        var scale = sign == "*" ? left.Scale + right.Scale : Math.Max(left.Scale, right.Scale);
        var isDecimal = left.IsDecimal || right.IsDecimal || bound > LongLimit;
        if (isDecimal && bound * Math.Pow(10, scale) > DecimalLimit)
            return null;
        var widen = isDecimal && !left.IsDecimal && !right.IsDecimal ? "(decimal)" : "";
        var first = sign == "*" || widen.Length > 0 ? left.Operand : left.Code;
        return new FastNumber($"{widen}{first} {sign} {right.Operand}", isDecimal, bound, scale) { IsCompound = true };
    }
}
