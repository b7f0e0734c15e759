using System;
using System.Linq;
using Formwork.Findings;
using Formwork.Reading;

namespace Formwork;

/// <summary>Reads reports out of documents.</summary>
public static class ReportReading
{
    /// <summary>
    /// Reads a report out of a text: a line is a paragraph, lines with tabs are rows of tables. Never throws, whatever
    /// the text is.
    /// </summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="template">The template.</param>
    /// <param name="text">The text.</param>
    /// <returns>The report, and what there is to say about the text.</returns>
    public static ReadResult<TReport> Read<TReport>(this Template<TReport> template, string text)
        where TReport : class, IReport
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(text);
        var fault = text.Contains('\0', StringComparison.Ordinal) ? MessageIds.NotText : MarkupCheck.IsMarkup(text) ? MessageIds.Markup : null;
        return fault is null ? Read(template, TextDocument.Parse(text)) : Finish(template, DocumentReader.Refuse(template.FormOf(), fault));
    }

    /// <summary>Reads a report out of a document.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="template">The template.</param>
    /// <param name="document">The document.</param>
    /// <returns>The report, and what there is to say about the document.</returns>
    public static ReadResult<TReport> Read<TReport>(this Template<TReport> template, Document document)
        where TReport : class, IReport
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(document);
        return Finish(template, new DocumentReader(DocumentReader.FindForm(template, document)).Read(document));
    }

    private static ReadResult<TReport> Finish<TReport>(Template<TReport> template, ReadContent read)
        where TReport : class, IReport =>
        new(template.Create(read.Content), read.Findings, read.IsRecognised, read.Content.Cells.Count(cell => !cell.IsBlank)) { UnclaimedLabels = read.UnclaimedLabels };
}
