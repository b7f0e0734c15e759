// What was read out of a document.
using System.Collections.Immutable;

namespace Formwork.Tool;

/// <summary>What was read out of a document.</summary>
/// <param name="Report">The report.</param>
/// <param name="Findings">What the reader has to say.</param>
/// <param name="IsRecognised">Whether anything of the form was found.</param>
/// <param name="UnclaimedLabels">The labels in tables that nothing in the form is called.</param>
internal sealed record ReadDocument(IReport Report, ImmutableArray<Finding> Findings, bool IsRecognised, ImmutableArray<SourcePlace> UnclaimedLabels);
