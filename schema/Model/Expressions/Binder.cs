using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What an expression may name, and what the names mean: cells, facts.</summary>
internal abstract class NameScope(About about)
{
    /// <summary>Which functions can stand in the expression.</summary>
    public About About => about;

    /// <summary>Binds a path where one value is expected; null where a name is lost to a mistake elsewhere.</summary>
    public abstract ExpressionModel? Path(ExpressionSyntax.Path path);

    /// <summary>Binds a text in quotes.</summary>
    public abstract ExpressionModel Text(ExpressionSyntax.Text text);

    /// <summary>Binds a comparison.</summary>
    public abstract ExpressionModel? Comparison(ExpressionSyntax.Operation comparison, Binder binder);

    /// <summary>Binds an argument of a function to one operand or several.</summary>
    public virtual IEnumerable<ExpressionModel?> Argument(ExpressionSyntax.Call call, ExpressionSyntax argument, OperatorRule function, Binder binder) =>
        [binder.Bind(argument, ExpressionType.Number, call.NameOr(""))];

    /// <summary>Binds a call of something that is no function of the model.</summary>
    public abstract ExpressionModel? Other(ExpressionSyntax.Call call, Binder binder);

    /// <summary>The mistake of a range where one value is expected.</summary>
    public abstract ExpressionFault Misplaced(ExpressionSyntax.Range range);

    /// <summary>The mistake of a function that nobody knows.</summary>
    protected ExpressionFault Unknown(Token name) =>
        new(Rules.UnknownFunction, name.Span, name.Text, Suggestion.Hint(name.Text, Operators.Functions(About)));
}

/// <summary>Expression as written -> typed expression over slots and facts.</summary>
internal sealed class Binder(NameScope scope, Action<ExpressionFault> report)
{
    private const int LeapYear = 2000;

    /// <summary>Binds an expression and reports it where it is of another type than the one that its user
    /// needs.</summary>
    public ExpressionModel? Bind(ExpressionSyntax syntax, ExpressionType wanted, string user)
    {
        var bound = Bind(syntax);
        if (bound is null || bound.Type == wanted)
            return bound;
        var needed = wanted == ExpressionType.Truth ? "something true or false, such as a comparison" : "a number";
        report(new ExpressionFault(Rules.OperandType, syntax.Span, user, needed, FactScope.Describe(bound)));
        return null;
    }

    /// <summary>Binds an expression of any type; null where it has a mistake, which is reported.</summary>
    public ExpressionModel? Bind(ExpressionSyntax syntax)
    {
        try
        {
            return syntax switch
            {
                ExpressionSyntax.Constant constant => ExpressionModel.Constant(constant.Value),
                ExpressionSyntax.Text text => scope.Text(text),
                ExpressionSyntax.Path path => scope.Path(path),
                ExpressionSyntax.Range range => throw scope.Misplaced(range),
                ExpressionSyntax.Operation operation when operation.Operator.IsComparison() => scope.Comparison(operation, this),
                ExpressionSyntax.Operation operation => Operation(operation),
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

    /// <summary>Binds an operator whose operands are of the type that it takes.</summary>
    public ExpressionModel? Operation(ExpressionSyntax.Operation operation) => Node(
        operation.Operator,
        operation.Operands.ConvertAll(operand => Bind(operand, Operators.Of(operation.Operator).Takes, operation.Name)));

    /// <summary>A node, or null where one of its operands has a mistake.</summary>
    public static ExpressionModel? Node(ExpressionOperator operation, List<ExpressionModel?> operands) =>
        operands.Contains(null) ? null : ExpressionModel.Node(operation, [.. operands.Select(operand => operand!)]);

    private ExpressionModel? Call(ExpressionSyntax.Call call)
    {
        if (Operators.Function(call.Name.Text) is not { } function || (function.About & scope.About) == 0)
            return scope.Other(call, this);
        CheckArguments(call, function);
        var node = Node(function.Operator, [.. call.Arguments.SelectMany(argument => scope.Argument(call, argument, function, this))]);
        if (function.Operator == ExpressionOperator.Date && node is not null)
            CheckDay(call, node.Operands);
        if (function.Operator is ExpressionOperator.Rising or ExpressionOperator.Falling && node?.Operands.Count < 2)
            throw new ExpressionFault(Rules.ArgumentCount, call.Span, call.Name.Text, "two figures or more", "one");
        return node;
    }

    /// <summary>Refuses a wrong number of arguments, and decimals that are no constant.</summary>
    public static void CheckArguments(ExpressionSyntax.Call call, OperatorRule function)
    {
        var count = call.Arguments.Count;
        if (count < function.Least || count > function.Most)
            throw new ExpressionFault(Rules.ArgumentCount, call.Span, call.Name.Text, function.Wanted, count == 0 ? "none" : Number.Text(count));
        if (function.Operator == ExpressionOperator.Round && call.Arguments[1] is not ExpressionSyntax.Constant { Value: 0 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 })
            throw new ExpressionFault(Rules.ConstantDecimals, call.Arguments[1].Span);
    }

    /// <summary>Refuses days that no calendar has, as far as they are written in numbers: no month 13, no 30
    /// February.</summary>
    private static void CheckDay(ExpressionSyntax.Call call, EquatableArray<ExpressionModel> arguments)
    {
        decimal? NumberAt(int index) => arguments[index].Operator == ExpressionOperator.Constant ? arguments[index].Value : null;
        void Check(int index, int greatest, string what)
        {
            if (NumberAt(index) is { } number && (number < 1 || number > greatest || number != decimal.Truncate(number)))
                throw new ExpressionFault(Rules.NotADay, call.Arguments[index].Span, what);
        }

        Check(0, 9999, "a year from 1 to 9999");
        Check(1, 12, "a month from 1 to 12");

        // Which years are leap years is known where the year is.
        Check(2, NumberAt(1) is { } month ? DateTime.DaysInMonth((int?)NumberAt(0) ?? LeapYear, (int)month) : 31, "a day of that month");
    }
}
