using System.Collections.Generic;
using System.Globalization;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Takes in last year's report, or says why it is of no use.</summary>
internal static class PreviousRule
{
    /// <summary>Last year's report; null where there is none that fits, which is a finding.</summary>
    public static PreviousSheet? Take(FindingFactory factory, ReportContent content, IReport? report, List<Finding> findings)
    {
        if (report is null)
            return null;
        if (report.Template.Name != content.Form.Template.Name)
        {
            findings.Add(Refuse(factory.Messages.Say(MessageIds.PreviousTemplate, ("actual", report.Template.Name))));
            return null;
        }

        if (OtherReport.TryCopy(report) is not { } previous)
        {
            findings.Add(Refuse(factory.Messages.Say(MessageIds.PreviousLarge)));
            return null;
        }

        if (ReportIdentity.Difference(content, previous) is { } difference)
        {
            findings.Add(Refuse(factory.Messages.Say(MessageIds.PreviousIdentity, ("actual", difference.Actual), ("expected", difference.Expected))));
            return null;
        }

        if (YearOf(content) is { } year && YearOf(previous) is { } before && before != year - 1)
        {
            findings.Add(Refuse(factory.Messages.Say(
                MessageIds.PreviousYear,
                ("actual", before.ToString(CultureInfo.InvariantCulture)),
                ("expected", (year - 1).ToString(CultureInfo.InvariantCulture)))));
            return null;
        }

        return new(content.Form, previous);
    }

    /// <summary>The year of a report: its first fact that is one, where it is known.</summary>
    public static int? YearOf(ReportContent content)
    {
        var facts = content.Form.Template.Facts;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i].Kind == FactKind.Year)
                return content.Facts[i].AsInt32();
        }

        return null;
    }

    private static Finding Refuse(string sentence) => FindingFactory.OfReport(RuleIds.Previous, sentence) with { Severity = Severity.Warning };
}
