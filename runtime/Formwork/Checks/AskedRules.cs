using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Checks;

/// <summary>The rules about facts and texts that are on in a template, where options do not say otherwise.</summary>
internal sealed class AskedRules
{
    /// <summary>Looks the rules of a template up.</summary>
    public AskedRules(Template template)
    {
        LeftOver = new(template.Description, IsOn(RuleIds.LeftOver) ? LeftOverRule.WordsOf(template) : []);
        AllZero = IsOn(RuleIds.AllZero);
        var topics = SpokenRules.TopicsOf(template).Select((topic, number) => (topic.Rule, topic.Section, Asked: new AskedTopic(number, topic.Topic))).Where(topic => IsOn(topic.Rule)).ToList();
        var figures = template.Description.TextChecks.SelectMany(check => check.Texts).ToHashSet();
        Texts =
        [
            .. template.Sections
                .Select((section, index) => section.Text is { } text
                    ? new AskedText(index, text, [.. topics.Where(topic => topic.Section == index).Select(topic => topic.Asked)], figures.Contains(index))
                    : null)
                .OfType<AskedText>()
                .Where(text => text.Info is not { MinLength: 0, MaxLength: null } || !text.Topics.IsEmpty || text.SaysFigures || !LeftOver.IsEmpty),
        ];

        bool IsOn(string rule) => template.Rules[rule] != Severity.Off;
    }

    /// <summary>The texts of which anything is asked.</summary>
    public ImmutableArray<AskedText> Texts { get; }

    /// <summary>The instructions of the blank form.</summary>
    public LeftOverSearch LeftOver { get; }

    /// <summary>Whether a report of nothing but zeros is a finding.</summary>
    public bool AllZero { get; }
}
