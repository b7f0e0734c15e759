using System;
using System.Linq;
using Formwork.Forms;
using Formwork.Generated;

namespace Formwork;

/// <summary>Gets and changes single figures of any report, named by key path or by number.</summary>
public static class ReportFigures
{
    /// <summary>
    /// The form of a report: its template with the report's lists filled in. <see cref="Form.Cells"/> lists the cells
    /// that the report has.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The form.</returns>
    public static Form GetForm(this IReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Template.GetForm(report);
    }

    /// <summary>Gets a figure by its key path, such as <c>section.row.column</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The key path of the cell.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static Cell GetCell(this IReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.GetCell(IndexOf(report.Template.GetForm(report), path));
    }

    /// <summary>Gets a figure by its number in the form's order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The number of the cell, from 0.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such cell.</exception>
    public static Cell GetCell(this IReport report, int index)
    {
        ArgumentNullException.ThrowIfNull(report);
        var form = report.Template.GetForm(report);
        CheckIndex(form, index);
        var content = form.RentContent();
        report.Template.CopyCells(report, content.Cells);
        var cell = content.Cells[index];
        form.ReturnFigures(content);
        return cell;
    }

    /// <summary>Makes a report that differs in one figure, named by its key path.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="path">The key path of the cell.</param>
    /// <param name="value">The figure.</param>
    /// <returns>The report with the figure.</returns>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell cannot hold such a value.</exception>
    public static TReport With<TReport>(this TReport report, string path, Cell value)
        where TReport : class, IReport => report.With(IndexOf(GetForm(report), path), value);

    /// <summary>Makes a report that differs in one figure, named by its number.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="index">The number of the cell, from 0.</param>
    /// <param name="value">The figure.</param>
    /// <returns>The report with the figure.</returns>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell cannot hold such a value.</exception>
    public static TReport With<TReport>(this TReport report, int index, Cell value)
        where TReport : class, IReport
    {
        ArgumentNullException.ThrowIfNull(report);
        var content = ReportContent.Of(report);
        CheckIndex(content.Form, index);
        Put(content, index, value);
        return (TReport)report.Template.CreateReport(content);
    }

    /// <summary>Puts a figure into its cell.</summary>
    /// <exception cref="ArgumentException">The cell cannot hold such a value.</exception>
    internal static void Put(ReportContent content, int index, Cell value)
    {
        var cell = content.Form.Cells[index];
        if (!CellFit.CanHold(cell.Type, value))
        {
            var help = CellFit.IsNotApplicable(value.AsText())
                ? $" What does not apply is {nameof(Cell)}.{nameof(Cell.NotApplicable)}, not the text “/”."
                : "";
            throw new ArgumentException(
                $"“{cell.Path}” cannot hold “{value}”: it takes {CellFit.Describe(cell.Type)}, blank, or not applicable.{help}",
                nameof(value));
        }

        content.Cells[index] = value;
    }

    private static void CheckIndex(Form form, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, form.CellCount);
    }

    /// <summary>The number of the cell that a path names.</summary>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    internal static int IndexOf(Form form, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (form.TryFindCell(path, out var index))
            return index;
        throw new ArgumentException($"The form {form.Template.Name} {form.Template.Revision} has no cell “{path}”.{Help(form, path)}", nameof(path));
    }

    private static string Help(Form form, string path)
    {
        var under = form.Cells.Where(cell => cell.Path.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        if (under.Count > 0)
            return under.Count == 1 ? $" Did you mean “{under[0].Path}”?" : $" It names {under.Count} cells; the first is “{under[0].Path}”.";
        var nearest = Suggestion.Closest(path, form.Cells.Select(cell => cell.Path));
        return nearest is null ? "" : $" Did you mean “{nearest}”?";
    }
}
