using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>The severity of each rule in one run of the checks.</summary>
internal sealed class Severities
{
    private static readonly IReadOnlyDictionary<string, Severity> s_nothing = ImmutableDictionary<string, Severity>.Empty;

    private readonly Template _template;
    private Dictionary<string, Severity>? _usual;
    private readonly IReadOnlyDictionary<string, Severity> _options;

    /// <summary>Takes what the options say.</summary>
    /// <exception cref="ArgumentException">They name a rule that the template does not have, or say what is no
    /// severity.</exception>
    public Severities(Template template, ValidationOptions? options)
    {
        _template = template;
        _options = options?.Severities ?? s_nothing;
        Check(template, _options);
    }

    /// <summary>The rules of a template, each with its severity.</summary>
    public static Dictionary<string, Severity> Of(TemplateDescription description)
    {
        var rules = Declared(description);
        foreach (var (rule, severity) in description.Severities)
            rules[rule] = severity;
        return rules;
    }

    /// <summary>Whether options turn a rule on that is off otherwise.</summary>
    /// <exception cref="ArgumentException">They name a rule that the template does not have, or say what is no
    /// severity.</exception>
    public static bool TurnOn(Template template, IReadOnlyDictionary<string, Severity> options)
    {
        Check(template, options);
        return options.Any(option => option.Value != Severity.Off && template.Rules[option.Key] == Severity.Off);
    }

    /// <summary>The severity of a rule.</summary>
    public Severity this[string rule] => _options.TryGetValue(rule, out var asked) ? asked : _template.Rules[rule];

    /// <summary>The finding with its severity; null where its rule is to say nothing.</summary>
    public Finding? Apply(Finding finding)
    {
        // Whoever reads documents in ways of their own may have rules of their own.
        if (!_template.Rules.ContainsKey(finding.Rule))
            return finding;
        var asked = this[finding.Rule];
        if (asked == Severity.Off)
            return null;
        // What a rule says more mildly than usual, since it is undecided or noted, becomes no graver.
        var isMild = finding.Severity < Usual(finding.Rule)
            || (finding.State == FindingState.Undecided && finding.Rule is not (RuleIds.BlankTotal or RuleIds.EmptyTable));
        return (isMild && finding.Severity < asked) || asked == finding.Severity ? finding : finding with { Severity = asked };
    }

    private static void Check(Template template, IReadOnlyDictionary<string, Severity> options)
    {
        foreach (var (rule, severity) in options)
        {
            if (!template.Rules.ContainsKey(rule))
            {
                var nearest = Suggestion.Closest(rule, template.Rules.Keys.Order(StringComparer.Ordinal));
                throw new ArgumentException($"The form {template.Name} {template.Revision} has no rule '{rule}'{(nearest is null ? "." : $"; did you mean '{nearest}'?")}", nameof(options));
            }

            if (!Enum.IsDefined(severity))
                throw new ArgumentException($"The rule '{rule}' cannot have the severity {severity}.", nameof(options));
        }
    }

    // What the rules of a template say of themselves, whatever it says of them elsewhere.
    private static Dictionary<string, Severity> Declared(TemplateDescription description)
    {
        var rules = new Dictionary<string, Severity>(StringComparer.Ordinal);
        foreach (var (rule, severity) in RuleIds.All)
            rules[rule] = severity;
        foreach (var check in description.FactChecks)
            rules.TryAdd(check.Rule, check.Severity);
        foreach (var check in description.Checks)
            rules.TryAdd(check.Rule, check.Severity);
        foreach (var check in description.TextChecks)
            rules.TryAdd(check.Rule, check.Severity);
        return rules;
    }

    private Severity Usual(string rule) => (_usual ??= Declared(_template.Description)).GetValueOrDefault(rule);
}
