// The totals and checks of a form, which the runtime shows to nobody else.
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>Asks a form for its rules.</summary>
internal static class FormRulesOf
{
    /// <summary>The totals of a form, asked of its cells.</summary>
    public static ImmutableArray<TotalInfo> Totals(Form form) => Get<ImmutableArray<TotalInfo>>(form, nameof(Totals));

    /// <summary>The declared checks of a form, asked of its cells.</summary>
    public static ImmutableArray<CheckInfo> Checks(Form form) => Get<ImmutableArray<CheckInfo>>(form, nameof(Checks));

    /// <summary>Whether an expression has some operator in it.</summary>
    public static bool Has(CheckExpression expression, CheckOperator operation) =>
        expression.Operation == operation || expression.Operands.Any(operand => Has(operand, operation));

    private static T Get<T>(Form form, string property) =>
        (T)typeof(Form).GetProperty(property, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(form)!;
}
