// Expression as written -> bound expression over slots.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Binds the expressions of one check.</summary>
/// <param name="resolver">Finds what paths mean.</param>
/// <param name="report">Takes mistakes, with places in the text of the check.</param>
internal sealed class Binder(PathResolver resolver, Action<ExpressionFault> report)
{
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

    /// <summary>Binds an expression and reports it where it is of the other type.</summary>
    /// <param name="syntax">The expression.</param>
    /// <param name="wanted">What it must be.</param>
    /// <param name="user">What needs it, for messages.</param>
    /// <returns>The bound expression, or null where it has a mistake.</returns>
    public ExpressionModel? Bind(ExpressionSyntax syntax, ExpressionType wanted, string user)
    {
        var bound = Bind(syntax);
        if (bound is null || bound.Type == wanted)
            return bound;
        report(wanted == ExpressionType.Truth
            ? new ExpressionFault(Rules.OperandType, syntax.Span, user, "something true or false, such as a comparison", "a number")
            : new ExpressionFault(Rules.OperandType, syntax.Span, user, "a number", "true or false"));
        return null;
    }

    private ExpressionModel? Bind(ExpressionSyntax syntax)
    {
        try
        {
            return syntax switch
            {
                ExpressionSyntax.Constant constant => new ExpressionModel.Constant(constant.Value),
                ExpressionSyntax.Text text => throw new ExpressionFault(Rules.UnexpectedToken, text.Span, "a number, a path or '('", "a text in quotes"),
                ExpressionSyntax.Path path => Single(path),
                ExpressionSyntax.Range range => throw new ExpressionFault(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, "stands where one figure is expected: write sum(…), count(…), min(…) or max(…) of it"),
                ExpressionSyntax.Unary unary => Unary(unary),
                ExpressionSyntax.Binary binary => Binary(binary),
                ExpressionSyntax.Call call => Call(call),
                _ => null,
            };
        }
        catch (ExpressionFault fault)
        {
            report(fault);
            return null;
        }
    }

    private ExpressionModel.Unary? Unary(ExpressionSyntax.Unary unary)
    {
        var isNot = unary.Operator == UnaryOperator.Not;
        var operand = Bind(unary.Operand, isNot ? ExpressionType.Truth : ExpressionType.Number, isNot ? "'not'" : "'-'");
        return operand is null ? null : new ExpressionModel.Unary(unary.Operator, operand);
    }

    private ExpressionModel.Binary? Binary(ExpressionSyntax.Binary binary)
    {
        if (binary.Operator is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual)
            RefuseWords(binary);
        var wanted = binary.Operator >= BinaryOperator.And ? ExpressionType.Truth : ExpressionType.Number;
        var left = Bind(binary.Left, wanted, $"'{binary.Sign.Text}'");
        var right = Bind(binary.Right, wanted, $"'{binary.Sign.Text}'");
        return left is null || right is null ? null : new ExpressionModel.Binary(binary.Operator, left, right);
    }

    /// <summary>Refuses a comparison with a choice or a text before what stands beside it is looked for: it may well be an option.</summary>
    private void RefuseWords(ExpressionSyntax.Binary binary)
    {
        foreach (var side in new[] { binary.Left, binary.Right })
        {
            if (side is ExpressionSyntax.Path path && resolver.WordsAt(path) is { } measure)
                throw MeasureCheck.Refusal(side.Span, measure, $"'{binary.Sign.Text}'");
        }
    }

    private ExpressionModel.Slot? Single(ExpressionSyntax.Path path)
    {
        var reading = resolver.Resolve(path);
        if (reading.IsLost)
            return null;
        if (reading.Cells.Select(cell => cell.ListHead).FirstOrDefault(head => head is not null) is { } list)
            throw new ExpressionFault(Rules.RowForEachItem, path.Span, path.Name, list.List!, $"sum({path.Name})");
        if (reading.Head is null)
            return Slot(reading.Cells[0], path.Span);
        var (single, sum) = (SingleIn(path, reading), $"sum({path.Name})");
        var isRow = resolver.IsRow(reading);
        throw new ExpressionFault(Rules.HeadWithoutCells, path.Span, path.Name, isRow ? "a row, " : "", $"write {(single is null ? sum : $"{single} or {sum}")}")
        {
            WithEach = isRow ? $"with 'each: column' the check is asked of every column; or write {(single is null ? sum : $"{single}, or {sum}")}" : null,
        };
    }

