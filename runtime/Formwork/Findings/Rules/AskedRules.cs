// The rules about facts and texts that are on in a template, looked up once: every sound report asks for them.
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork;

/// <summary>The rules about facts and texts that are on in a template, where options do not say otherwise.</summary>
internal sealed class AskedRules
{
    /// <summary>Looks the rules of a template up.</summary>
    public AskedRules(Template template)
    {
        FactChecks = [.. template.Description.FactChecks.Where(check => IsOn(check.Rule))];
        Topics = [.. SpokenRules.TopicsOf(template).Where(topic => IsOn(topic.Rule))];
        LeftOver = IsOn(RuleIds.LeftOver) ? LeftOverRule.WordsOf(template) : [];
        AllZero = IsOn(RuleIds.AllZero);

        bool IsOn(string rule) => template.Rules[rule] != RuleSeverity.Off;
    }

    /// <summary>The checks of facts.</summary>
    public ImmutableArray<FactCheckInfo> FactChecks { get; }

    /// <summary>What texts should speak of.</summary>
    public ImmutableArray<SpokenTopic> Topics { get; }

    /// <summary>The instructions of the blank form.</summary>
    public ImmutableArray<string> LeftOver { get; }

    /// <summary>Whether a report of nothing but zeros is a finding.</summary>
    public bool AllZero { get; }

    /// <summary>Whether there are any.</summary>
    public bool AreAny => !FactChecks.IsEmpty || !Topics.IsEmpty || !LeftOver.IsEmpty || AllZero;
}
