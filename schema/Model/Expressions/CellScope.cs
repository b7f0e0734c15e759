using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The cells that a check names: each becomes a slot.</summary>
internal sealed class CellScope(PathResolver resolver) : NameScope(About.Cells)
{
    private static readonly OperatorRule s_lastYear =
        new(default, Operators.LastYear, ExpressionType.Number, ExpressionType.Number) { Least = 1, Most = 1, About = About.Cells };

    private readonly Dictionary<CellPath, int> _slots = [];
    private bool _inLastYear;

    /// <summary>The cells that stand in the slots.</summary>
    public List<CellPath> Slots { get; } = [];

    /// <summary>Where the paths of the slots stand in the text of the check.</summary>
    public List<TextSpan> Places { get; } = [];

    /// <summary>The slots that each path fills, by its place.</summary>
    public Dictionary<TextSpan, List<int>> SlotsAt { get; } = [];

    /// <summary>Whether what the cells hold is in doubt because of a mistake that has been reported.</summary>
    public bool HasDoubtfulTypes => Slots.Exists(slot => slot.Band.HasDoubtfulTypes);

    public override ExpressionModel? Path(ExpressionSyntax.Path path)
    {
        var reading = resolver.Resolve(path);
        if (reading.IsLost)
            return null;
        if (ListIn(reading) is { } list)
            throw new ExpressionFault(Rules.RowForEachItem, path.Span, path.Name, list, $"sum({path.Name})");
        if (reading.Head is null)
            return Slot(reading.Cells[0], path.Span);
        string Advice(string or) => (SingleIn(path, reading) is { } single ? single + or : "") + $"sum({path.Name})";
        var isRow = resolver.IsRow(reading);
        throw new ExpressionFault(Rules.HeadWithoutCells, path.Span, path.Name, isRow ? "a row, " : "", "write " + Advice(" or "))
        {
            WithEach = isRow ? "with 'each: column' the check is asked of every column; or write " + Advice(", or ") : null,
        };
    }

    public override ExpressionModel Text(ExpressionSyntax.Text text) =>
        throw new ExpressionFault(Rules.UnexpectedToken, text.Span, "a number, a path or '('", "a text in quotes");

    /// <summary>Refuses a comparison with a choice or a text before what stands beside it is looked for: it may well be
    /// an option.</summary>
    public override ExpressionModel? Comparison(ExpressionSyntax.Operation comparison, Binder binder)
    {
        foreach (var side in comparison.Operands)
        {
            if (side is ExpressionSyntax.Path path && resolver.WordsAt(path) is { } measure)
                throw MeasureCheck.Refusal(side.Span, measure, comparison.Name);
        }

        return binder.Operation(comparison);
    }

    /// <summary>Where a function takes several arguments, a head and a range stand for all their cells.</summary>
    public override IEnumerable<ExpressionModel?> Argument(ExpressionSyntax.Call call, ExpressionSyntax argument, OperatorRule function, Binder binder)
    {
        if (function.Operator is ExpressionOperator.Blank or ExpressionOperator.Applies && argument.OfAnyYear is not ExpressionSyntax.Path)
            throw new ExpressionFault(Rules.NeedsPath, argument.Span, call.Name.Text);
        return (function.TakesSeveral ? argument : null) switch
        {
            ExpressionSyntax.Path path => Cells(resolver.Resolve(path), path.Span, path.Name, function),
            ExpressionSyntax.Range range => Cells(resolver.Resolve(range), range.Span, range.Name, function),
            ExpressionSyntax.Call { OfLastYear: ExpressionSyntax.Path or ExpressionSyntax.Range } inner => LastYear(inner, () => Argument(call, inner.Arguments[0], function, binder)),
            _ => base.Argument(call, argument, function, binder),
        };
    }

    public override ExpressionModel? Other(ExpressionSyntax.Call call, Binder binder) => call.Name.Text == Operators.LastYear
        ? LastYear(call, () => binder.Bind(call.Arguments[0], ExpressionType.Number, call.NameOr("")))
        : throw Unknown(call.Name);

    public override ExpressionFault Misplaced(ExpressionSyntax.Range range) =>
        new(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, "stands where one figure is expected: write sum(…), count(…), min(…) or max(…) of it");

    /// <summary>The path of one cell among those that a path names, or null.</summary>
    private static string? SingleIn(ExpressionSyntax.Path path, PathReading reading)
    {
        var total = reading.Head!.Children.FirstOrDefault(child => child.Total is not null);
        return !reading.Head.IsLeaf ? (total is null ? null : $"{path.Name}.{total.Key}")
            : reading.Cells.Select(cell => cell.Column).FirstOrDefault() is { } column ? $"{path.Name}.{column.Path}" : null;
    }

    /// <summary>The list over which a cell stands that a path names, or null.</summary>
    private static string? ListIn(PathReading reading) => reading.Cells.Select(cell => cell.ListHead?.List).FirstOrDefault(list => list is not null);

    /// <summary>Binds the argument of <c>last_year</c>: all cells in it are last year's.</summary>
    private T LastYear<T>(ExpressionSyntax.Call call, Func<T> bind)
    {
        Binder.CheckArguments(call, s_lastYear);
        if (_inLastYear)
            throw new ExpressionFault(Rules.LastYearTwice, call.Name.Span);
        if (!NamesCells(call.Arguments[0]))
            throw new ExpressionFault(Rules.NeedsPath, call.Arguments[0].Span, call.Name.Text);
        _inLastYear = true;
        try
        {
            return bind();
        }
        finally
        {
            _inLastYear = false;
        }
    }

    private static bool NamesCells(ExpressionSyntax syntax) => syntax is ExpressionSyntax.Path or ExpressionSyntax.Range || syntax.Inner.Any(NamesCells);

    private List<ExpressionModel?> Cells(PathReading reading, TextSpan place, string name, OperatorRule function)
    {
        if (reading.IsLost)
            return [null];
        if (function.Gives == ExpressionType.Truth && ListIn(reading) is { } list)
            throw new ExpressionFault(Rules.RowForEachItem, place, name, list, $"sum({name}), or ask the check of 'each: row'");
        if (reading.Cells.Count == 0)
            throw new ExpressionFault(Rules.OperandType, place, function.Text + "(…)", "numbers", "without any");
        return reading.Cells.ConvertAll(cell => Slot(cell, place));
    }

    private ExpressionModel? Slot(CellPath cell, TextSpan place)
    {
        if (!_slots.TryGetValue(cell, out var index))
        {
            _slots.Add(cell, index = Slots.Count);
            Slots.Add(cell);
            Places.Add(place);
        }

        if (!SlotsAt.TryGetValue(place, out var slots))
            SlotsAt.Add(place, slots = []);
        slots.Add(index);
        return ExpressionModel.Slot(index, _inLastYear, cell.ListHead is not null);
    }
}
