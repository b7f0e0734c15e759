// A report of the 2021 form whose overview says a sentence.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Tests.Findings.Cases;

/// <summary>
/// A report for 2022, right in itself: 15 new requests, 2 carried in, 14 decided (8 granted, 3 in part, 2 refused, 1 not held),
/// 3 carried out; 4 reviews, 1 suit straight to court and 2 after a review; 6 documents made, 1 repealed, 40 in force, 1 regulation.
/// </summary>
internal static class SentenceReport
{
    private static readonly Lazy<AnnualReport> s_sound = new(Make);

    public static AnnualReport Sound => s_sound.Value;

    /// <summary>The report with an overview.</summary>
    public static AnnualReport Saying(string sentence) => Sound with { Overview = Sound.Overview with { Text = sentence } };

    /// <summary>What the checks of texts say of a report, each as its rule and the figure it is about.</summary>
    public static string Told(AnnualReport report) => string.Join(
        ", ",
        report.Validate().Where(finding => finding.Rule.EndsWith("_in_text", StringComparison.Ordinal))
            .Select(finding => $"{finding.Rule.Split('.')[1].Replace("_in_text", "", StringComparison.Ordinal)} {finding.Actual}"));

    /// <summary>The report with blanks that no total settles, in some rows or groups of columns.</summary>
    public static AnnualReport Without(this AnnualReport report, params string[] paths) => paths.Aggregate(report, (blank, path) => blank.With(path, default));

    private static AnnualReport Make()
    {
        var figures = new Dictionary<string, int>
        {
            ["applications.new.natural_person"] = 12,
            ["applications.new.organisation.business"] = 3,
            ["applications.carried_in.natural_person"] = 2,
            ["applications.outcomes.granted.natural_person"] = 6,
            ["applications.outcomes.granted.organisation.business"] = 2,
            ["applications.outcomes.partly_granted.natural_person"] = 3,
            ["applications.outcomes.refused.internal_affairs.natural_person"] = 1,
            ["applications.outcomes.refused.process_information.natural_person"] = 1,
            ["applications.outcomes.unavailable.not_held.natural_person"] = 1,
            ["applications.carried_out.natural_person"] = 2,
            ["applications.carried_out.organisation.business"] = 1,
            ["review_litigation.review.upheld"] = 3,
            ["review_litigation.review.pending"] = 1,
            ["review_litigation.litigation.direct.upheld"] = 1,
            ["review_litigation.litigation.after_review.upheld"] = 2,
            ["proactive_disclosure.item_1.regulations.made"] = 1,
            ["proactive_disclosure.item_1.normative_documents.made"] = 6,
            ["proactive_disclosure.item_1.normative_documents.repealed"] = 1,
            ["proactive_disclosure.item_1.normative_documents.in_force"] = 40,
        };
        var report = new AnnualReport { Facts = new() { Agency = "青石县自然资源局", Year = 2022 } };
        foreach (var cell in Template.Of<AnnualReport>().Cells)
        {
            report = report.With(cell.Index, 0);
        }

        return figures.Aggregate(report, (filled, figure) => filled.With(figure.Key, figure.Value)).Complete(replace: true);
    }
}
