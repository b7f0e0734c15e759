// A template at run time: what the form is, without a report.
using System;
using System.Collections.Immutable;
using System.Threading;
using Formwork.Generated;
using Formwork.Json;
using Formwork.Writing;

namespace Formwork;

/// <summary>A template: the form's name, sections, tables and cells. One object a form, made by generated code.</summary>
public abstract class Template
{
    private readonly TemplateDescription _description;

    // Four formats, each of a whole report and of its tables alone.
    private readonly CompiledFormat?[] _compiled = new CompiledFormat?[4 * 2];
    private CellDirectory? _directory;
    private FindingFactory? _findings;
    private ValidationResult? _sound;
    private ReportContent? _spare;
    private JsonShape? _jsonShape;

    /// <summary>Called by generated code.</summary>
    /// <param name="description">The template as data.</param>
    protected Template(TemplateDescription description) => _description = description;

    /// <summary>The template's key, its identity across revisions.</summary>
    public string Name => _description.Name;

    /// <summary>The revision of the form.</summary>
    public string Revision => _description.Revision;

    /// <summary>The title patterns with <c>{fact}</c> slots; the first is printed.</summary>
    public ImmutableArray<string> Titles => _description.Titles;

    /// <summary>The document that prescribes the form, or null.</summary>
    public string? Authority => _description.Authority;

    /// <summary>How values are written, and the sentences of findings and pages.</summary>
    public Language Language => _description.Language;

    /// <summary>Instructions of the blank form that a filled-in report must not still contain.</summary>
    public ImmutableArray<string> LeftOver => _description.LeftOver;

    /// <summary>The facts in the form's order.</summary>
    public ImmutableArray<FactInfo> Facts => _description.Facts;

    /// <summary>The paragraphs before the first section, as patterns with <c>{fact}</c> slots.</summary>
    public ImmutableArray<string> Preamble => _description.Preamble;

    /// <summary>The sections in the form's order.</summary>
    public ImmutableArray<SectionInfo> Sections => _description.Sections;

    /// <summary>The number of data cells; cells are numbered from 0 in the form's order.</summary>
    public int CellCount => _description.CellCount;

    /// <summary>The data cells in the form's order.</summary>
    public ImmutableArray<CellInfo> Cells => Directory.Cells;

    internal ImmutableArray<TotalInfo> Totals => _description.Totals;

    internal ImmutableArray<CheckInfo> Checks => _description.Checks;

    internal ImmutableArray<TextCheckInfo> TextChecks => _description.TextChecks;

    internal FindingFactory Findings => _findings ??= new FindingFactory(this);

    // What every report without findings gets, so that validating it allocates nothing.
    internal ValidationResult Sound => _sound ??= new ValidationResult(this, []);

    internal JsonShape JsonShape => _jsonShape ??= JsonShape.Of(this);

    // Few programs ask for cells by name, so the directory is made when one does.
    private CellDirectory Directory => _directory ??= CellDirectory.Of(this);

    /// <summary>The template of a report type.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <returns>The template.</returns>
    public static Template<TReport> Of<TReport>()
        where TReport : class, IReport<TReport> => TReport.Definition;

    /// <summary>Finds a cell by its key path: section, band, row, column, such as <c>section.row.column</c>.</summary>
    /// <param name="path">The key path.</param>
    /// <param name="index">The number of the cell, or 0.</param>
    /// <returns>False where there is no such cell.</returns>
    public bool TryFindCell(string path, out int index) => Directory.TryFind(path, out index);

    /// <summary>Gets the constant output of a format with its slots. Implemented by generated code.</summary>
    /// <param name="format">The format.</param>
    /// <param name="section">The index of a section for its table alone, or -1 for the whole.</param>
    /// <returns>The format in UTF-8; empty where the section has no table.</returns>
    protected internal abstract ReadOnlySpan<byte> GetFormat(ReportFormat format, int section);

    /// <summary>Gets a format ready to be written. Compiled by whoever asks first; twice where two ask at once, which harms nobody.</summary>
    internal CompiledFormat GetCompiled(ReportFormat format, bool tables) =>
        _compiled[((int)format * 2) + (tables ? 1 : 0)]
            ??= tables ? FormatCompiler.CompileTables(this, format) : FormatCompiler.CompileWhole(this, format);

    /// <summary>Copies the data cells of a report of this template.</summary>
    internal virtual void CopyCells(IReport report, Span<Cell> cells)
    {
        var content = new ReportContent(this);
        report.CopyTo(content);
        content.Cells.CopyTo(cells);
    }

    /// <summary>Gets a content to fill: the spare one, unless somebody else has it.</summary>
    internal ReportContent RentContent() => Interlocked.Exchange(ref _spare, null) ?? new ReportContent(this);

    /// <summary>Gives a content back of which nothing but the figures was filled.</summary>
    internal void ReturnFigures(ReportContent content) => _spare = content;

    /// <summary>Gives a content back, emptied of what would keep a report's texts alive.</summary>
    internal void ReturnContent(ReportContent content)
    {
        content.ClearTexts();
        _spare = content;
    }
}
