using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace Formwork.Findings;

/// <summary>The entries about one table, text or other part of a report.</summary>
/// <param name="Section">The section's key, <c>facts</c>, or null: for the whole report, or for what was accepted
/// anywhere.</param>
/// <param name="Name">What stands above the entries.</param>
/// <param name="Entries">The entries.</param>
internal sealed record FindingGroup(string? Section, string Name, ImmutableArray<FindingEntry> Entries)
{
    /// <summary>Whether it lists what was accepted.</summary>
    public bool IsAccepted { get; private init; }

    /// <summary>Groups findings that stand in the form's order.</summary>
    public static List<FindingGroup> Of(Form form, IReadOnlyList<Finding> findings)
    {
        var template = form.Template;
        var messages = template.Messages;
        var open = findings.Where(finding => finding.Accepted is null);

        // What is wrong comes first; a section is named once, with what cannot be decided in it behind what is wrong.
        var groups = open.GroupBy(finding => finding.Section)
            .OrderBy(group => group.Min(RankOf))
            .Select(group => new FindingGroup(group.Key, NameOf(template, messages, group.Key), [.. EntriesOf(form, messages, [.. group.OrderBy(RankOf)])]))
            .ToList();
        if (findings.Any(finding => finding.Accepted is not null))
            groups.Add(new(null, messages.Word(MessageIds.AcceptedHeading, "accepted"), [.. findings.Where(finding => finding.Accepted is not null).Select(finding => Accepted(messages, finding))]) { IsAccepted = true });
        return groups;
    }

    /// <summary>The word for a severity.</summary>
    public static string NameOf(Messages messages, Severity severity) => severity switch
    {
        Severity.Error => messages.Word(MessageIds.SeverityError, "error"),
        Severity.Warning => messages.Word(MessageIds.SeverityWarning, "warning"),
        _ => messages.Word(MessageIds.SeverityInformation, "information"),
    };

    private static int RankOf(Finding finding) =>
        (finding.State == FindingState.Fails ? 0 : 1) + (finding.Severity == Severity.Information ? 1 : 0);

    private static IEnumerable<FindingEntry> EntriesOf(Form form, Messages messages, List<Finding> findings) =>
        Failing(form, findings.FindAll(finding => finding.State == FindingState.Fails))
            .Concat(Undecided(form, messages, findings.FindAll(finding => finding.State == FindingState.Undecided)));

    private static IEnumerable<FindingEntry> Failing(Form form, List<Finding> findings) =>
        [.. findings.Where(finding => !PartsText.IsOne(finding)).Select(FindingEntry.Of), .. PartsText.Say(form, findings.Where(PartsText.IsOne))];

    // Blank totals make one sentence, what is merely undecided another; what has a figure to say speaks for itself.
    private static IEnumerable<FindingEntry> Undecided(Form form, Messages messages, List<Finding> findings)
    {
        var blankTotals = findings.FindAll(finding => finding.Rule == RuleIds.BlankTotal);
        var open = findings.FindAll(IsOpen);
        foreach (var finding in findings.Where(finding => finding.Rule != RuleIds.BlankTotal && !IsOpen(finding) && !PartsText.IsOne(finding)))
            yield return FindingEntry.Of(finding);
        if (blankTotals.Count > 0)
            yield return blankTotals.Count == 1 ? FindingEntry.Of(blankTotals[0]) : new(blankTotals.Max(finding => finding.Severity), FindingFactory.Capital(SayBlankTotals(form, messages, blankTotals)), [.. blankTotals]);
        if (open.Count > 0)
            yield return open.Count == 1 ? FindingEntry.Of(open[0]) : new(Severity.Information, FindingFactory.Capital(messages.Say(MessageIds.UndecidedTable, ("count", Show(open.Count)))), [.. open]);
        foreach (var entry in PartsText.Say(form, findings.Where(PartsText.IsOne)))
            yield return entry;
    }

    private static string SayBlankTotals(Form form, Messages messages, List<Finding> findings)
    {
        var cells = findings.Select(finding => messages.Say(
            MessageIds.BlankTotalCell,
            ("cell", finding.At is { } cell ? form.Findings.NameOf(cell) : finding.Row + "." + finding.Column),
            ("expected", messages.Show(finding.Expected))));
        return messages.Say(MessageIds.BlankTotalTable, ("count", Show(findings.Count)), ("cells", string.Join(messages.ListSeparator, cells)));
    }

    private static bool IsOpen(Finding finding) =>
        finding.Rule != RuleIds.BlankTotal && finding.Section != RuleIds.Facts && !PartsText.IsOne(finding) && finding.Severity == Severity.Information && finding.Expected.IsBlank;

    // It stands under no section, so it names its own.
    private static FindingEntry Accepted(Messages messages, Finding finding) => new(
        finding.Severity,
        finding.Message + messages.Word(MessageIds.SentenceSeparator, " ") + messages.Say(MessageIds.AcceptedReason, ("reason", finding.Accepted!)),
        [finding]);

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Template template, Messages messages, string? section) => section switch
    {
        null => messages.Word(MessageIds.Report, template.Name),
        RuleIds.Facts => messages.Word(MessageIds.Facts, section),
        _ => template.Sections.FirstOrDefault(candidate => candidate.Path == section) is { } found ? found.Number + found.Label : section,
    };
}
