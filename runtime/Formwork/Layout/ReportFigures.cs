// One figure of a report: got or changed by path or number.
using System;
using System.Linq;
using Formwork.Generated;

namespace Formwork;

/// <summary>Gets and changes single figures of any report, named by key path or by number.</summary>
public static class ReportFigures
{
    /// <summary>Gets a figure by its key path, such as <c>section.row.column</c>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The key path of the cell.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static Cell GetCell(this IReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.GetCell(IndexOf(report.Template, path));
    }

    /// <summary>Gets a figure by its number in the form's order.</summary>
    /// <param name="report">The report.</param>
    /// <param name="index">The number of the cell, from 0.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such cell.</exception>
    public static Cell GetCell(this IReport report, int index)
    {
        ArgumentNullException.ThrowIfNull(report);
        CheckIndex(report.Template, index);
        var content = report.Template.RentContent();
        report.Template.CopyCells(report, content.Cells);
        var cell = content.Cells[index];
        report.Template.ReturnFigures(content);
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
        where TReport : class, IReport<TReport> => report.With(IndexOf(Template.Of<TReport>(), path), value);

    /// <summary>Makes a report that differs in one figure, named by its number.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report; it stays as it is.</param>
    /// <param name="index">The number of the cell, from 0.</param>
    /// <param name="value">The figure.</param>
    /// <returns>The report with the figure.</returns>
    /// <exception cref="ArgumentException">The form has no such cell, or the cell cannot hold such a value.</exception>
    public static TReport With<TReport>(this TReport report, int index, Cell value)
        where TReport : class, IReport<TReport>
    {
        ArgumentNullException.ThrowIfNull(report);
        var template = Template.Of<TReport>();
        CheckIndex(template, index);
        if (!CanHold(template.Cells[index].Type, value))
        {
            throw new ArgumentException($"“{template.Cells[index].Path}” cannot hold “{value}”: it takes {Describe(template.Cells[index].Type)}, blank, or not applicable.", nameof(value));
        }

        var content = new ReportContent(template);
        template.CopyTo(report, content);
        content.Cells[index] = value;
        return template.Create(content);
    }

    private static string Describe(CellType type) => type.Kind == CellTypeKind.Count ? "a whole number" : "a number";

    // What the records can hold, not what is right: a figure below zero is for the checks to say.
    private static bool CanHold(CellType type, Cell value) => value.Kind switch
    {
        CellKind.Blank or CellKind.NotApplicable => true,
        CellKind.Number => type.Kind != CellTypeKind.Count || value.TryGetInt32(out _),
        _ => false,
    };

    private static void CheckIndex(Template template, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, template.CellCount);
    }

    private static int IndexOf(Template template, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (template.TryFindCell(path, out var index))
        {
            return index;
        }

        throw new ArgumentException($"The form {template.Name} {template.Revision} has no cell “{path}”.{Help(template, path)}", nameof(path));
    }

    private static string Help(Template template, string path)
    {
        var under = template.Cells.Where(cell => cell.Path.StartsWith(path + ".", StringComparison.Ordinal)).ToList();
        if (under.Count > 0)
        {
            return $" It names {under.Count} cells; the first is “{under[0].Path}”.";
        }

        var nearest = Nearest.Of(path, template.Cells.Select(cell => cell.Path));
        return nearest is null ? "" : $" Did you mean “{nearest}”?";
    }
}
