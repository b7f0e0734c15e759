// A report on a small form of the tests.
using System.Collections.Immutable;
using Formwork.Generated;

namespace Formwork.Tests.Findings;

/// <summary>A report on a <see cref="Form"/>.</summary>
internal sealed record FormReport(Form Form) : IReport
{
    public ImmutableArray<Cell> Cells { get; init; } = [];

    public string? Agency { get; init; }

    public string? Text { get; init; }

    /// <summary>All facts, where they are not the agency alone.</summary>
    public ImmutableArray<Cell> Facts { get; init; } = [];

    public NoteCollection Notes { get; init; } = NoteCollection.Empty;

    Template IReport.Template => Form;

    void IReport.CopyTo(ReportContent content)
    {
        Cells.CopyTo(content.Cells);
        content.Facts[0] = Agency;
        Facts.CopyTo(content.Facts);
        content.Texts[0] = Text;
        content.Notes[1] = Notes;
    }
}
