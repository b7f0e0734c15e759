using System.Collections.Immutable;

namespace Formwork;

/// <summary>What reading a document gave: the report, and what the reader has to say about the document.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
public sealed class ReadResult<TReport>
    where TReport : class, IReport
{
    internal ReadResult(TReport report, ImmutableArray<Finding> findings, bool isRecognised, int figures)
    {
        Report = report;
        Findings = findings;
        IsRecognised = isRecognised;
        Figures = figures;
    }

    /// <summary>The report: what the document says, and nothing else. What it does not say is blank.</summary>
    public TReport Report { get; }

    /// <summary>What is missing, cannot be read or is not the form's. <see cref="Validate"/> adds the checks.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>Whether anything of the form was found. Where it was not, the document is no text, empty, or another
    /// document altogether, and <see cref="Findings"/> says which.</summary>
    public bool IsRecognised { get; }

    /// <summary>How many cells were read that are not blank.</summary>
    public int Figures { get; }

    /// <summary>
    /// The labels in the document's tables that nothing in the form is called, in the order of the document. Figures
    /// under or beside them may be placed
    /// nevertheless; a label that is met often is one to add to the template (<c>also</c>).
    /// </summary>
    public ImmutableArray<SourcePlace> UnclaimedLabels { get; internal init; } = [];

    /// <summary>How much of the form that is: from 0 to 1.</summary>
    public double Coverage => Report.GetForm().CellCount is var cells and > 0 ? (double)Figures / cells : 0;

    /// <summary>Checks the report, and says together with that what the reader has to say; nothing is said
    /// twice.</summary>
    /// <param name="options">What else to take into account, or null.</param>
    /// <returns>All findings.</returns>
    public ValidationResult Validate(ValidationOptions? options = null) => Report.Validate((options ?? new()) with { Reading = Findings });
}
