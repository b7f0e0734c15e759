// A report without records, for templates that have none.
using System;
using Formwork.Generated;

namespace Formwork;

/// <summary>A report that is nothing but its content.</summary>
/// <param name="content">The content.</param>
internal sealed class FlatReport(ReportContent content) : IReport
{
    /// <inheritdoc/>
    public Template Template => content.Form.Template;

    /// <inheritdoc/>
    public void CopyTo(ReportContent other)
    {
        content.Cells.CopyTo(other.Cells, 0);
        content.Facts.CopyTo(other.Facts, 0);
        content.Texts.CopyTo(other.Texts, 0);
        Array.Copy(content.Notes, other.Notes, content.Notes.Length);
        other.Preamble = content.Preamble;
    }
}
