// A declared check as a C# expression, where it can be decided exactly: whole numbers as long, others as decimal.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>
/// Writes an assertion for one place where it is asked. All numbers are known when it is asked, so there are two answers, not three.
/// Bounds are worked out on the way: what could leave the range of exact arithmetic is not written but left to the engine.
/// </summary>
/// <param name="shape">The report.</param>
/// <param name="instance">The cells that stand in the slots.</param>
/// <param name="within">How far the sides of an equation may lie apart.</param>
internal sealed class FastExpression(ReportShape shape, CheckInstanceModel instance, decimal within)
{
    /// <summary>Writes an answer.</summary>
    /// <param name="expression">A truth.</param>
    /// <returns>The C# expression, or null where the engine has to decide.</returns>
    public string? Truth(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Unary { Operator: UnaryOperator.Not } not => Truth(not.Operand) is { } operand ? $"!({operand})" : null,
        ExpressionModel.Call { Function: CheckFunction.Blank } call => AreNumbers(call) ? "false" : null,
        ExpressionModel.Call { Function: CheckFunction.Applies } call => AreNumbers(call) ? "true" : null,
        ExpressionModel.Binary { Operator: BinaryOperator.And } both => Join(both, "({0} && {1})"),
        ExpressionModel.Binary { Operator: BinaryOperator.Or } either => Join(either, "({0} || {1})"),
        ExpressionModel.Binary { Operator: BinaryOperator.Implies } implies => Join(implies, "(!({0}) || {1})"),
        ExpressionModel.Binary comparison => Compare(comparison),
        ExpressionModel.Call { Function: CheckFunction.Rising } rising => Chain(rising.Arguments, "<="),
        ExpressionModel.Call { Function: CheckFunction.Falling } falling => Chain(falling.Arguments, ">="),
        _ => null,
    };

    // Numbers are known when they are asked for; of other cells the engine knows.
    private bool AreNumbers(ExpressionModel.Call call) => call.Arguments.All(argument => Value(argument) is not null);

    private string? Chain(EquatableArray<ExpressionModel> arguments, string sign)
    {
        var numbers = arguments.Select(Value).ToList();
        if (numbers.Any(number => number is null))
            return null;
        var pairs = numbers.Zip(numbers.Skip(1), (left, right) => $"{left!.Code} {sign} {right!.Code}").ToList();
        return pairs.Count == 0 ? "true" : "(" + string.Join(" && ", pairs) + ")";
    }

    private string? Join(ExpressionModel.Binary operation, string format) =>
        Truth(operation.Left) is { } left && Truth(operation.Right) is { } right ? string.Format(CultureInfo.InvariantCulture, format, left, right) : null;

    private string? Compare(ExpressionModel.Binary comparison)
    {
        if (Value(comparison.Left) is not { } left || Value(comparison.Right) is not { } right)
            return null;
        if (comparison.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual && within != 0)
        {
            if (FastNumber.Combine(BinaryOperator.Subtract, left, right) is not { } difference)
                return null;
            return $"global::System.Math.Abs({difference.Code}) {(comparison.Operator == BinaryOperator.Equal ? "<=" : ">")} {CSharpText.Literal(within)}";
        }

        var sign = comparison.Operator switch
        {
            BinaryOperator.Equal => "==",
            BinaryOperator.NotEqual => "!=",
            BinaryOperator.Less => "<",
            BinaryOperator.LessOrEqual => "<=",
            BinaryOperator.Greater => ">",
            BinaryOperator.GreaterOrEqual => ">=",
            _ => null,
        };
        return sign is null ? null : $"{left.Code} {sign} {right.Code}";
    }

    private FastNumber? Value(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Constant constant => FastNumber.Constant(constant.Value),
        ExpressionModel.Slot { LastYear: false, AllItems: false } slot => Figure(instance.Cells[slot.Index]),
        ExpressionModel.Unary negation => Value(negation.Operand) is { } operand ? operand.Negate() : null,
        ExpressionModel.Binary operation => Arithmetic(operation),
        ExpressionModel.Call call => Call(call.Function, call.Arguments),
        _ => null,
    };

    private FastNumber? Figure(int cell)
    {
        var band = shape.BandOf(cell);
        var index = cell - band.Model.FirstCell;
        var column = index % band.Columns.Count;
        var code = $"Value({band.Figure("report." + band.Path, index / band.Columns.Count, column)})";
        return band.Columns[column].Type.Kind switch
        {
            ColumnKind.Count => new FastNumber(code, false, FastNumber.CountLimit, 0),
            ColumnKind.Amount => new FastNumber(code, true, FastNumber.AmountLimit, band.Model.Cells[index].Decimals),
            _ => null,
        };
    }

    private FastNumber? Arithmetic(ExpressionModel.Binary operation) =>
        Value(operation.Left) is { } left && Value(operation.Right) is { } right ? FastNumber.Combine(operation.Operator, left, right) : null;

    private FastNumber? Call(CheckFunction function, EquatableArray<ExpressionModel> arguments)
    {
        var numbers = new List<FastNumber>();
        foreach (var argument in function == CheckFunction.Round ? arguments.Take(1) : arguments)
        {
            if (Value(argument) is not { } number)
                return null;
            numbers.Add(number);
        }

        return function switch
        {
            CheckFunction.Sum => FastNumber.Sum(numbers),
            CheckFunction.Count => FastNumber.Constant(numbers.Count),
            CheckFunction.Min => Extreme(numbers, "Min"),
            CheckFunction.Max => Extreme(numbers, "Max"),
            CheckFunction.Abs => numbers[0] with { Code = $"global::System.Math.Abs({numbers[0].Code})", IsCompound = false },
            CheckFunction.Round when arguments[1] is ExpressionModel.Constant { Value: >= 0 and <= 28 } decimals => Round(numbers[0], (int)decimals.Value),
            _ => null,
        };
    }

    private static FastNumber? Extreme(List<FastNumber> numbers, string method)
    {
        if (numbers.Count == 0)
            return null;
        var code = numbers[0].Code;
        for (var i = 1; i < numbers.Count; i++)
            code = $"global::System.Math.{method}({code}, {numbers[i].Code})";
        return new FastNumber(code, numbers.Any(number => number.IsDecimal), numbers.Max(number => number.Bound), numbers.Max(number => number.Scale));
    }

    private static FastNumber Round(FastNumber number, int decimals) => number.Scale <= decimals
        ? number
        : number with
        {
            Code = $"global::System.Math.Round({number.Code}, {decimals}, global::System.MidpointRounding.AwayFromZero)",
            IsCompound = false,
            Bound = number.Bound + 1,
            Scale = decimals,
        };
}
