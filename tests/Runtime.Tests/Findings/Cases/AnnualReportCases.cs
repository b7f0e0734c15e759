// The checks that the form of 2021 declares.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of the checks that the form of 2021 declares, each a change of one sound report.</summary>
internal static class AnnualReportCases
{
    /// <summary>A report without any finding: 42 new requests of which 34 came from persons, 3 carried in, 43 decided, 2 carried out.</summary>
    public static AnnualReport Sound { get; } = Reading.Form.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reports", "01-balanced.txt"))).Report;

    public static IEnumerable<RuleCase> All =>
    [
        Of(
            "applications.balance",
            fails: report => report.With("applications.carried_out.natural_person", 99),
            undecided: report => Blank(report, "applications.carried_in", "applications.carried_out")),
    ];

    // The total of a row leaves two blanks of it open.
    private static AnnualReport Blank(AnnualReport report, params string[] rows) =>
        rows.Aggregate(report, (blank, row) => blank.With(row + ".natural_person", default).With(row + ".organisation.business", default));

    private static RuleCase Of(string rule, Func<AnnualReport, AnnualReport> fails, Func<AnnualReport, AnnualReport> undecided, ValidationOptions? options = null) => new(rule)
    {
        Holds = () => Sound.Validate(options),
        Fails = () => fails(Sound).Validate(options),
        Undecided = () => undecided(Sound).Validate(options),
    };
}
