using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Takes in the parts of a report, or says why one is of no use.</summary>
internal sealed class PartSheets
{
    private PartSheets(bool includesOwn) => IncludesOwn = includesOwn;

    /// <summary>Whether the office's own figures are among the parts.</summary>
    public bool IncludesOwn { get; }

    /// <summary>The parts with their figures; null for those that are missing or of no use.</summary>
    public List<(string Name, PreviousSheet? Sheet)> Parts { get; } = [];

    /// <summary>The parts; null where none were given. What is of no use is a finding.</summary>
    public static PartSheets? Take(FindingFactory factory, ReportContent content, ReportParts? given, List<Finding> findings)
    {
        if (given is null or { Parts.Count: 0 })
            return null;
        var parts = new PartSheets(given.IncludesOwn);
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < given.Parts.Count; i++)
        {
            // Whatever a caller gives: a part without a name is called by its number.
            var name = given.Parts[i]?.Name is { } own && !string.IsNullOrWhiteSpace(own) ? own : (i + 1).ToString(CultureInfo.InvariantCulture);
            var (report, fault) = Take(factory.Messages, content, name, given.Parts[i]?.Report);
            if (fault is not null)
            {
                findings.Add(FindingFactory.OfReport(RuleIds.MissingPart, fault) with { Severity = Severity.Warning, Parts = [name] });
            }
            else if (ReportIdentity.KeyOf(content.Form.Template, report!) is { } key && !owners.TryAdd(key, name))
            {
                // Counted once: what is counted twice makes false alarms of all figures.
                var sentence = factory.Messages.Say(MessageIds.PartsSame, ("part", Quote.Of(owners[key])), ("other", Quote.Of(name)));
                findings.Add(FindingFactory.OfReport(RuleIds.Parts, sentence) with { Severity = Severity.Warning, Parts = [owners[key], name] });
                continue;
            }

            parts.Parts.Add((name, fault is null ? new(content.Form, report!) : null));
        }

        return parts;
    }

    private static (ReportContent? Report, string? Fault) Take(Messages messages, ReportContent content, string name, IReport? report)
    {
        var part = ("part", Quote.Of(name));
        if (report is null)
            return (null, messages.Say(MessageIds.MissingPart, part));
        if (report.Template.Name != content.Form.Template.Name)
            return (null, messages.Say(MessageIds.MissingPartTemplate, part, ("actual", report.Template.Name)));
        if (OtherReport.TryCopy(report) is not { } copy)
            return (null, messages.Say(MessageIds.MissingPartLarge, part));
        return PreviousRule.YearOf(content) is { } year && PreviousRule.YearOf(copy) is { } other && other != year
            ? (null, messages.Say(MessageIds.MissingPartYear, part, ("actual", Show(other)), ("expected", Show(year))))
            : (copy, null);
    }

    private static string Show(int year) => year.ToString(CultureInfo.InvariantCulture);
}
