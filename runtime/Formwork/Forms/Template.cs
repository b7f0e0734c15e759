using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Checks;
using Formwork.Compiled;
using Formwork.Findings;
using Formwork.Forms;
using Formwork.Generated;
using Formwork.Reading;

namespace Formwork;

/// <summary>A template: the form's name, sections, tables and cells. One object a form, made by generated
/// code.</summary>
public abstract class Template
{
    private readonly TemplateDescription _description;

    private readonly FormCache _forms;
    private CellDirectory? _directory;
    private Form? _blank;
    private Messages? _messages;
    private Regex?[]? _patterns;
    private PhraseBook? _phrases;
    private Dictionary<string, Severity>? _rules;
    private AskedRules? _asked;
    private Folding? _folding;

    /// <summary>Called by <see cref="Template{TReport}"/>.</summary>
    /// <param name="description">The template as data.</param>
    protected Template(TemplateDescription description)
    {
        _description = description;
        _forms = new FormCache(this);
    }

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

    /// <summary>The lists that the person filling in supplies: rows of the tables are their items.</summary>
    public ImmutableArray<ListInfo> Lists => _description.Lists;

    /// <summary>The sections in the form's order.</summary>
    public ImmutableArray<SectionInfo> Sections => _description.Sections;

    /// <summary>
    /// The number of data cells; cells are numbered from 0 in the form's order. Here as in <see cref="Cells"/> each
    /// list counts as one item; what a report has is told by its <see cref="Form"/>.
    /// </summary>
    public int CellCount => _description.CellCount;

    /// <summary>The data cells in the form's order.</summary>
    public ImmutableArray<CellInfo> Cells => Directory.Cells;

    /// <summary>
    /// The rules that can speak of reports of this form, by id, and the severity of each where options do not
    /// say otherwise: those that every form has, and those
    /// that the template declares.
    /// </summary>
    public IReadOnlyDictionary<string, Severity> Rules => _rules ??= Severities.Of(_description);

    internal TemplateDescription Description => _description;

    /// <summary>The form of reports whose lists are empty: of all where there are no lists.</summary>
    internal Form Blank => _blank ??= new Form(this, [.. Lists.Select(static _ => ItemList.Empty)]);

    internal Messages Messages => _messages ??= new Messages(Language);

    // Whether there are cells whose type tells how they are written on pages.
    internal bool HasTypedCells => Sections.Any(section => section.Table is not null
        && section.Table.Bands.Any(band => band.Types.Any(type => type.Kind is CellTypeKind.Percent or CellTypeKind.Choice)));

    // The rules about facts and texts that are on, for the fast path.
    internal AskedRules Asked => _asked ??= new(this);

    // How characters are compared that are written in several ways; made by the first report that needs it.
    internal Folding Folding => _folding ??= new(Language);

    internal PhraseBook Phrases => _phrases ??= new(this);

    // Few programs ask for cells by name, so the directory is made when one does.
    internal CellDirectory Directory => _directory ??= CellDirectory.Of(this, null);

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

    /// <summary>The form of reports whose lists are as given; the only one where the template has no lists.</summary>
    /// <param name="lists">The lists in the template's order; those left out are empty.</param>
    /// <returns>The form. Those used last are kept.</returns>
    /// <exception cref="ArgumentException">A list is null, or there are more lists than the template has, or more cells
    /// than <see cref="Form.MaxCellCount"/>.</exception>
    public Form FormOf(params ItemList[] lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        if (Array.IndexOf(lists, null) is >= 0 and var missing)
            throw new ArgumentException($"List {missing + 1} is null; one without items is {nameof(ItemList)}.{nameof(ItemList.Empty)}.", nameof(lists));
        if (lists.Length > Lists.Length)
            throw new ArgumentException($"The form {Name} {Revision} has {Lists.Length} lists, not {lists.Length}.", nameof(lists));
        if (Array.TrueForAll(lists, static list => list.Count == 0))
            return Blank;
        return _forms.Get(lists.Length == Lists.Length ? lists : [.. lists, .. Lists.Skip(lists.Length).Select(_ => ItemList.Empty)]);
    }

    /// <summary>Gets the constant output of a format with its slots.</summary>
    /// <param name="format">The format of a page; JSON is written after the heads alone.</param>
    /// <param name="section">The index of a section for its table alone, or -1 for the whole.</param>
    /// <returns>The format in UTF-8; empty where the section has no table.</returns>
    internal ReadOnlySpan<byte> GetFormat(ReportFormat format, int section) =>
        _description.Pages is { } pages ? pages.Get(format, section) : default;

    /// <summary>The form of a report of this template.</summary>
    internal abstract Form GetForm(IReport report);

    /// <summary>Copies the data cells of a report of this template.</summary>
    internal abstract void CopyCells(IReport report, Span<Cell> cells);

    /// <summary>Copies what is no figure of a report of this template: facts, preamble, texts and notes.</summary>
    internal abstract void CopyWords(IReport report, ReportContent content);

    /// <summary>Whether a text of a report should speak of a topic, by its number; true also where that is not
    /// known.</summary>
    internal abstract bool IsAsked(IReport report, int topic);

    /// <summary>The text of a section of a report of this template.</summary>
    internal abstract string? GetText(IReport report, int section);

    /// <summary>Builds a report of this template.</summary>
    internal abstract IReport CreateReport(ReportContent content);

    /// <summary>The fast path of the checks: false where the engine has to look at the report.</summary>
    internal abstract bool IsSound(IReport report);

    /// <summary>How many cells the form has whose lists have so many items.</summary>
    internal long CountCells(Func<int, int> items)
    {
        var count = (long)Blank.CellCount;
        for (var list = 0; list < Lists.Length; list++)
            count += (long)items(list) * Blank.Numbers!.CellsPerItem(list);
        return count;
    }

    /// <summary>The index of a list.</summary>
    internal int IndexOfList(string key)
    {
        for (var i = 0; i < Lists.Length; i++)
        {
            if (Lists[i].Key == key)
                return i;
        }

        throw new InvalidOperationException($"The form {Name} {Revision} has no list {key}.");
    }

    /// <summary>The pattern that a fact must match, compiled when the first report is checked; null where it has
    /// none.</summary>
    internal Regex? PatternOf(int fact) =>
        (_patterns ??= [.. Facts.Select(info => info.Pattern is null ? null : FactPatterns.Compile(info.Pattern))])[fact];
}
