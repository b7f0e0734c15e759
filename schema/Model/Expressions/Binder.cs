// Expression as written -> bound expression over slots, with types.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Binds the expression of one check.</summary>
/// <param name="resolver">Finds what paths mean.</param>
/// <param name="report">Takes mistakes, with places in the text of the check.</param>
internal sealed class Binder(PathResolver resolver, Action<ExpressionFault> report)
{
    private static readonly HashSet<string> s_later = new(StringComparer.Ordinal) { "last_year", "rising", "falling" };

    /// <summary>The cells that stand in the slots.</summary>
    public List<CellPath> Slots { get; } = [];

    /// <summary>Where the paths of the slots stand in the text of the check.</summary>
    public List<TextSpan> Places { get; } = [];

    /// <summary>Binds an assertion.</summary>
    /// <param name="syntax">The expression.</param>
    /// <returns>The bound expression, or null where it has a mistake.</returns>
    public ExpressionModel? BindAssertion(ExpressionSyntax syntax) => Bind(syntax, ExpressionType.Truth, "A check");

    /// <summary>Binds an expression and reports it where it is of the other type.</summary>
    private ExpressionModel? Bind(ExpressionSyntax syntax, ExpressionType wanted, string owner)
    {
        var bound = Bind(syntax);
        if (bound is null || bound.Type == wanted)
            return bound;
        report(wanted == ExpressionType.Truth
            ? new ExpressionFault(Rules.OperandType, syntax.Span, owner, "something true or false, such as a comparison", "a number")
            : new ExpressionFault(Rules.OperandType, syntax.Span, owner, "a number", "true or false"));
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
        var wanted = binary.Operator >= BinaryOperator.And ? ExpressionType.Truth : ExpressionType.Number;
        var left = Bind(binary.Left, wanted, $"'{binary.Sign.Text}'");
        var right = Bind(binary.Right, wanted, $"'{binary.Sign.Text}'");
        return left is null || right is null ? null : new ExpressionModel.Binary(binary.Operator, left, right);
    }

    private ExpressionModel.Slot? Single(ExpressionSyntax.Path path)
    {
        var reading = resolver.Resolve(path);
        if (reading.IsLost)
            return null;
        if (reading.Head is null)
            return Slot(reading.Cells[0], path.Span);
        var text = string.Join(".", path.Parts.Select(part => part.Text));
        var total = reading.Head.Children.FirstOrDefault(child => child.Total is not null);
        var single = reading.Head.IsLeaf ? $"{text}.{reading.Cells[0].Column!.Path}" : total is null ? null : $"{text}.{total.Key}";
        throw new ExpressionFault(Rules.HeadWithoutCells, path.Span, text, single is null ? $"sum({text})" : $"{single} or sum({text})");
    }

    private ExpressionModel.Call? Call(ExpressionSyntax.Call call)
    {
        var name = call.Name.Text;
        if (s_later.Contains(name))
            throw new ExpressionFault(Rules.NotInThisVersion, call.Name.Span, name);
        if (!Functions.TryGet(name, out var function))
            throw new ExpressionFault(Rules.UnknownFunction, call.Name.Span, name, Suggestion.Hint(name, Functions.Names));
        Functions.CheckArguments(call, function);
        if (function >= CheckFunction.Blank && call.Arguments[0] is not ExpressionSyntax.Path)
            throw new ExpressionFault(Rules.NeedsPath, call.Arguments[0].Span, name);
        var takesSeveral = Functions.TakesSeveral(function);
        var arguments = call.Arguments.SelectMany(argument => Argument(argument, name, takesSeveral)).ToList();
        return arguments.Contains(null) ? null : new ExpressionModel.Call(function, arguments.Select(argument => argument!).ToEquatableArray());
    }

    private List<ExpressionModel?> Argument(ExpressionSyntax argument, string function, bool takesSeveral)
    {
        if (!takesSeveral || argument is not ExpressionSyntax.Path path)
            return [Bind(argument, ExpressionType.Number, function + "(…)")];
        var reading = resolver.Resolve(path);
        return reading.IsLost ? [null] : [.. reading.Cells.Select(cell => Slot(cell, path.Span))];
    }

    private ExpressionModel.Slot Slot(CellPath cell, TextSpan place)
    {
        var index = Slots.IndexOf(cell);
        if (index < 0)
        {
            index = Slots.Count;
            Slots.Add(cell);
            Places.Add(place);
        }

        return new ExpressionModel.Slot(index);
    }
}
