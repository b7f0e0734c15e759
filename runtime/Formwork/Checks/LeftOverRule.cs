using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Instructions of the blank form in facts, before the first section and in texts.</summary>
internal static class LeftOverRule
{
    /// <summary>The instructions of a template.</summary>
    public static ImmutableArray<string> WordsOf(Template template) => [.. template.LeftOver.Where(word => !string.IsNullOrWhiteSpace(word))];

    /// <summary>Adds a finding for each instruction in each place.</summary>
    public static void Add(FindingFactory factory, ReportContent content, Severities severities, List<Finding> findings)
    {
        if (severities[RuleIds.LeftOver] == Severity.Off)
            return;
        foreach (var word in WordsOf(factory.Template))
        {
            findings.AddRange(Places(content.Facts.Select((fact, i) => factory.Template.Facts[i].Kind != FactKind.Choice && fact.TryGetText(out var value) ? value : null), word).Select(fact => factory.LeftOverFact(fact, word)));
            findings.AddRange(Places([content.Preamble], word).Select(_ => factory.LeftOver(null, word)));
            findings.AddRange(Places(content.Texts, word).Select(section => factory.LeftOver(section, word)));
        }
    }

    private static IEnumerable<int> Places(IEnumerable<string?> texts, string word) =>
        texts.Select((text, i) => (Text: text, Index: i)).Where(item => Has(item.Text, word)).Select(item => item.Index);

    private static bool Has(string? text, string word) => text is not null && text.Contains(word, StringComparison.Ordinal);
}
