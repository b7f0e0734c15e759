// Condition as written -> bound expression over facts, with types.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Binds one condition.</summary>
/// <param name="facts">The facts of the template.</param>
/// <param name="isLost">Whether a fact is unknown only because of another mistake.</param>
/// <param name="isLostOption">Whether a choice lacks an option only because of another mistake.</param>
/// <param name="owner">The fact whose condition it is, or null.</param>
/// <param name="user">What it is, at the beginning of a sentence.</param>
/// <param name="report">Takes mistakes, with places in the text of the condition.</param>
internal sealed class ConditionBinder(IReadOnlyList<FactModel> facts, Func<string, bool> isLost, Func<string, string, bool> isLostOption, string? owner, string user, Action<ExpressionFault> report)
{
    private static readonly Dictionary<string, CheckFunction> s_functions = new(StringComparer.Ordinal)
    {
        ["sum"] = CheckFunction.Sum,
        ["min"] = CheckFunction.Min,
        ["max"] = CheckFunction.Max,
        ["abs"] = CheckFunction.Abs,
        ["round"] = CheckFunction.Round,
        ["blank"] = CheckFunction.Blank,
        ["date"] = CheckFunction.Date,
    };

    private bool _namesFact;

    /// <summary>Binds a whole condition.</summary>
    /// <param name="syntax">The condition.</param>
    /// <param name="length">The length of its text.</param>
    /// <returns>The condition, or null where it has a mistake.</returns>
    public ExpressionModel? Bind(ExpressionSyntax syntax, int length)
    {
        var bound = Bind(syntax, ExpressionType.Truth, user);
        if (bound is not null && !_namesFact)
            throw new ExpressionFault(Rules.NoFacts, new TextSpan(0, length), user);
        return bound;
    }

    private ExpressionModel? Bind(ExpressionSyntax syntax, ExpressionType wanted, string user)
    {
        var bound = Guarded(syntax);
        if (bound is null || bound.Type == wanted)
            return bound;
        report(wanted == ExpressionType.Truth
            ? new ExpressionFault(Rules.OperandType, syntax.Span, user, "something true or false, such as a comparison", ConditionKinds.Describe(bound))
            : new ExpressionFault(Rules.OperandType, syntax.Span, user, "a number", ConditionKinds.Describe(bound)));
        return null;
    }

    private ExpressionModel? Guarded(ExpressionSyntax syntax)
    {
        try
        {
            return syntax switch
            {
                ExpressionSyntax.Constant constant => new ExpressionModel.Constant(constant.Value),
                ExpressionSyntax.Text text => new ExpressionModel.Word(text.Value),
                ExpressionSyntax.Path path => FactOf(path),
                ExpressionSyntax.Range range => throw new ExpressionFault(Rules.NotAboutFacts, range.Span, "'..'", user),
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

    private ExpressionModel.Fact? FactOf(ExpressionSyntax.Path path)
    {
        if (path.Parts.Count > 1)
            throw new ExpressionFault(Rules.NotAboutFacts, path.Span, $"'{string.Join(".", path.Parts.Select(part => part.Text))}'", user);
        _namesFact = true;
        var key = path.Parts[0].Text;
        var index = IndexOf(key);
        if (index >= 0)
            return new ExpressionModel.Fact(index, facts[index].Kind);
        return isLost(key) ? null : throw new ExpressionFault(Rules.UnknownFact, path.Span, key, Suggestion.Hint(key, facts.Select(fact => fact.Key).Where(name => name != owner).ToList()));
    }

    private int IndexOf(string key)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Key == key)
                return i;
        }

        return -1;
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
            return Comparison(binary);
        var wanted = binary.Operator >= BinaryOperator.And ? ExpressionType.Truth : ExpressionType.Number;
        var left = Bind(binary.Left, wanted, $"'{binary.Sign.Text}'");
        var right = Bind(binary.Right, wanted, $"'{binary.Sign.Text}'");
        return left is null || right is null ? null : new ExpressionModel.Binary(binary.Operator, left, right);
    }

    private ExpressionModel.Binary? Comparison(ExpressionSyntax.Binary binary)
    {
        if (IsOneMistake(binary))
            return null;
        var (left, right) = (ChoiceOf(binary.Right) is { } choice ? Option(choice, binary.Left) : null, ChoiceOf(binary.Left) is { } other ? Option(other, binary.Right) : null);
        var first = left ?? Guarded(binary.Left);
        var second = right ?? Guarded(binary.Right);
        if (first is null || second is null)
            return null;
        ConditionKinds.Check(binary, first, second);
        return new ExpressionModel.Binary(binary.Operator, first, second);
    }

