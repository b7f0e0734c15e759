// Findings as text for people: tables with problems first, and what cannot be decided as one sentence a table.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork;

/// <summary>Writes findings as text for people.</summary>
internal static class FindingText
{
    /// <summary>Writes findings.</summary>
    public static string Write(Form form, IReadOnlyList<Finding> findings)
    {
        var template = form.Template;
        var messages = template.Messages;
        var text = new StringBuilder();
        var accepted = findings.Where(finding => finding.Accepted is not null).ToList();
        findings = [.. findings.Where(finding => finding.Accepted is null)];
        if (findings.Count == 0)
        {
            text.Append(messages.Word(MessageIds.Nothing, "0")).Append('\n');
        }

        // What is wrong comes first; a section is named once, with what cannot be decided in it behind what is wrong.
        foreach (var key in findings.OrderBy(finding => finding.State == FindingState.Fails ? 0 : 1).Select(finding => finding.Section).Distinct())
        {
            text.Append(NameOf(template, messages, key)).Append('\n');
            var ofSection = findings.Where(finding => finding.Section == key).ToLookup(finding => finding.State);
            foreach (var (severity, sentence) in Failing(form, ofSection[FindingState.Fails]).Concat(Undecided(form, messages, [.. ofSection[FindingState.Undecided]])))
            {
                text.Append("  ").Append(NameOf(messages, severity)).Append("  ").Append(sentence.ReplaceLineEndings(" ")).Append('\n');
            }
        }

        if (accepted.Count > 0)
        {
            text.Append(messages.Word(MessageIds.AcceptedHeading, "accepted")).Append('\n');
        }

        foreach (var finding in accepted)
        {
            text.Append("  ").Append(NameOf(messages, finding.Severity)).Append("  ").Append(finding.Message.ReplaceLineEndings(" "))
                .Append(messages.Word(MessageIds.SentenceSeparator, " ")).Append(messages.Say(MessageIds.AcceptedReason, ("reason", finding.Accepted!)).ReplaceLineEndings(" ")).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(Severity, string)> Failing(Form form, IEnumerable<Finding> findings) =>
        [.. findings.Where(finding => !PartsText.IsOne(finding)).Select(SentenceOf), .. PartsText.Say(form, findings.Where(PartsText.IsOne))];

    // Blank totals make one sentence, what is merely undecided another; what has a figure to say speaks for itself.
    private static IEnumerable<(Severity, string)> Undecided(Form form, Messages messages, List<Finding> findings)
    {
        var blankTotals = findings.Where(finding => finding.Rule == RuleIds.BlankTotal).ToList();
        var open = findings.Where(IsOpen).ToList();
        foreach (var finding in findings.Where(finding => finding.Rule != RuleIds.BlankTotal && !IsOpen(finding) && !PartsText.IsOne(finding)))
        {
            yield return SentenceOf(finding);
        }

        if (blankTotals.Count == 1)
        {
            yield return SentenceOf(blankTotals[0]);
        }
        else if (blankTotals.Count > 1)
        {
            var cells = blankTotals.Select(finding => messages.Say(
                MessageIds.BlankTotalCell,
                ("cell", finding.At is { } cell ? form.Findings.NameOf(cell) : finding.Row + "." + finding.Column),
                ("expected", messages.Show(finding.Expected))));
            yield return (
                Severity.Information,
                messages.Say(MessageIds.BlankTotalTable, ("count", Show(blankTotals.Count)), ("cells", string.Join(messages.ListSeparator, cells))));
        }

        if (open.Count == 1)
        {
            yield return SentenceOf(open[0]);
        }
        else if (open.Count > 1)
        {
            yield return (Severity.Information, messages.Say(MessageIds.UndecidedTable, ("count", Show(open.Count))));
        }

        foreach (var sentence in PartsText.Say(form, findings.Where(PartsText.IsOne)))
        {
            yield return sentence;
        }
    }

    private static bool IsOpen(Finding finding) =>
        finding.Rule != RuleIds.BlankTotal && !PartsText.IsOne(finding) && finding.Severity == Severity.Information && finding.Expected.IsBlank;

    private static (Severity Severity, string Sentence) SentenceOf(Finding finding) => (finding.Severity, finding.Sentence ?? finding.Message);

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(Template template, Messages messages, string? section) => section switch
    {
        null => messages.Word(MessageIds.Report, template.Name),
        RuleIds.Facts => messages.Word(MessageIds.Facts, section),
        _ => template.Sections.FirstOrDefault(candidate => candidate.Path == section) is { } found ? found.Number + found.Label : section,
    };

    private static string NameOf(Messages messages, Severity severity) => severity switch
    {
        Severity.Error => messages.Word(MessageIds.SeverityError, "error"),
        Severity.Warning => messages.Word(MessageIds.SeverityWarning, "warning"),
        _ => messages.Word(MessageIds.SeverityInformation, "information"),
    };
}
