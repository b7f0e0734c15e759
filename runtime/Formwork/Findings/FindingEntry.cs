using System.Collections.Immutable;

namespace Formwork.Findings;

/// <summary>One entry of a list of findings for people: a finding, or all of a table that are said in one
/// sentence.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Sentence">What is said, without the section that it is listed under.</param>
/// <param name="Findings">The findings that it stands for.</param>
internal sealed record FindingEntry(Severity Severity, string Sentence, ImmutableArray<Finding> Findings)
{
    /// <summary>The entry of a single finding.</summary>
    public static FindingEntry Of(Finding finding) => new(finding.Severity, finding.Sentence ?? finding.Message, [finding]);
}