    /// <summary>Whether both sides have no meaning because of one mistake, which is reported then: beside a misspelt fact the other word may well be an option of it.</summary>
    private bool IsOneMistake(ExpressionSyntax.Binary binary)
    {
        var (left, right) = (WordOf(binary.Left), WordOf(binary.Right));
        if (left is null || right is null)
            return false;
        if (IndexOf(left) >= 0 || IndexOf(right) >= 0)
            return IsLostOptionOf(binary.Left, right) || IsLostOptionOf(binary.Right, left);
        if (!isLost(left) && !isLost(right))
            Guarded(IsNearFact(right) && !IsNearFact(left) ? binary.Right : binary.Left);
        return true;
    }

    private bool IsLostOptionOf(ExpressionSyntax syntax, string word) =>
        ChoiceOf(syntax) is { } choice && IndexOf(word) < 0 && !choice.Options.Any(option => option.Key == word) && isLostOption(choice.Key, word);

    private bool IsNearFact(string word) => Suggestion.Closest(word, facts.Select(fact => fact.Key)) is not null;

    private static string? WordOf(ExpressionSyntax syntax) => syntax is ExpressionSyntax.Path { Parts.Count: 1 } path ? path.Parts[0].Text : null;

    /// <summary>The choice that an operand names.</summary>
    private FactModel? ChoiceOf(ExpressionSyntax syntax) =>
        syntax is ExpressionSyntax.Path { Parts.Count: 1 } path && IndexOf(path.Parts[0].Text) is >= 0 and var index && facts[index].Kind == FactKind.Choice ? facts[index] : null;

    /// <summary>The option that a word beside a choice means; null where it means something else.</summary>
    private ExpressionModel.Word? Option(FactModel choice, ExpressionSyntax syntax)
    {
        var word = syntax switch
        {
            ExpressionSyntax.Path { Parts.Count: 1 } path => path.Parts[0].Text,
            ExpressionSyntax.Text text => text.Value,
            _ => null,
        };
        if (word is null)
            return null;
        var keys = choice.Options.Select(option => option.Key).ToList();
        if (keys.Contains(word))
            return new ExpressionModel.Word(word);
        if (syntax is ExpressionSyntax.Path && (IndexOf(word) >= 0 || (isLost(word) && Suggestion.Closest(word, keys) is null)))
            return null;
        var labelled = choice.Options.FirstOrDefault(option => string.Equals(option.Label, word, StringComparison.OrdinalIgnoreCase));
        report(labelled is null ? new ExpressionFault(Rules.UnknownOption, syntax.Span, choice.Key, word, Suggestion.Hint(word, keys)) : Labelled(choice, labelled, syntax.Span, word));

        // As if it were right: one mistake is reported once.
        return new ExpressionModel.Word(word);
    }

    /// <summary>The mistake of an option that is named by its label.</summary>
    /// <param name="choice">The choice.</param>
    /// <param name="option">The option.</param>
    /// <param name="span">Where the label stands in the condition.</param>
    /// <param name="written">The label as written there.</param>
    public static ExpressionFault Labelled(FactModel choice, OptionModel option, TextSpan span, string written) =>
        new(Rules.UnknownOption, span, choice.Key, written, $": an option is named by its key, so write '{option.Key}'.");

    private ExpressionModel.Call? Call(ExpressionSyntax.Call call)
    {
        var name = call.Name.Text;
        if (!s_functions.TryGetValue(name, out var function))
        {
            throw Functions.IsKnown(name)
                ? new ExpressionFault(Rules.NotAboutFacts, call.Name.Span, name + "(…)", user)
                : new ExpressionFault(Rules.UnknownFunction, call.Name.Span, name, Suggestion.Hint(name, s_functions.Keys));
        }

        Functions.CheckArguments(call, function);
        if (function == CheckFunction.Blank)
        {
            if (call.Arguments[0] is not ExpressionSyntax.Path path)
                throw new ExpressionFault(Rules.OperandType, call.Arguments[0].Span, "blank(…)", "the key of a fact", "something else");
            return FactOf(path) is { } fact ? new ExpressionModel.Call(function, EquatableArray.Of<ExpressionModel>(fact)) : null;
        }

        var arguments = call.Arguments.Select(argument => Bind(argument, ExpressionType.Number, name + "(…)")).ToList();
        if (function == CheckFunction.Date && !arguments.Contains(null))
            DateArguments.Check(call, arguments!);
        return arguments.Contains(null) ? null : new ExpressionModel.Call(function, arguments.Select(argument => argument!).ToEquatableArray());
    }
}
