// How grave what each rule says is: what the template and the options say in place of what is usual.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork;

/// <summary>Gives findings the severity that is asked for.</summary>
internal static class Severities
{
    /// <summary>Refuses options that name rules which the template does not have.</summary>
    /// <exception cref="ArgumentException">A rule is unknown, or its severity is none.</exception>
    public static void Check(Template template, IReadOnlyDictionary<string, RuleSeverity> options)
    {
        foreach (var (rule, severity) in options)
        {
            if (!RuleIds.All.ContainsKey(rule) && !DeclaredBy(template).Contains(rule, StringComparer.Ordinal))
            {
                var nearest = Nearest.Of(rule, RuleIds.All.Keys.Concat(DeclaredBy(template)));
                throw new ArgumentException(
                    $"The form {template.Name} {template.Revision} has no rule '{rule}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", nameof(options));
            }

            if (!Enum.IsDefined(severity))
                throw new ArgumentException($"The rule '{rule}' cannot have the severity {severity}.", nameof(options));
        }
    }

    /// <summary>The finding with the severity that is asked for; null where its rule is to say nothing.</summary>
    public static Finding? Apply(Template template, IReadOnlyDictionary<string, RuleSeverity> options, Finding finding)
    {
        if (!options.TryGetValue(finding.Rule, out var asked))
        {
            return finding;
        }

        if (asked == RuleSeverity.Off)
        {
            return null;
        }

        var severity = asked switch { RuleSeverity.Error => Severity.Error, RuleSeverity.Warning => Severity.Warning, _ => Severity.Information };

        // What a rule says more mildly than usual, since it is undecided or noted, becomes no graver.
        var isMild = finding.Severity > UsualOf(template, finding.Rule)
            || (finding.State == FindingState.Undecided && finding.Rule is not (RuleIds.BlankTotal or RuleIds.EmptyTable));
        return isMild && finding.Severity > severity ? finding : finding with { Severity = severity };
    }

    private static IEnumerable<string> DeclaredBy(Template template) =>
        template.Description.Checks.Select(check => check.Rule).Concat(template.Description.TextChecks.Select(check => check.Rule));

    private static Severity UsualOf(Template template, string rule) =>
        RuleIds.All.TryGetValue(rule, out var usual) ? usual
        : template.Description.Checks.FirstOrDefault(check => check.Rule == rule)?.Severity
        ?? template.Description.TextChecks.FirstOrDefault(check => check.Rule == rule)?.Severity
        ?? Severity.Error;
}
