using System.Collections.Generic;
using Formwork.Checks;
using Formwork.Generated;

namespace Formwork.Findings;

/// <summary>Facts and texts that have to be there.</summary>
internal static class RequiredRules
{
    /// <summary>Whether all of them are.</summary>
    public static bool AreMet(Template template, ReportContent content)
    {
        for (var i = 0; i < template.Facts.Length; i++)
        {
            if (IsMissing(template.Facts[i], content.Facts[i], content))
                return false;
        }

        for (var i = 0; i < template.Sections.Length; i++)
        {
            if (IsMissing(template.Sections[i], content.Texts[i]))
                return false;
        }

        return true;
    }

    /// <summary>Adds a finding for each that is not.</summary>
    public static void Add(FindingFactory factory, ReportContent content, List<Finding> findings)
    {
        var template = factory.Template;
        for (var i = 0; i < template.Facts.Length; i++)
        {
            if (IsMissing(template.Facts[i], content.Facts[i], content))
            {
                var sentence = factory.Messages.Say(MessageIds.RequiredFact, ("fact", template.Facts[i].Label));
                findings.Add(factory.OfFact(RuleIds.Required, i, sentence));
            }
        }

        for (var i = 0; i < template.Sections.Length; i++)
        {
            if (IsMissing(template.Sections[i], content.Texts[i]))
                findings.Add(factory.OfSection(RuleIds.Required, i, factory.Messages.Say(MessageIds.RequiredText)));
        }
    }

    private static bool IsMissing(FactInfo fact, Cell value, ReportContent content) =>
        fact.Required && Evaluator.Applies(fact.When, content.Facts) && Evaluator.IsBlank(value);

    private static bool IsMissing(SectionInfo section, string? text) =>
        section.Text is { Required: true } && string.IsNullOrWhiteSpace(text);
}
