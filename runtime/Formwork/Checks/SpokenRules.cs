using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>Texts that do not speak of what they should. A text that is not there is a matter of
/// <c>required</c>.</summary>
internal static class SpokenRules
{
    /// <summary>All that texts of a template should speak of.</summary>
    public static IEnumerable<SpokenTopic> TopicsOf(Template template)
    {
        for (var i = 0; i < template.Sections.Length; i++)
        {
            foreach (var topic in template.Sections[i].Text?.Topics ?? [])
                yield return new(RuleIds.Topics, i, topic);
            foreach (var topic in template.Sections[i].Text?.Mentions ?? [])
                yield return new(RuleIds.Mentions, i, topic);
        }
    }

    /// <summary>Whether the words for all of it stand in a text as the template writes them. Allocates
    /// nothing.</summary>
    public static bool AreMet(Template template, IReport report, AskedText asked, string text, ref ReportOnDemand onDemand)
    {
        var from = 0;
        foreach (var topic in asked.Topics)
        {
            if (template.IsAsked(report, topic.Number) && !topic.IsIn(text, ref from) && Evaluator.Applies(topic.Topic.When, onDemand.Words.Facts))
                return false;
        }

        return true;
    }

    /// <summary>Adds a finding for each text that lacks something, with all that it lacks.</summary>
    public static void Add(FindingFactory factory, ReportContent content, Severities severities, List<Finding> findings)
    {
        var template = factory.Template;
        var compact = new Dictionary<int, string>();
        foreach (var missing in TopicsOf(template).Where(IsMissing).GroupBy(topic => (topic.Rule, topic.Section)))
        {
            var (rule, section) = missing.Key;
            var sentence = factory.Messages.Say(
                rule == RuleIds.Topics ? MessageIds.Topics : MessageIds.Mentions,
                ("topics", string.Join(factory.Messages.ListSeparator, missing.Select(topic => topic.Topic.Label))));
            findings.Add(factory.OfSection(rule, section, sentence) with { Severity = Severity.Information });
        }

        bool IsMissing(SpokenTopic asked) =>
            severities[asked.Rule] != Severity.Off
            && content.Texts[asked.Section] is { } text
            && !string.IsNullOrWhiteSpace(text)
            && Evaluator.Applies(asked.Topic.When, content.Facts)
            && !Says(text, asked.Topic)
            && !SaysOtherwise(template.Folding, CompactOf(asked.Section, text), asked.Topic);

        string CompactOf(int section, string text) => compact.TryGetValue(section, out var known) ? known : compact[section] = new CompactText(text, template.Folding).Text;
    }

    private static bool Says(string text, TopicInfo topic)
    {
        if (text.Contains(topic.Label, StringComparison.Ordinal))
            return true;
        foreach (var word in topic.Also)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The same words torn by a line break, or in other characters for the same.
    private static bool SaysOtherwise(Folding folding, string compact, TopicInfo topic) =>
        topic.Also.Prepend(topic.Label).Any(word => compact.Contains(new CompactText(word, folding).Text, StringComparison.OrdinalIgnoreCase));
}
