// All cases. A new rule gets one where its kind stands: figures, facts and texts, reading, or the checks that the 2021 form declares.
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Formwork.Tests.Findings.Cases;

/// <summary>A report that holds, one that fails and one that is undecided, for every rule.</summary>
internal static class RuleCases
{
    /// <summary>The rules of every template.</summary>
    public static ImmutableArray<RuleCase> BuiltIn { get; } =
    [
        .. FigureCases.All,
        .. CellCases.All,
        .. WordCases.All,
        .. ReadingCases.All,
        .. PartsCases.All,
    ];

    /// <summary>The checks that the form of 2021 declares.</summary>
    public static ImmutableArray<RuleCase> Declared { get; } =
    [
        .. AnnualReportCases.All,
        .. YearCases.All,
        .. SentenceCases.All,
    ];

    public static IEnumerable<RuleCase> All => [.. BuiltIn, .. Declared];
}
