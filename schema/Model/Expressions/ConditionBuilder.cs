using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Builds the conditions and the checks of facts of one template. One with a mistake is reported, and left
/// out.</summary>
internal sealed class ConditionBuilder(BuildContext context, IReadOnlyList<FactModel> facts)
{
    /// <summary>Builds a condition.</summary>
    public ExpressionModel? Build(Located<string>? condition, string? owner = null, string user = "A condition")
    {
        if (condition is null)
            return null;
        var sound = true;
        void Report(ExpressionFault fault)
        {
            // What a fact with a mistake of its own admits is not known.
            sound = false;
            if (!context.Findings.HasErrors || !context.Template.Facts.Any(fact => fact.IsDoubtful && condition.Value.Contains(fact.Label.Key.Value)))
                context.Report(condition, fault);
        }

        try
        {
            var scope = new FactScope(facts, IsLost, IsLostOption, owner, user, Report);
            var bound = new Binder(scope, Report).Bind(Parser.Parse(condition.Value), ExpressionType.Truth, user);
            if (bound is not null && !scope.NamesFact)
                throw new ExpressionFault(Rules.NoFacts, new TextSpan(0, condition.Value.Length), user);
            return sound ? bound : null;
        }
        catch (ExpressionFault fault)
        {
            Report(LabelAt(condition.Value, fault.Span.Start) ?? fault);
            return null;
        }
    }

    /// <summary>Builds the checks of facts, in the order of the file.</summary>
    public IEnumerable<FactCheckModel> BuildChecks()
    {
        foreach (var check in context.Template.Checks)
        {
            var when = Build(check.When);
            if (Build(check.Assert, user: "A check of facts") is not { } assert || (check.When is not null && when is null))
                continue;
            yield return new FactCheckModel
            {
                Key = check.Key.Value,
                Severity = check.Severity,
                Message = check.Message?.Value,
                Assert = assert,
                When = when,
            };
        }
    }

    /// <summary>The mistake behind one that ends the reading of a condition: an option named by a label of several
    /// words; null where that is not what is wrong.</summary>
    private ExpressionFault? LabelAt(string text, int at)
    {
        foreach (var choice in facts.Where(fact => fact.Kind == FactKind.Choice))
        {
            foreach (var option in choice.Options)
            {
                var start = text.IndexOf(option.Label, StringComparison.OrdinalIgnoreCase);
                if (start < 0 || at < start || at > start + option.Label.Length || !IsComparedWith(choice.Key, text.Substring(0, start)))
                    continue;
                return FactScope.Labelled(choice, option, new TextSpan(start, option.Label.Length), text.Substring(start, option.Label.Length));
            }
        }

        return null;
    }

    /// <summary>Whether a text ends with a fact and the sign of a comparison.</summary>
    private static bool IsComparedWith(string fact, string text)
    {
        text = text.TrimEnd();
        return (text.EndsWith("==", StringComparison.Ordinal) || text.EndsWith("!=", StringComparison.Ordinal)) && text.Substring(0, text.Length - 2).TrimEnd().EndsWith(fact, StringComparison.Ordinal);
    }

    /// <summary>Whether a fact is unknown only because of a mistake that has been reported.</summary>
    private bool IsLost(string key) => context.Template.LostFacts || context.Template.Facts.Any(fact => fact.IsDoubtful) || context.Template.Facts.Any(fact => fact.Label.Key.Value == key);

    /// <summary>Whether a choice lacks an option only because of a mistake that has been reported.</summary>
    private bool IsLostOption(string key, string option) =>
        context.Template.Facts.Any(fact => fact.Label.Key.Value == key && fact.Options is { } options && options.Items.Exists(item => item.Key.Value == option));
}
