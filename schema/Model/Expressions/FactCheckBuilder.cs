// Checks of facts as written -> bound checks.
using System.Collections.Generic;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Builds the checks of facts. One with a mistake is reported, and left out.</summary>
/// <param name="context">The compilation.</param>
/// <param name="conditions">Binds expressions over facts.</param>
internal sealed class FactCheckBuilder(BuildContext context, ConditionBuilder conditions)
{
    /// <summary>Builds the checks.</summary>
    /// <returns>The checks in the order of the file.</returns>
    public IEnumerable<FactCheckModel> Build()
    {
        foreach (var check in context.Template.Checks)
        {
            var when = conditions.Build(check.When);
            if (conditions.Build(check.Assert, user: "A check of facts") is { } assert && (check.When is null || when is not null))
                yield return Make(check, assert, when);
        }
    }

    private static FactCheckModel Make(FactCheckSyntax check, ExpressionModel assert, ExpressionModel? when) => new()
    {
        Key = check.Key.Value,
        Severity = check.Severity,
        Message = check.Message?.Value,
        Assert = assert,
        When = when,
    };
}
