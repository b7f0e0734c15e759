// What may be compared with what in conditions and checks of facts.
using System;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Diagnostics;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Refuses comparisons of things that are never the same.</summary>
internal static class ConditionKinds
{
    /// <summary>Refuses a comparison of two things that are never the same, or of words by size.</summary>
    public static void Check(ExpressionSyntax.Binary binary, ExpressionModel left, ExpressionModel right)
    {
        var (first, second) = (KindOf(left), KindOf(right));
        if (first == FactKind.Date && right is ExpressionModel.Word word)
            CheckDay(binary.Left, word.Value, binary.Right);
        else if (second == FactKind.Date && left is ExpressionModel.Word day)
            CheckDay(binary.Right, day.Value, binary.Left);
        else if (left.Type == ExpressionType.Truth || right.Type == ExpressionType.Truth)
            throw new ExpressionFault(Rules.OperandType, (left.Type == ExpressionType.Truth ? binary.Left : binary.Right).Span, $"'{binary.Sign.Text}'", "a fact, a number or a word", "true or false");
        else if (left.Type != right.Type || first == FactKind.Date != (second == FactKind.Date) || (first == FactKind.Choice != (second == FactKind.Choice) && left is not ExpressionModel.Word && right is not ExpressionModel.Word))
            throw new ExpressionFault(Rules.DifferentKinds, binary.Span, NameOf(binary.Left), Describe(left), NameOf(binary.Right), Describe(right), Advice(first ?? second));
        else if (left.Type == ExpressionType.Word && binary.Operator > BinaryOperator.NotEqual && first != FactKind.Date)
            throw new ExpressionFault(Rules.NoOrder, binary.Sign.Span, NameOf(left is ExpressionModel.Fact ? binary.Left : binary.Right), Describe(left is ExpressionModel.Fact ? left : right));
    }

    private static void CheckDay(ExpressionSyntax fact, string day, ExpressionSyntax syntax)
    {
        if (!DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw new ExpressionFault(Rules.DifferentKinds, syntax.Span, NameOf(fact), "a date", $"'{day}'", "none", Advice(FactKind.Date));
    }

    private static FactKind? KindOf(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Fact fact => fact.Kind,
        ExpressionModel.Call { Function: CheckFunction.Date } => FactKind.Date,
        _ => null,
    };

    private static string Advice(FactKind? kind) => kind switch
    {
        FactKind.Choice => "compare a choice with one of its options",
        FactKind.Date => "write a day as '2024-12-31', in quotes, or as date(2024, 12, 31)",
        FactKind.Text or FactKind.Telephone or FactKind.Web => "compare a text with a text in quotes",
        _ => "compare a number with a number",
    };

    public static string Describe(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Fact { Kind: FactKind.Choice } => "a choice",
        ExpressionModel.Fact { Kind: FactKind.Date } or ExpressionModel.Call { Function: CheckFunction.Date } => "a date",
        ExpressionModel.Fact { Kind: FactKind.Year } => "a year",
        { Type: ExpressionType.Number } => "a number",
        { Type: ExpressionType.Truth } => "true or false",
        _ => "a text",
    };

    private static string NameOf(ExpressionSyntax syntax) => syntax switch
    {
        ExpressionSyntax.Path path => $"'{string.Join(".", path.Parts.Select(part => part.Text))}'",
        ExpressionSyntax.Text text => $"'{text.Value}'",
        ExpressionSyntax.Constant constant => $"'{constant.Value.ToString(CultureInfo.InvariantCulture)}'",
        ExpressionSyntax.Call call => call.Name.Text + "(…)",
        _ => "the other side",
    };
}
