using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What a number in a check counts or measures; null kind for a plain number, which goes with everything but
/// dates and words.</summary>
/// <param name="Kind">The kind of cell it comes from, or null.</param>
/// <param name="Unit">The unit of an amount, or null.</param>
/// <param name="IsLost">Whether it is not known, because of a mistake that has been reported.</param>
internal readonly record struct Measure(CellTypeKind? Kind, string? Unit = null, bool IsLost = false)
{
    /// <summary>A plain number: one written in the check, a product, a quotient.</summary>
    public static Measure Plain => default;

    /// <summary>What has been refused, which goes with everything.</summary>
    public static Measure Lost => new(null, null, true);

    /// <summary>Whether it is a number at all.</summary>
    public bool IsNumber => Kind is null or CellTypeKind.Count or CellTypeKind.Amount or CellTypeKind.Percent;

    /// <summary>As messages call it.</summary>
    public string Name => Kind switch
    {
        null => "a plain number",
        CellTypeKind.Count => "a count",
        CellTypeKind.Amount => Unit is null ? "an amount" : "an amount in " + Unit,
        CellTypeKind.Percent => "a percentage",
        CellTypeKind.Date => "a date",
        CellTypeKind.Choice => "a choice",
        _ => "a text",
    };

    public static Measure Of(CellTypeModel type) => new(type.Kind, type.Unit);

    /// <summary>Whether two can be compared or added; an amount without a unit goes with any.</summary>
    public bool GoesWith(Measure other) => IsNumber && other.IsNumber
        ? Kind is null || other.Kind is null || (Kind == other.Kind && (Unit is null || other.Unit is null || Unit == other.Unit))
        : Kind == CellTypeKind.Date && other.Kind == CellTypeKind.Date;
}

/// <summary>Finds out what the numbers of an expression measure, at one place where it is asked.</summary>
internal sealed class MeasureCheck(Dictionary<TextSpan, List<int>> slots, EquatableArray<CellTypeModel> types)
{
    private const string OnlyAnswers = ": choices and texts cannot be compared in a check of cells; only blank(…) and applies(…) can be asked of them";

    private readonly List<ExpressionFault> _faults = [];

    /// <summary>Checks an expression wherever it is asked.</summary>
    public static List<CheckPlace> Keep(List<CheckPlace> places, ExpressionSyntax syntax, Dictionary<TextSpan, List<int>> slots, Action<ExpressionFault> report)
    {
        var known = new Dictionary<EquatableArray<CellTypeModel>, List<ExpressionFault>>();
        List<ExpressionFault> FaultsOf(EquatableArray<CellTypeModel> types)
        {
            if (!known.TryGetValue(types, out var faults))
            {
                var check = new MeasureCheck(slots, types);
                check.Of(syntax);
                known.Add(types, faults = check._faults);
            }

            return faults;
        }

        var kept = places.Where(place => place.Types.Any(type => type.IsNumber) || FaultsOf(place.Types).Count == 0).ToList();
        if (kept.Count == 0)
            kept = places;
        foreach (var fault in kept.SelectMany(place => FaultsOf(place.Types)))
            report(fault);
        return kept;
    }

    private Measure Of(ExpressionSyntax syntax)
    {
        switch (syntax)
        {
            case ExpressionSyntax.Path path:
                return Cells(path.Span).FirstOrDefault();
            case ExpressionSyntax.Operation operation:
                return Operation(operation);
            case ExpressionSyntax.Call call:
                return Call(call);
            default:
                return Measure.Plain;
        }
    }

    private Measure Operation(ExpressionSyntax.Operation operation)
    {
        if (operation.Operator.IsComparison())
        {
            Join(operation.Span, operation.Operands.ConvertAll(side => (NameOf(side), Value(side, operation.Name))), "compared");
            return Measure.Plain;
        }

        // What joins answers takes whatever they are.
        if (operation.Operator is ExpressionOperator.And or ExpressionOperator.Or or ExpressionOperator.Implies)
        {
            operation.Operands.ForEach(side => Of(side));
            return Measure.Plain;
        }

        var parts = operation.Operands.ConvertAll(part => (Name: NameOf(part), Measure: Number(part, operation.Name)));
        return operation.Operator is ExpressionOperator.Add or ExpressionOperator.Subtract ? Join(operation.Span, parts, "added")
            : parts.Count == 1 ? parts[0].Measure
            : Measure.Plain;
    }

