using System;
using System.ComponentModel;
using Formwork.Compiled;
using Formwork.Generated;

namespace Formwork;

/// <summary>
/// A template that is loaded at run time instead of compiled into types. The package <c>Formwork.Dynamic</c> loads it
/// from YAML.
/// It can be used by many threads at once, as every template can.
/// </summary>
public sealed class DynamicTemplate : Template<DynamicReport>
{
    /// <summary>Reads a compiled template. The package <c>Formwork.Dynamic</c> makes it from YAML.</summary>
    /// <param name="compiled">The document, in UTF-8.</param>
    /// <exception cref="FormatException">It is not one that this runtime can read.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DynamicTemplate(ReadOnlySpan<byte> compiled)
        : base(CompiledTemplateReader.Read(compiled.ToArray()))
    {
    }

    /// <summary>Makes a report in which nothing is filled in.</summary>
    /// <param name="lists">The lists in the template's order; those left out are empty.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">
    /// A list is null, or there are more lists than the template has, or more cells than
    /// <see cref="Form.MaxCellCount"/>.
    /// </exception>
    public DynamicReport CreateReport(params ItemList[] lists) => new(this, new ReportContent(FormOf(lists)));

    /// <inheritdoc/>
    protected internal override DynamicReport Create(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!ReferenceEquals(content.Form.Template, this))
            throw new ArgumentException($"The content is of another template than {Name} {Revision}.", nameof(content));
        return new(this, content.Copy());
    }

    /// <inheritdoc/>
    protected internal override void CopyTo(DynamicReport report, ReportContent content) => report.Content.CopyTo(content);

    /// <inheritdoc/>
    protected internal override void CopyCells(DynamicReport report, Span<Cell> cells) => report.Content.Cells.CopyTo(cells);

    /// <inheritdoc/>
    protected internal override Form GetForm(DynamicReport report) => report.Content.Form;

    /// <summary>There is no fast path: the engine looks at the checks one by one.</summary>
    /// <param name="report">The report.</param>
    /// <returns>False.</returns>
    protected internal override bool Holds(DynamicReport report) => false;

    /// <summary>There is no fast path: the engine looks at the facts one by one.</summary>
    /// <param name="report">The report.</param>
    /// <returns>False.</returns>
    protected internal override bool HasSoundFacts(DynamicReport report) => false;
}
