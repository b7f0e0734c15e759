using System.Collections.Generic;
using System.Collections.Immutable;
using Formwork.Checks;

namespace Formwork;

/// <summary>What to take into account when a report is checked.</summary>
public sealed record ValidationOptions
{
    /// <summary>
    /// What the reader of the report had to say. It becomes part of the result, and the checks do not repeat it:
    /// nothing is said of a missing table but that it is missing, and nothing is undecided because of a row that was
    /// not found.
    /// </summary>
    public IReadOnlyList<Finding> Reading { get; init; } = [];

    /// <summary>
    /// The report of the year before, of the same form, for the checks that look at it; without it they say nothing. It
    /// may be of an earlier revision:
    /// cells are found by their key paths, rows over a list by the name of the item.
    /// </summary>
    public IReport? Previous { get; init; }

    /// <summary>
    /// The reports that this one is made up of, of the same form and year: its figures are compared with their sums,
    /// and what is missing is named. They may be of
    /// other revisions, as <see cref="Previous"/> may.
    /// </summary>
    public ReportParts? Parts { get; init; }

    /// <summary>
    /// The severity of each rule, by its id: one that every template has, or <c>section.check</c>. It
    /// takes the place of what the template says.
    /// What a rule says more mildly than usual, because it is undecided or noted, does not become graver by it.
    /// </summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>
    /// Findings that somebody has looked at and let stand, with their reasons: they stay in the result, but are no
    /// problems of the report any
    /// more. One that matches no finding is a finding itself, of the rule <c>accepted</c>.
    /// </summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; init; } = [];
}