    private Measure Call(ExpressionSyntax.Call call)
    {
        if (call.OfLastYear is { } inner)
            return Of(inner);
        if (Operators.Function(call.Name.Text) is not { } function || function.Operator is ExpressionOperator.Blank or ExpressionOperator.Applies)
            return Measure.Plain;
        var takesDates = function.TakesSeveral && function.Operator is not (ExpressionOperator.Sum or ExpressionOperator.Count);
        var arguments = call.Arguments.Take(function.Operator == ExpressionOperator.Round ? 1 : int.MaxValue)
            .SelectMany(argument => Measures(argument, call.NameOr(""), takesDates)).ToList();
        if (function.Operator == ExpressionOperator.Count)
            return Measure.Plain;
        var joined = Join(call.Span, arguments, function.Operator == ExpressionOperator.Sum ? "added" : "compared");
        return function.Gives == ExpressionType.Truth ? Measure.Plain : joined;
    }

    /// <summary>What an argument measures: all cells of a head or a range one by one.</summary>
    private List<(string Name, Measure Measure)> Measures(ExpressionSyntax argument, string user, bool takesDates)
    {
        var inner = argument.OfAnyYear;
        if (inner is not (ExpressionSyntax.Path or ExpressionSyntax.Range))
            return [(NameOf(inner), takesDates ? Of(inner) : Number(inner, user))];
        var cells = Cells(inner.Span).ToList();
        if (cells.Exists(other => !other.IsNumber && !(takesDates && other.Kind == CellTypeKind.Date)))
        {
            Refuse(inner.Span, cells.Find(other => !other.IsNumber && !(takesDates && other.Kind == CellTypeKind.Date)), user);
            return [(NameOf(inner), Measure.Lost)];
        }

        return cells.Where(cell => cell.IsNumber || (takesDates && cell.Kind == CellTypeKind.Date)).Distinct().Select(cell => (NameOf(inner), cell)).ToList();
    }

    private IEnumerable<Measure> Cells(TextSpan span) => slots.TryGetValue(span, out var cells) ? cells.Select(cell => Measure.Of(types[cell])) : [];

    /// <summary>What a side of a comparison measures; a text or choice cannot be compared.</summary>
    private Measure Value(ExpressionSyntax syntax, string user)
    {
        var measure = Of(syntax);
        if (measure.IsNumber || measure.Kind == CellTypeKind.Date)
            return measure;
        Refuse(syntax.Span, measure, user);
        return Measure.Lost;
    }

    private Measure Number(ExpressionSyntax syntax, string user)
    {
        var measure = Of(syntax);
        if (measure.IsNumber)
            return measure;
        Refuse(syntax.Span, measure, user);
        return Measure.Lost;
    }

    private void Refuse(TextSpan span, Measure measure, string user)
    {
        // The same is said once, however many arguments are refused.
        var fault = Refusal(span, measure, user);
        if (!_faults.Exists(other => other.Arguments.SequenceEqual(fault.Arguments)))
            _faults.Add(fault);
    }

    /// <summary>The mistake of a date, a choice or a text where a number must stand.</summary>
    public static ExpressionFault Refusal(TextSpan span, Measure measure, string user) => new(
        Rules.OperandType, span, user, "a number", measure.Name + (measure.Kind == CellTypeKind.Date ? ": dates can only be compared with dates" : OnlyAnswers));

    private Measure Join(TextSpan span, List<(string Name, Measure Measure)> parts, string what)
    {
        if (parts.Exists(part => part.Measure.IsLost))
            return Measure.Lost;
        var first = parts.FirstOrDefault(part => part.Measure.Kind is not null);
        foreach (var (name, measure) in parts)
        {
            if (measure.GoesWith(first.Measure) || (first.Measure.Kind is null && measure.IsNumber))
                continue;
            var (left, right) = measure.Kind is null ? (name, first.Name) : (first.Name, name);
            var (one, other) = measure.Kind is null ? (measure, first.Measure) : (first.Measure, measure);
            _faults.Add(new ExpressionFault(Rules.DifferentKinds, span, left, one.Name, right, other.Name, Advice(first.Measure, measure, what)));
            return Measure.Lost;
        }

        return first.Measure;
    }

    private static string Advice(Measure first, Measure second, string what) => first.Kind == CellTypeKind.Date || second.Kind == CellTypeKind.Date
        ? "dates can only be compared with dates"
        : first.Kind == CellTypeKind.Amount && second.Kind == CellTypeKind.Amount
            ? $"multiply one of them by the factor between the units, and they can be {what}"
            : $"they cannot be {what}; a product or a quotient is a plain number and goes with everything";

    private static string NameOf(ExpressionSyntax syntax) => syntax.NameOr(syntax is ExpressionSyntax.Constant ? "the number" : "the other part");
}
