using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The facts that a condition or check of facts names, and the words that it compares them with.</summary>
internal sealed class FactScope(
    IReadOnlyList<FactModel> facts, Func<string, bool> isLost, Func<string, string, bool> isLostOption, string? owner, string user, Action<ExpressionFault> report)
    : NameScope(About.Facts)
{
    /// <summary>Whether a fact has been named, known or not.</summary>
    public bool NamesFact { get; private set; }

    public override ExpressionModel? Path(ExpressionSyntax.Path path)
    {
        if (path.Word is not { } key)
            throw NotAboutFacts(path.Span, path.NameOr(""));
        NamesFact = true;
        return IndexOf(key) is >= 0 and var index ? ExpressionModel.Fact(index, facts[index].Kind)
            : isLost(key) ? null
            : throw new ExpressionFault(Rules.UnknownFact, path.Span, key, Suggestion.Hint(key, facts.Select(fact => fact.Key).Where(name => name != owner).ToList()));
    }

    public override ExpressionModel Text(ExpressionSyntax.Text text) => ExpressionModel.Word(text.Value);

    public override ExpressionModel? Comparison(ExpressionSyntax.Operation comparison, Binder binder)
    {
        var (first, second) = (comparison.Left, comparison.Right);
        if (IsOneMistake(first, second, binder))
            return null;
        var (option, other) = (ChoiceOf(second) is { } choice ? Option(choice, first) : null, ChoiceOf(first) is { } before ? Option(before, second) : null);
        var (left, right) = (option ?? binder.Bind(first), other ?? binder.Bind(second));
        if (left is null || right is null)
            return null;
        CheckKinds(comparison, left, right);
        return ExpressionModel.Node(comparison.Operator, Beside(left, right), Beside(right, left));
    }

    public override IEnumerable<ExpressionModel?> Argument(ExpressionSyntax.Call call, ExpressionSyntax argument, OperatorRule function, Binder binder) =>
        function.Operator != ExpressionOperator.Blank ? base.Argument(call, argument, function, binder)
        : argument is ExpressionSyntax.Path path ? [Path(path)]
        : throw new ExpressionFault(Rules.OperandType, argument.Span, "blank(…)", "the key of a fact", "something else");

    public override ExpressionModel? Other(ExpressionSyntax.Call call, Binder binder) =>
        throw (Operators.Functions(About.Cells).Contains(call.Name.Text) ? NotAboutFacts(call.Name.Span, call.NameOr("")) : Unknown(call.Name));

    public override ExpressionFault Misplaced(ExpressionSyntax.Range range) => NotAboutFacts(range.Span, "'..'");

    /// <summary>The mistake of an option that is named by its label.</summary>
    public static ExpressionFault Labelled(FactModel choice, OptionModel option, TextSpan span, string written) =>
        new(Rules.UnknownOption, span, choice.Key, written, $": an option is named by its key, so write '{option.Key}'.");

    /// <summary>What an expression is, as messages call it.</summary>
    public static string Describe(ExpressionModel expression) => expression switch
    {
        { Operator: ExpressionOperator.Fact, Kind: FactKind.Choice } => "a choice",
        { Kind: FactKind.Year } => "a year",
        { Type: ExpressionType.Day } => "a date",
        { Type: ExpressionType.Number } => "a number",
        { Type: ExpressionType.Truth } => "true or false",
        _ => "a text",
    };

    private ExpressionFault NotAboutFacts(TextSpan span, string what) => new(Rules.NotAboutFacts, span, what, user);

    private int IndexOf(string key)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Key == key)
                return i;
        }

        return -1;
    }

    /// <summary>Whether both sides have no meaning because of one mistake, which is reported then: beside a misspelt
    /// fact the other word may well be an option of it.</summary>
    private bool IsOneMistake(ExpressionSyntax first, ExpressionSyntax second, Binder binder)
    {
        if (first is not ExpressionSyntax.Path { Word: { } left } || second is not ExpressionSyntax.Path { Word: { } right })
            return false;
        if (IndexOf(left) >= 0 || IndexOf(right) >= 0)
            return IsLostOptionOf(first, right) || IsLostOptionOf(second, left);
        if (!isLost(left) && !isLost(right))
            binder.Bind(IsNearFact(right) && !IsNearFact(left) ? second : first);
        return true;
    }

    private bool IsLostOptionOf(ExpressionSyntax syntax, string word) =>
        ChoiceOf(syntax) is { } choice && IndexOf(word) < 0 && !choice.Options.Any(option => option.Key == word) && isLostOption(choice.Key, word);

    private bool IsNearFact(string word) => Suggestion.Closest(word, facts.Select(fact => fact.Key)) is not null;

    /// <summary>The choice that an operand names.</summary>
    private FactModel? ChoiceOf(ExpressionSyntax syntax) =>
        syntax is ExpressionSyntax.Path { Word: { } key } && IndexOf(key) is >= 0 and var index && facts[index].Kind == FactKind.Choice ? facts[index] : null;

    /// <summary>The option that a word beside a choice means; null where it means something else.</summary>
    private ExpressionModel? Option(FactModel choice, ExpressionSyntax syntax)
    {
        var word = syntax is ExpressionSyntax.Text text ? text.Value : (syntax as ExpressionSyntax.Path)?.Word;
        if (word is null)
            return null;
        var keys = choice.Options.Select(option => option.Key).ToList();
        if (keys.Contains(word))
            return ExpressionModel.Word(word);
        if (syntax is ExpressionSyntax.Path && (IndexOf(word) >= 0 || (isLost(word) && Suggestion.Closest(word, keys) is null)))
            return null;
        var labelled = choice.Options.FirstOrDefault(option => string.Equals(option.Label, word, StringComparison.OrdinalIgnoreCase));
        report(labelled is null ? new ExpressionFault(Rules.UnknownOption, syntax.Span, choice.Key, word, Suggestion.Hint(word, keys)) : Labelled(choice, labelled, syntax.Span, word));

        // As if it were right: one mistake is reported once.
        return ExpressionModel.Word(word);
    }

    /// <summary>A word is what the fact is that it is compared with.</summary>
    private static ExpressionModel Beside(ExpressionModel expression, ExpressionModel other) => expression.Operator != ExpressionOperator.Word
        ? expression
        : expression with { Kind = other.Type == ExpressionType.Day ? FactKind.Date : other.Kind };

    /// <summary>Refuses a comparison of two things that are never the same, or of words by size.</summary>
    private static void CheckKinds(ExpressionSyntax.Operation comparison, ExpressionModel left, ExpressionModel right)
    {
        string NameOf(ExpressionSyntax syntax) => syntax switch
        {
            ExpressionSyntax.Text text => $"'{text.Value}'",
            ExpressionSyntax.Constant constant => $"'{constant.Value.ToString(CultureInfo.InvariantCulture)}'",
            _ => syntax.NameOr("the other side"),
        };
        bool IsWord(ExpressionModel side) => side.Operator == ExpressionOperator.Word;
        var truth = left.Type == ExpressionType.Truth ? comparison.Left : comparison.Right;
        if (left.Type == ExpressionType.Day && IsWord(right))
            CheckDay(comparison.Left, right.Text!, comparison.Right);
        else if (right.Type == ExpressionType.Day && IsWord(left))
            CheckDay(comparison.Right, left.Text!, comparison.Left);
        else if (left.Type == ExpressionType.Truth || right.Type == ExpressionType.Truth)
            throw new ExpressionFault(Rules.OperandType, truth.Span, comparison.Name, "a fact, a number or a word", "true or false");
        else if (left.Type != right.Type || (left.Kind == FactKind.Choice != (right.Kind == FactKind.Choice) && !IsWord(left) && !IsWord(right)))
            throw new ExpressionFault(Rules.DifferentKinds, comparison.Span, NameOf(comparison.Left), Describe(left), NameOf(comparison.Right), Describe(right), Advice(left, right));
        else if (left.Type == ExpressionType.Word && comparison.Operator > ExpressionOperator.NotEqual)
            throw new ExpressionFault(Rules.NoOrder, comparison.Sign.Span, NameOf(IsWord(left) ? comparison.Right : comparison.Left), Describe(IsWord(left) ? right : left));

        void CheckDay(ExpressionSyntax fact, string day, ExpressionSyntax syntax)
        {
            if (!DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                throw new ExpressionFault(Rules.DifferentKinds, syntax.Span, NameOf(fact), "a date", $"'{day}'", "none", Advice(left, right));
        }
    }

    private static string Advice(ExpressionModel left, ExpressionModel right) => (left.Kind ?? KindOf(left) ?? right.Kind ?? KindOf(right)) switch
    {
        FactKind.Choice => "compare a choice with one of its options",
        FactKind.Date => "write a day as '2024-12-31', in quotes, or as date(2024, 12, 31)",
        FactKind.Text or FactKind.Telephone or FactKind.Web => "compare a text with a text in quotes",
        _ => "compare a number with a number",
    };

    private static FactKind? KindOf(ExpressionModel expression) => expression.Type == ExpressionType.Day ? FactKind.Date : null;
}
