// What holds for any report: it can be printed, checked, completed, written and read back.
using System;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>The law of reports.</summary>
public static class ReportLaw
{
    /// <summary>Holds the law against a report.</summary>
    /// <param name="probe">The verbs of its type.</param>
    /// <param name="content">Its content.</param>
    public static void Check(IReportProbe probe, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(probe);
        var report = probe.FromContent(content);
        Step("HTML", () => PageLaw.CheckHtml(report.ToHtml()));
        Step("Markdown", () => PageLaw.CheckMarkdown(report.ToMarkdown()));
        Step("JSON", () =>
        {
            var json = report.ToJson();
            PageLaw.CheckJson(json);
            var again = probe.ReadJson(json);
            if (again.ToJson() != json || !again.Equals(report))
                throw new BrokenLawException($"read back it is another one:\n{json}\n{again.ToJson()}");
        });
        Step("validation", () =>
        {
            var result = probe.Validate(report);
            PageLaw.CheckJson(result.ToJson());
            foreach (var finding in result)
            {
                // The fast path answers for the figures only.
                if (finding.Cells.Length > 0 && GeneratedReports.Holds(report))
                    throw new BrokenLawException($"the fast path lets through what the engine finds: {finding.Message}");
            }
        });
        Step("totals", () => probe.WithTotals(report));
        Step("text", () => probe.ReadText(report.ToText()));
    }

    private static void Step(string step, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            throw new BrokenLawException($"{step}: {exception.Message}", exception);
        }
    }
}
