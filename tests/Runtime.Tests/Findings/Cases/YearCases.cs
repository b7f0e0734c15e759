// The checks of the 2021 form that look at last year's report.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of the checks that look at last year's report: changes of this year's, or of last year's.</summary>
internal static class YearCases
{
    /// <summary>Last year's report, which agrees with <see cref="AnnualReportCases.Sound"/> in everything.</summary>
    public static AnnualReport Before { get; } = Make();

    public static IEnumerable<RuleCase> All =>
    [
        Of("proactive_disclosure.stock", "proactive_disclosure.item_1.normative_documents.in_force", wrong: 30),
        Of("proactive_disclosure.unusual_licences", "proactive_disclosure.item_5.licences.decisions", wrong: 6421),
        Of("proactive_disclosure.unusual_sanctions", "proactive_disclosure.item_6.penalties.decisions", wrong: 286),
        Of("applications.carry_over", "applications.carried_in.natural_person", wrong: 3),
        Of("applications.unusual_requests", "applications.new.total", wrong: 211),
    ];

    /// <summary>Checks this year's report against last year's.</summary>
    public static ValidationResult Validate(AnnualReport report, IReport before) => report.Validate(new() { Previous = before });

    private static RuleCase Of(string rule, string cell, int wrong) => new(rule)
    {
        Holds = () => Validate(AnnualReportCases.Sound, Before),
        Fails = () => Validate(AnnualReportCases.Sound.With(cell, wrong), Before),
        Undecided = () => Validate(AnnualReportCases.Sound, Blank(rule, cell)),
    };

    // What a check wants to know of last year is blank, and no total tells it.
    private static AnnualReport Blank(string rule, string cell) => rule switch
    {
        "applications.carry_over" => Row(Before, "applications.carried_out"),
        _ when cell == "applications.new.total" => Row(Before, "applications.new"),
        _ => Before.With(cell, default),
    };

    private static AnnualReport Row(AnnualReport report, string row) => report.GetForm().Cells.Where(cell => cell.Path.StartsWith(row + ".", StringComparison.Ordinal))
        .Aggregate(report, (blank, cell) => blank.With(cell.Index, default));

    private static AnnualReport Make()
    {
        var report = AnnualReportCases.Sound with { Facts = AnnualReportCases.Sound.Facts with { Year = AnnualReportCases.Sound.Facts.Year - 1 } };
        report = report.With("proactive_disclosure.item_1.normative_documents.in_force", 27);
        foreach (var column in report.GetForm().Cells.Where(cell => cell.Row == "carried_in").Select(cell => cell.Column))
        {
            report = report.With($"applications.carried_out.{column}", AnnualReportCases.Sound.GetCell($"applications.carried_in.{column}"));
        }

        return report;
    }
}
