using System.Collections.Immutable;
using Formwork.Generated;

namespace Formwork.Reading;

/// <summary>What reading a document gave.</summary>
/// <param name="Content">The content of the report.</param>
/// <param name="Findings">What the reader has to say.</param>
/// <param name="IsRecognised">Whether anything of the form was found.</param>
internal sealed record ReadContent(ReportContent Content, ImmutableArray<Finding> Findings, bool IsRecognised)
{
    /// <summary>The labels in tables that nothing in the form is called.</summary>
    public ImmutableArray<SourcePlace> UnclaimedLabels { get; init; } = [];
}
