using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What an expression may be about.</summary>
[Flags]
internal enum About
{
    Cells = 1,
    Facts = 2,
    Both = Cells | Facts,
}

/// <summary>An operator or function of the expression language.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Text">How it is written; empty for leaves.</param>
/// <param name="Takes">The type of its operands.</param>
/// <param name="Gives">The type of its value.</param>
internal sealed record OperatorRule(ExpressionOperator Operator, string Text, ExpressionType Takes, ExpressionType Gives)
{
    /// <summary>How strongly a sign between two operands binds; 0 for everything else.</summary>
    public int Strength { get; init; }

    /// <summary>The fewest arguments of a function; 0 for everything else.</summary>
    public int Least { get; init; }

    /// <summary>The most arguments of a function.</summary>
    public int Most { get; init; }

    /// <summary>Where a function can stand.</summary>
    public About About { get; init; }

    /// <summary>Whether a function takes any number of arguments, so that a head stands for all its leaves
    /// there.</summary>
    public bool TakesSeveral => Most == int.MaxValue;

    /// <summary>How many arguments a function takes, in words.</summary>
    public string Wanted => (Least, Most) switch
    {
        (1, 1) => "one argument",
        (2, _) => "two arguments",
        (3, _) => "three arguments",
        _ => "at least one argument",
    };
}

/// <summary>The operators and functions of the expression language: the one table of their names, operands and
/// types.</summary>
internal static class Operators
{
    /// <summary>What gives last year's figures; it changes what its argument means, and is no operator of the
    /// model.</summary>
    public const string LastYear = "last_year";

    /// <summary>How strongly <c>implies</c> binds: the loosest, and the only one that is read from the right.</summary>
    public const int Loosest = 1;

    /// <summary>How strongly <c>not</c> binds.</summary>
    public const int OfNot = 4;

    /// <summary>How strongly comparisons bind.</summary>
    public const int OfComparison = 5;

    /// <summary>How strongly the sign of a number binds.</summary>
    public const int OfSign = 8;

    private const int Any = int.MaxValue;

    /// <summary>All of them, as the model numbers them.</summary>
    public static IReadOnlyList<OperatorRule> All { get; } =
    [
        Number(ExpressionOperator.Constant),
        Number(ExpressionOperator.Slot),
        Number(ExpressionOperator.Negate, "-"),
        Number(ExpressionOperator.Add, "+", 6),
        Number(ExpressionOperator.Subtract, "-", 6),
        Number(ExpressionOperator.Multiply, "*", 7),
        Number(ExpressionOperator.Divide, "/", 7),
        Function(ExpressionOperator.Sum, "sum", 1, Any, About.Both),
        Function(ExpressionOperator.Count, "count", 1, Any, About.Cells),
        Function(ExpressionOperator.Min, "min", 1, Any, About.Both),
        Function(ExpressionOperator.Max, "max", 1, Any, About.Both),
        Function(ExpressionOperator.Abs, "abs", 1, 1, About.Both),
        Function(ExpressionOperator.Round, "round", 2, 2, About.Both),
        Comparison(ExpressionOperator.Equal, "=="),
        Comparison(ExpressionOperator.NotEqual, "!="),
        Comparison(ExpressionOperator.Less, "<"),
        Comparison(ExpressionOperator.LessOrEqual, "<="),
        Comparison(ExpressionOperator.Greater, ">"),
        Comparison(ExpressionOperator.GreaterOrEqual, ">="),
        Truth(ExpressionOperator.Not, "not"),
        Truth(ExpressionOperator.And, "and", 3),
        Truth(ExpressionOperator.Or, "or", 2),
        Truth(ExpressionOperator.Implies, "implies", Loosest),
        Function(ExpressionOperator.Blank, "blank", 1, 1, About.Both, ExpressionType.Truth),
        Function(ExpressionOperator.Applies, "applies", 1, 1, About.Cells, ExpressionType.Truth),
        Function(ExpressionOperator.Rising, "rising", 1, Any, About.Cells, ExpressionType.Truth),
        Function(ExpressionOperator.Falling, "falling", 1, Any, About.Cells, ExpressionType.Truth),
        Number(ExpressionOperator.Fact),
        new(ExpressionOperator.Word, "", ExpressionType.Word, ExpressionType.Word),
        Function(ExpressionOperator.Date, "date", 3, 3, About.Facts, ExpressionType.Day),
    ];

    private static readonly Dictionary<string, OperatorRule> s_functions = All.Where(rule => rule.Least > 0).ToDictionary(rule => rule.Text);

    private static readonly Dictionary<string, OperatorRule> s_signs = All.Where(rule => rule.Strength > 0).ToDictionary(rule => rule.Text);

    /// <summary>The operators that are words, which no path can begin with.</summary>
    public static HashSet<string> Words { get; } =
        [.. All.Where(rule => rule is { Takes: ExpressionType.Truth, Text.Length: > 0 }).Select(rule => rule.Text)];

    public static OperatorRule Of(ExpressionOperator operation) => All[(int)operation];

    public static bool IsComparison(this ExpressionOperator operation) => operation is >= ExpressionOperator.Equal and <= ExpressionOperator.GreaterOrEqual;

    /// <summary>The sign between two operands that a token is, or null.</summary>
    public static OperatorRule? Sign(Token token) =>
        token.Kind is TokenKind.Sign or TokenKind.Name && s_signs.TryGetValue(token.Text, out var rule) ? rule : null;

    /// <summary>The function of a name, wherever it can stand, or null.</summary>
    public static OperatorRule? Function(string name) => s_functions.TryGetValue(name, out var rule) ? rule : null;

    /// <summary>The names of the functions that can stand in an expression.</summary>
    public static IReadOnlyCollection<string> Functions(About about) =>
        [.. s_functions.Values.Where(rule => (rule.About & about) != 0).Select(rule => rule.Text), .. about == About.Cells ? [LastYear] : Array.Empty<string>()];

    private static OperatorRule Number(ExpressionOperator operation, string text = "", int strength = 0) =>
        new(operation, text, ExpressionType.Number, ExpressionType.Number) { Strength = strength };

    private static OperatorRule Comparison(ExpressionOperator operation, string text) =>
        new(operation, text, ExpressionType.Number, ExpressionType.Truth) { Strength = OfComparison };

    private static OperatorRule Truth(ExpressionOperator operation, string text, int strength = 0) =>
        new(operation, text, ExpressionType.Truth, ExpressionType.Truth) { Strength = strength };

    private static OperatorRule Function(
        ExpressionOperator operation, string text, int least, int most, About about, ExpressionType gives = ExpressionType.Number) =>
        new(operation, text, ExpressionType.Number, gives) { Least = least, Most = most, About = about };
}
