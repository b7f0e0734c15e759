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
        OfFacts("department_deadline", facts => facts with { Level = Department, Published = new(2024, 2, 1) }, new(2024, 1, 31)),
        OfFacts("government_deadline", facts => facts with { Published = new(2024, 4, 1) }, new(2024, 3, 31)),
        OfFacts("published_after_the_year", facts => facts with { Published = new(2023, 12, 31) }, new(2024, 1, 1)),
        OfFacts("period_begins", facts => facts with { PeriodFrom = new(2022, 1, 1) }, null),
        OfFacts("period_ends", facts => facts with { PeriodTo = new(2023, 11, 30) }, null),
    ];

    // The total of a row leaves two blanks of it open.
    private static AnnualReport Blank(AnnualReport report, params string[] rows) =>
        rows.Aggregate(report, (blank, row) => blank.With(row + ".natural_person", default).With(row + ".organisation.business", default));

    private const AnnualReport.ReportFacts.LevelChoice Department = AnnualReport.ReportFacts.LevelChoice.Department;

    // A report for 2023; undecided where its year is not known.
    private static RuleCase OfFacts(string rule, Func<AnnualReport.ReportFacts, AnnualReport.ReportFacts> fails, DateOnly? published) => new("facts." + rule)
    {
        Holds = () => (Sound with { Facts = Sound.Facts with { Level = published == new DateOnly(2024, 1, 31) ? Department : null, Published = published } }).Validate(),
        Fails = () => (Sound with { Facts = fails(Sound.Facts) }).Validate(),
        Undecided = () => (Sound with { Facts = fails(Sound.Facts) with { Year = null } }).Validate(),
    };

    private static RuleCase Of(string rule, Func<AnnualReport, AnnualReport> fails, Func<AnnualReport, AnnualReport> undecided, ValidationOptions? options = null) => new(rule)
    {
        Holds = () => Sound.Validate(options),
        Fails = () => fails(Sound).Validate(options),
        Undecided = () => undecided(Sound).Validate(options),
    };
}
