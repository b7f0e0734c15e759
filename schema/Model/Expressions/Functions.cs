// The functions of checks: their names and how many arguments they take.
using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The functions of checks.</summary>
internal static class Functions
{
    /// <summary>What gives last year's figures; it changes what its argument means, and is no function of the model.</summary>
    public const string LastYear = "last_year";

    private static readonly Dictionary<string, CheckFunction> s_functions = new(StringComparer.Ordinal)
    {
        ["sum"] = CheckFunction.Sum,
        ["count"] = CheckFunction.Count,
        ["min"] = CheckFunction.Min,
        ["max"] = CheckFunction.Max,
        ["abs"] = CheckFunction.Abs,
        ["round"] = CheckFunction.Round,
        ["rising"] = CheckFunction.Rising,
        ["falling"] = CheckFunction.Falling,
        ["blank"] = CheckFunction.Blank,
        ["applies"] = CheckFunction.Applies,
    };

    /// <summary>The names of all functions.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. s_functions.Keys, LastYear];

    /// <summary>Finds a function.</summary>
    public static bool TryGet(string name, out CheckFunction function) => s_functions.TryGetValue(name, out function);

    /// <summary>Whether there is a function of a name.</summary>
    public static bool IsKnown(string name) => name == LastYear || s_functions.ContainsKey(name);

    /// <summary>Whether a function takes any number of arguments, so that a head stands for all its leaves there.</summary>
    public static bool TakesSeveral(CheckFunction function) => function is not (CheckFunction.Abs or CheckFunction.Round or CheckFunction.Blank or CheckFunction.Applies);

    /// <summary>The argument of <c>last_year(…)</c>, or null where an expression is something else.</summary>
    public static ExpressionSyntax? LastYearOf(ExpressionSyntax syntax) =>
        syntax is ExpressionSyntax.Call { Name.Text: LastYear, Arguments.Count: 1 } call ? call.Arguments[0] : null;

    /// <summary>Refuses a wrong number of arguments, and decimals that are no constant.</summary>
    public static void CheckArguments(ExpressionSyntax.Call call, CheckFunction? function)
    {
        var count = call.Arguments.Count;
        var (fits, wanted) = function switch
        {
            CheckFunction.Round => (count == 2, "two arguments"),
            CheckFunction.Date => (count == 3, "three arguments"),
            { } several when TakesSeveral(several) => (count > 0, "at least one argument"),
            _ => (count == 1, "one argument"),
        };
        if (!fits)
            throw new ExpressionFault(Rules.ArgumentCount, call.Span, call.Name.Text, wanted, count == 0 ? "none" : Number.Text(count));
        if (function == CheckFunction.Round && call.Arguments[1] is not ExpressionSyntax.Constant { Value: 0 or 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 })
            throw new ExpressionFault(Rules.ConstantDecimals, call.Arguments[1].Span);
    }
}
