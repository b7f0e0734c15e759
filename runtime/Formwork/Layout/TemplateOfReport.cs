// A template together with its report type.
using System;
using Formwork.Generated;

namespace Formwork;

/// <summary>The template of a report type.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
public abstract class Template<TReport> : Template
    where TReport : class, IReport<TReport>
{
    /// <summary>Called by generated code.</summary>
    /// <param name="description">The template as data.</param>
    protected Template(TemplateDescription description)
        : base(description)
    {
    }

    /// <summary>Builds the records of a report. Implemented by generated code.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The report.</returns>
    protected internal abstract TReport Create(ReportContent content);

    /// <summary>Copies a whole report. Implemented by generated code.</summary>
    /// <param name="report">The report.</param>
    /// <param name="content">Where to copy it.</param>
    protected internal abstract void CopyTo(TReport report, ReportContent content);

    /// <summary>Copies the data cells of a report. Implemented by generated code.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cells">Where to copy them: at least <see cref="Template.CellCount"/>.</param>
    protected internal abstract void CopyCells(TReport report, Span<Cell> cells);

    /// <summary>
    /// The fast path of the checks. Implemented by generated code: true only where every cell is known and fits its type, and
    /// every total and declared check holds.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>False where the checks must be looked at one by one.</returns>
    protected internal abstract bool Holds(TReport report);

    /// <summary>
    /// Whether every fact and text that the template requires is there: not blank, and more than white space. Generated code
    /// overrides it with a look at the records themselves, so that the fast path of validation allocates nothing.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>False where one is missing.</returns>
    protected internal virtual bool HasRequired(TReport report)
    {
        var content = new ReportContent(this);
        CopyTo(report, content);
        return RequiredRules.AreMet(this, content);
    }
}
