using System;
using System.Buffers;
using Formwork.Findings;
using Formwork.Generated;
using Formwork.Pages;

namespace Formwork;

/// <summary>Writes reports of any template. Nothing is allocated beyond what the buffer asks for.</summary>
public static class ReportWriting
{
    /// <summary>Writes the report as a complete HTML page, ready for browsers and paper.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public static void WriteHtml(this IReport report, IBufferWriter<byte> output) => Write(report, ReportFormat.Html, tables: false, output);

    /// <summary>
    /// Writes the report as a complete HTML page with its findings: a list of them on top, and the form itself, in
    /// which the cells, facts and
    /// words they are about are marked. It works without scripts, and on paper.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    /// <param name="findings">The findings about the report.</param>
    /// <exception cref="ArgumentException">The findings are about a report of another form, or of other
    /// lists.</exception>
    public static void WriteHtml(this IReport report, IBufferWriter<byte> output, ValidationResult findings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        var form = report.Template.GetForm(report);
        if (!findings.IsOf(form))
            throw new ArgumentException($"The findings are not about this report of the form {form.Template.Name} {form.Template.Revision}: its form or its lists are others.", nameof(findings));
        var content = ReportContent.Of(report);
        var format = form.GetCompiled(ReportFormat.Html, tables: false);
        var groups = FindingGroup.Of(form, findings);
        format.Write(content, output, new MarkingRenderer(form, groups, new FindingMarks(content, groups, format.FindCells())));
    }

    /// <summary>Writes the tables of the report alone as HTML, without style sheet and texts, for pages of one's
    /// own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write them, as UTF-8.</param>
    public static void WriteHtmlTables(this IReport report, IBufferWriter<byte> output) => Write(report, ReportFormat.Html, tables: true, output);

    /// <summary>Writes the report as Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public static void WriteMarkdown(this IReport report, IBufferWriter<byte> output) => Write(report, ReportFormat.Markdown, tables: false, output);

    /// <summary>Writes the report as plain text, its tables as tab-separated lines.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public static void WriteText(this IReport report, IBufferWriter<byte> output) => Write(report, ReportFormat.Text, tables: false, output);

    /// <summary>Writes the report as JSON, in the form's order and without spaces.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public static void WriteJson(this IReport report, IBufferWriter<byte> output) => Write(report, ReportFormat.Json, tables: false, output);

    /// <summary>Writes the report in a format.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public static void Write(this IReport report, ReportFormat format, IBufferWriter<byte> output) => Write(report, format, tables: false, output);

    /// <summary>The report as a complete HTML page.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The page.</returns>
    public static string ToHtml(this IReport report) => ToText(report, ReportFormat.Html, tables: false);

    /// <summary>The report as a complete HTML page with its findings: a list of them on top, and the form itself with
    /// what they are about marked.</summary>
    /// <param name="report">The report.</param>
    /// <param name="findings">The findings about the report.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">The findings are about a report of another form, or of other
    /// lists.</exception>
    public static string ToHtml(this IReport report, ValidationResult findings) =>
        Utf8Output.ToText(output => WriteHtml(report, output, findings));

    /// <summary>The tables of the report alone as HTML.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The tables.</returns>
    public static string ToHtmlTables(this IReport report) => ToText(report, ReportFormat.Html, tables: true);

    /// <summary>The report as Markdown.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The page.</returns>
    public static string ToMarkdown(this IReport report) => ToText(report, ReportFormat.Markdown, tables: false);

    /// <summary>The report as plain text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The text.</returns>
    public static string ToText(this IReport report) => ToText(report, ReportFormat.Text, tables: false);

    /// <summary>The report as JSON.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(this IReport report) => ToText(report, ReportFormat.Json, tables: false);

    private static void Write(IReport report, ReportFormat format, bool tables, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var template = report.Template;
        var form = template.GetForm(report);
        var compiled = form.GetCompiled(format, tables);
        var content = form.RentContent();
        if (tables)
        {
            template.CopyCells(report, content.Cells);
            compiled.Write(content, output);
            form.ReturnFigures(content);
        }
        else
        {
            report.CopyTo(content);
            compiled.Write(content, output);
            form.ReturnContent(content);
        }
    }

    private static string ToText(IReport report, ReportFormat format, bool tables) =>
        Utf8Output.ToText(output => Write(report, format, tables, output));
}
