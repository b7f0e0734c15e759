using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds out whether a check can fail, and whether it can hold, whatever the figures are, at one place where
/// it is asked.</summary>
internal sealed class Certainty(EquatableArray<CellTypeModel> types, decimal within)
{
    /// <summary>Reports a check that can never fail, or never hold, wherever it is asked.</summary>
    public static void Check(ExpressionModel assertion, List<CheckPlace> places, decimal within, TextSpan span, Action<ExpressionFault> report)
    {
        var answers = places.Select(place => place.Types).Distinct().Select(types => new Certainty(types, within).Truth(assertion)).Distinct().ToList();
        if (answers.Count != 1)
            return;
        if (answers[0] == true)
            report(new ExpressionFault(Rules.NeverFails, span, Reason(assertion)));
        else if (answers[0] == false)
            report(new ExpressionFault(Rules.NeverHolds, span));
    }

    private static string Reason(ExpressionModel assertion) => !assertion.Operator.IsComparison() ? "it follows from the cells themselves"
        : assertion.Operands[0] == assertion.Operands[1] ? "both sides are the same"
        : "the cells themselves admit nothing else";

    /// <summary>True where an expression always holds, false where it never does, null where it depends on the
    /// figures.</summary>
    private bool? Truth(ExpressionModel expression)
    {
        var operands = expression.Operands;
        return expression.Operator switch
        {
            ExpressionOperator.Not => !Truth(operands[0]),
            ExpressionOperator.And => Truth(operands[0]) & Truth(operands[1]),
            ExpressionOperator.Or => Truth(operands[0]) | Truth(operands[1]),
            ExpressionOperator.Implies => !Truth(operands[0]) | Truth(operands[1]),

            // "Not applicable" is skipped, so neighbours prove nothing but that they are all the same.
            ExpressionOperator.Rising or ExpressionOperator.Falling => operands.All(operand => operand == operands[0]) ? true : null,
            _ when expression.Operator.IsComparison() => Compare(expression.Operator, operands[0], operands[1]),
            _ => null,
        };
    }

    private bool? Compare(ExpressionOperator operation, ExpressionModel left, ExpressionModel right)
    {
        // A least argument is never above any of them, nor a greatest one below.
        if (IsAtMost(left, right) && operation is ExpressionOperator.LessOrEqual or ExpressionOperator.Greater)
            return operation == ExpressionOperator.LessOrEqual;
        if (IsAtMost(right, left) && operation is ExpressionOperator.GreaterOrEqual or ExpressionOperator.Less)
            return operation == ExpressionOperator.GreaterOrEqual;
        Bounds difference;
        try
        {
            var terms = new Terms(types);
            terms.Add(left, 1);
            terms.Add(right, -1);
            difference = terms.Bounds();
        }
        catch (OverflowException)
        {
            return null;
        }

        return operation switch
        {
            ExpressionOperator.Equal => Equal(difference),
            ExpressionOperator.NotEqual => !Equal(difference),
            ExpressionOperator.Less => !AtLeast(difference),
            ExpressionOperator.LessOrEqual => AtLeast(-difference),
            ExpressionOperator.Greater => !AtLeast(-difference),
            _ => AtLeast(difference),
        };
    }

    private bool? Equal(Bounds difference) =>
        difference.Low >= -within && difference.High <= within ? true : difference.Low > within || difference.High < -within ? false : null;

    private static bool? AtLeast(Bounds difference) => difference.Low >= 0 ? true : difference.High < 0 ? false : null;

    private static bool IsAtMost(ExpressionModel left, ExpressionModel right) =>
        (left.Operator == ExpressionOperator.Min && left.Operands.Contains(right)) || (right.Operator == ExpressionOperator.Max && right.Operands.Contains(left));

    /// <summary>A constant and so much of each unknown: a cell, or an expression that is no sum of others, known by
    /// what it says.</summary>
    private sealed class Terms(EquatableArray<CellTypeModel> types)
    {
        private readonly Dictionary<ExpressionModel, decimal> _factors = [];
        private decimal _constant;

        /// <summary>Adds so much of an expression.</summary>
        public void Add(ExpressionModel expression, decimal factor)
        {
            var operands = expression.Operands;
            switch (expression.Operator)
            {
                case ExpressionOperator.Constant:
                    _constant += expression.Value * factor;
                    break;
                case ExpressionOperator.Negate:
                    Add(operands[0], -factor);
                    break;
                case ExpressionOperator.Add or ExpressionOperator.Subtract:
                    Add(operands[0], factor);
                    Add(operands[1], expression.Operator == ExpressionOperator.Add ? factor : -factor);
                    break;
                case ExpressionOperator.Multiply when operands[1].Operator == ExpressionOperator.Constant:
                    Add(operands[0], factor * operands[1].Value);
                    break;
                case ExpressionOperator.Multiply when operands[0].Operator == ExpressionOperator.Constant:
                    Add(operands[1], factor * operands[0].Value);
                    break;
                case ExpressionOperator.Sum:
                    foreach (var operand in operands)
                        Add(operand, factor);
                    break;
                default:
                    _factors[expression] = (_factors.TryGetValue(expression, out var known) ? known : 0) + factor;
                    break;
            }
        }

        /// <summary>Where the number can lie.</summary>
        public Bounds Bounds() =>
            _factors.Aggregate(new Bounds(_constant, _constant), (sum, term) => sum + (BoundsOf(term.Key) * new Bounds(term.Value, term.Value)));

        private Bounds BoundsOf(ExpressionModel expression)
        {
            switch (expression.Operator)
            {
                case ExpressionOperator.Slot:
                    // Last year's form may have admitted what this one does not; the items of a list can be any number.
                    var type = types[expression.Index];
                    return expression.IsLastYear || !type.IsNumber ? default
                        : expression.IsAllItems ? new Bounds(type.Signed || type.Min < 0 ? null : 0, null)
                        : new Bounds(type.Min ?? (type.Signed ? null : 0), type.Max);
                case ExpressionOperator.Count when expression.Operands.Any(operand => operand.IsAllItems):
                    return new Bounds(0, null);
            }

            var bounds = Model.Bounds.Of(expression.Operator, expression.Operands.Select(BoundsOfSum).ToList());

            // How far products and rounded numbers reach is no matter of slips.
            return expression.Operator is not (ExpressionOperator.Multiply or ExpressionOperator.Round) ? bounds : bounds.Low >= 0 ? new Bounds(0, null) : default;
        }

        private Bounds BoundsOfSum(ExpressionModel expression)
        {
            var terms = new Terms(types);
            terms.Add(expression, 1);
            return terms.Bounds();
        }
    }
}
