using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Checks;

/// <summary>Takes in what was accepted.</summary>
internal static class AcceptedRule
{
    /// <summary>Marks the findings that are accepted.</summary>
    public static List<Finding> Apply(FindingFactory factory, IReadOnlyList<AcceptedFinding> accepted, List<Finding> findings)
    {
        var isUsed = new bool[accepted.Count];
        for (var i = 0; i < findings.Count; i++)
        {
            for (var j = 0; j < accepted.Count; j++)
            {
                if (accepted[j].Accepts(findings[i]))
                {
                    findings[i] = findings[i] with { Accepted = findings[i].Accepted ?? accepted[j].Reason };
                    isUsed[j] = true;
                }
            }
        }

        return [.. accepted.Where((_, j) => !isUsed[j])
            .Select(item => Unused(factory, item, findings.Find(finding => finding.Accepted is null && item.IsAt(finding))))];
    }

    private static Finding Unused(FindingFactory factory, AcceptedFinding accepted, Finding? now)
    {
        var messages = factory.Messages;
        var sentence = messages.Say(
            now is null ? MessageIds.AcceptedUnused : MessageIds.AcceptedChanged,
            ("rule", accepted.Rule),
            ("reason", Quote.Of(accepted.Reason)),
            ("expected", messages.Show(accepted.Actual ?? default)),
            ("actual", messages.Show(now?.Actual ?? default)));
        var place = factory.PlaceOf(accepted.Section, accepted.Row, accepted.Column);
        if (place is not null)
            sentence = messages.Say(MessageIds.Place, ("section", place), ("sentence", sentence));
        var finding = factory.OfPlace(RuleIds.Accepted, accepted.Section, accepted.Row, accepted.Column, sentence);
        return finding with { Severity = Severity.Information, Actual = now?.Actual ?? default };
    }
}
