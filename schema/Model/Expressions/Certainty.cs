// Checks whose answer is the same whatever the figures are.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds out whether a check can fail, and whether it can hold, at one place where it is asked.</summary>
/// <param name="types">The types of the cells in the slots.</param>
/// <param name="within">How far the sides of an equation may lie apart.</param>
internal sealed class Certainty(EquatableArray<CellTypeModel> types, decimal within)
{
    /// <summary>Reports a check that can never fail, or never hold, wherever it is asked.</summary>
    /// <param name="assertion">The check.</param>
    /// <param name="places">Where it is asked.</param>
    /// <param name="within">Its tolerance.</param>
    /// <param name="span">The place to report.</param>
    /// <param name="report">Takes the finding.</param>
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

    private static string Reason(ExpressionModel assertion) => assertion is ExpressionModel.Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual } comparison
        ? comparison.Left == comparison.Right ? "both sides are the same" : "the cells themselves admit nothing else"
        : "it follows from the cells themselves";

    /// <summary>True where an expression always holds, false where it never does, null where it depends on the figures.</summary>
    private bool? Truth(ExpressionModel expression)
    {
        switch (expression)
        {
            case ExpressionModel.Unary { Operator: UnaryOperator.Not } not:
                return !Truth(not.Operand);
            case ExpressionModel.Binary { Operator: BinaryOperator.And } both:
                return And(Truth(both.Left), Truth(both.Right));
            case ExpressionModel.Binary { Operator: BinaryOperator.Or } either:
                return !And(!Truth(either.Left), !Truth(either.Right));
            case ExpressionModel.Binary { Operator: BinaryOperator.Implies } implies:
                return !And(Truth(implies.Left), !Truth(implies.Right));
            case ExpressionModel.Binary comparison:
                return Compare(comparison.Operator, comparison.Left, comparison.Right);
            case ExpressionModel.Call { Function: CheckFunction.Rising or CheckFunction.Falling } chain:
                // "Not applicable" is skipped, so neighbours prove nothing but that they are all the same.
                return chain.Arguments.All(argument => argument == chain.Arguments[0]) ? true : null;
            default:
                return null;
        }
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private bool? Compare(BinaryOperator operation, ExpressionModel left, ExpressionModel right)
    {
        // A least argument is never above any of them, nor a greatest one below.
        if (IsAtMost(left, right) && operation is BinaryOperator.LessOrEqual or BinaryOperator.Greater)
            return operation == BinaryOperator.LessOrEqual;
        if (IsAtMost(right, left) && operation is BinaryOperator.GreaterOrEqual or BinaryOperator.Less)
            return operation == BinaryOperator.GreaterOrEqual;
        Bounds difference;
        try
        {
            difference = Terms.Of(left, types).Minus(Terms.Of(right, types)).Bounds();
        }
        catch (OverflowException)
        {
            return null;
        }

        return operation switch
        {
            BinaryOperator.Equal => Equal(difference),
            BinaryOperator.NotEqual => !Equal(difference),
            BinaryOperator.Less => !AtLeast(difference),
            BinaryOperator.LessOrEqual => AtLeast(difference.Negated),
            BinaryOperator.Greater => !AtLeast(difference.Negated),
            _ => AtLeast(difference),
        };
    }

    private bool? Equal(Bounds difference) =>
        difference.Low >= -within && difference.High <= within ? true : difference.Low > within || difference.High < -within ? false : null;

    private static bool? AtLeast(Bounds difference) => difference.Low >= 0 ? true : difference.High < 0 ? false : null;

    private static bool IsAtMost(ExpressionModel left, ExpressionModel right) =>
        (left is ExpressionModel.Call { Function: CheckFunction.Min } least && least.Arguments.Contains(right))
        || (right is ExpressionModel.Call { Function: CheckFunction.Max } greatest && greatest.Arguments.Contains(left));
}