    /// <summary>The path of one cell among those that a path names, or null.</summary>
    private static string? SingleIn(ExpressionSyntax.Path path, PathReading reading)
    {
        var total = reading.Head!.Children.FirstOrDefault(child => child.Total is not null);
        return !reading.Head.IsLeaf ? (total is null ? null : $"{path.Name}.{total.Key}")
            : reading.Cells.Select(cell => cell.Column).FirstOrDefault() is { } column ? $"{path.Name}.{column.Path}" : null;
    }

    private ExpressionModel? Call(ExpressionSyntax.Call call)
    {
        var name = call.Name.Text;
        if (name == Functions.LastYear)
            return LastYear(call, () => Bind(call.Arguments[0], ExpressionType.Number, name + "(…)"));
        if (!Functions.TryGet(name, out var function))
            throw new ExpressionFault(Rules.UnknownFunction, call.Name.Span, name, Suggestion.Hint(name, Functions.Names));
        Functions.CheckArguments(call, function);
        if (function >= CheckFunction.Blank && !IsCell(call.Arguments[0]))
            throw new ExpressionFault(Rules.NeedsPath, call.Arguments[0].Span, name);
        var arguments = call.Arguments.SelectMany(argument => Argument(argument, function, name)).ToList();
        if (arguments.Contains(null))
            return null;
        if (function is CheckFunction.Rising or CheckFunction.Falling && arguments.Count < 2)
            throw new ExpressionFault(Rules.ArgumentCount, call.Span, name, "two figures or more", "one");
        return new ExpressionModel.Call(function, arguments.Select(argument => argument!).ToEquatableArray());
    }

    /// <summary>Whether an expression names a cell, of this year or the last.</summary>
    private static bool IsCell(ExpressionSyntax syntax) =>
        (Functions.LastYearOf(syntax) ?? syntax) is ExpressionSyntax.Path;

    private static bool NamesCells(ExpressionSyntax syntax) => syntax switch
    {
        ExpressionSyntax.Path or ExpressionSyntax.Range => true,
        ExpressionSyntax.Unary unary => NamesCells(unary.Operand),
        ExpressionSyntax.Binary binary => NamesCells(binary.Left) || NamesCells(binary.Right),
        ExpressionSyntax.Call call => call.Arguments.Exists(NamesCells),
        _ => false,
    };

    /// <summary>Binds the argument of <c>last_year</c>: all cells in it are last year's.</summary>
    private T LastYear<T>(ExpressionSyntax.Call call, Func<T> bind)
    {
        Functions.CheckArguments(call, null);
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

    /// <summary>Binds an argument; where a function takes several, a head and a range stand for all their cells.</summary>
    private List<ExpressionModel?> Argument(ExpressionSyntax argument, CheckFunction function, string name)
    {
        if (!Functions.TakesSeveral(function))
            return [Bind(argument, ExpressionType.Number, name + "(…)")];
        return argument switch
        {
            ExpressionSyntax.Path path => Cells(resolver.Resolve(path), path.Span, path.Name, function),
            ExpressionSyntax.Range range => Cells(resolver.Resolve(range), range.Span, $"{range.First.Name} .. {range.Last.Name}", function),
            ExpressionSyntax.Call call when Functions.LastYearOf(call) is ExpressionSyntax.Path or ExpressionSyntax.Range => LastYear(call, () => Argument(call.Arguments[0], function, name)),
            _ => [Bind(argument, ExpressionType.Number, name + "(…)")],
        };
    }

    private List<ExpressionModel?> Cells(PathReading reading, TextSpan place, string name, CheckFunction function)
    {
        if (reading.IsLost)
            return [null];
        if (function is CheckFunction.Rising or CheckFunction.Falling && reading.Cells.Select(cell => cell.ListHead).FirstOrDefault(head => head is not null) is { } list)
            throw new ExpressionFault(Rules.RowForEachItem, place, name, list.List!, $"sum({name}), or ask the check of 'each: row'");
        if (reading.Cells.Count == 0)
            throw new ExpressionFault(Rules.OperandType, place, $"{function.ToString().ToLowerInvariant()}(…)", "numbers", "without any");
        return [.. reading.Cells.Select(cell => Slot(cell, place))];
    }

    private ExpressionModel.Slot Slot(CellPath cell, TextSpan place)
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
        return new ExpressionModel.Slot(index) { LastYear = _inLastYear, AllItems = cell.ListHead is not null };
    }
}
