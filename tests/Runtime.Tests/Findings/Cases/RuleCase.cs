// One rule with a report for each of its answers.
using System;

namespace Formwork.Tests.Findings.Cases;

/// <summary>A rule and what makes it answer in each way. Each answer is the whole result of a check, so that the rule stands among the others as it does in life.</summary>
/// <param name="Rule">The id of the rule: a built-in one, or section and check joined by a dot.</param>
internal sealed record RuleCase(string Rule)
{
    /// <summary>The rule is asked and has nothing to say.</summary>
    public required Func<ValidationResult> Holds { get; init; }

    /// <summary>It fails; null for a rule that never does.</summary>
    public Func<ValidationResult>? Fails { get; init; }

    /// <summary>It cannot be judged; null for a rule that always can.</summary>
    public Func<ValidationResult>? Undecided { get; init; }

    /// <summary>Why a declared check can always be judged, where it can; the rules of every template say so in docs/reports.md.</summary>
    public string? NeverUndecided { get; init; }
}
