// A number of a check as so much of each cell and of each part that is no sum.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>A constant and so much of each unknown. An unknown is a cell, or an expression that is no sum of others, known by what it says.</summary>
internal sealed class Terms
{
    private readonly Dictionary<ExpressionModel, (decimal Factor, Bounds Bounds)> _terms = [];
    private decimal _constant;

    /// <summary>Takes an expression apart.</summary>
    /// <param name="expression">A number.</param>
    /// <param name="types">The types of the cells in its slots.</param>
    public static Terms Of(ExpressionModel expression, EquatableArray<CellTypeModel> types)
    {
        var terms = new Terms();
        terms.Add(expression, 1, types);
        return terms;
    }

    /// <summary>The difference of two.</summary>
    public Terms Minus(Terms other)
    {
        var difference = new Terms { _constant = _constant - other._constant };
        foreach (var term in _terms)
            difference.Add(term.Key, term.Value.Factor, term.Value.Bounds);
        foreach (var term in other._terms)
            difference.Add(term.Key, -term.Value.Factor, term.Value.Bounds);
        return difference;
    }

    /// <summary>Where the number can lie.</summary>
    public Bounds Bounds() => _terms.Values.Aggregate(new Bounds(_constant, _constant), (sum, term) => sum + (term.Bounds * term.Factor));

    private void Add(ExpressionModel unknown, decimal factor, Bounds bounds) =>
        _terms[unknown] = ((_terms.TryGetValue(unknown, out var known) ? known.Factor : 0) + factor, bounds);

    private void Add(ExpressionModel expression, decimal factor, EquatableArray<CellTypeModel> types)
    {
        switch (expression)
        {
            case ExpressionModel.Constant constant:
                _constant += constant.Value * factor;
                break;
            case ExpressionModel.Unary { Operator: UnaryOperator.Negate } negation:
                Add(negation.Operand, -factor, types);
                break;
            case ExpressionModel.Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum:
                Add(sum.Left, factor, types);
                Add(sum.Right, sum.Operator == BinaryOperator.Add ? factor : -factor, types);
                break;
            case ExpressionModel.Binary { Operator: BinaryOperator.Multiply, Right: ExpressionModel.Constant right } product:
                Add(product.Left, factor * right.Value, types);
                break;
            case ExpressionModel.Binary { Operator: BinaryOperator.Multiply, Left: ExpressionModel.Constant left } product:
                Add(product.Right, factor * left.Value, types);
                break;
            case ExpressionModel.Call { Function: CheckFunction.Sum } sum:
                foreach (var argument in sum.Arguments)
                    Add(argument, factor, types);
                break;
            default:
                Add(expression, factor, BoundsOf(expression, types));
                break;
        }
    }

    private static Bounds BoundsOf(ExpressionModel expression, EquatableArray<CellTypeModel> types)
    {
        switch (expression)
        {
            case ExpressionModel.Slot slot:
                // Last year's form may have admitted what this one does not; the items of a list can be any number.
                var type = types[slot.Index];
                return slot.LastYear || !type.IsNumber ? default
                    : slot.AllItems ? new Bounds(type.Signed || type.Min < 0 ? null : 0, null)
                    : new Bounds(type.Min ?? (type.Signed ? null : 0), type.Max);
            case ExpressionModel.Call { Function: CheckFunction.Count } count:
                return new Bounds(0, count.Arguments.Any(argument => argument is ExpressionModel.Slot { AllItems: true }) ? null : count.Arguments.Count);
            case ExpressionModel.Call { Function: CheckFunction.Abs } abs:
                return Of(abs.Arguments[0], types).Bounds().Abs();
            case ExpressionModel.Call { Function: CheckFunction.Round } round:
                // A bound that is whole stays where it is when others are rounded.
                var bounds = Of(round.Arguments[0], types).Bounds();
                return new Bounds(bounds.Low == 0 ? 0 : null, null);
            case ExpressionModel.Call { Function: CheckFunction.Min or CheckFunction.Max } extreme:
                var all = extreme.Arguments.Select(argument => Of(argument, types).Bounds()).ToList();
                return new Bounds(all.Min(bound => bound.Low ?? decimal.MinValue) is > decimal.MinValue and var low ? low : null, all.Max(bound => bound.High ?? decimal.MaxValue) is < decimal.MaxValue and var high ? high : null);
            case ExpressionModel.Binary { Operator: BinaryOperator.Multiply or BinaryOperator.Divide } product:
                return Of(product.Left, types).Bounds().Low >= 0 && Of(product.Right, types).Bounds().Low >= 0 ? new Bounds(0, null) : default;
            default:
                return default;
        }
    }
}
