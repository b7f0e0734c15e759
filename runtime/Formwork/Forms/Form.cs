using System;
using System.Collections.Immutable;
using System.Threading;
using Formwork.Checks;
using Formwork.Findings;
using Formwork.Forms;
using Formwork.Generated;
using Formwork.Json;
using Formwork.Pages;

namespace Formwork;

/// <summary>
/// A template with the lists of one report filled in: its cells as they are in that report, a row or group of rows for
/// each item.
/// Where the template has no lists there is one form, and its cells are the template's.
/// </summary>
public sealed class Form
{
    /// <summary>
    /// How many cells a form can have that lists are filled in of: far more than any report on paper, and few enough
    /// that a report from elsewhere cannot take a program's memory.
    /// </summary>
    public const int MaxCellCount = 200_000;

    private readonly ImmutableArray<ItemList> _items;
    private readonly CellNumbers? _numbers;

    // Four formats, each of a whole report and of its tables alone.
    private readonly CompiledFormat?[] _compiled = new CompiledFormat?[4 * 2];
    private CellDirectory? _directory;
    private FindingFactory? _findings;
    private ValidationResult? _sound;
    private ReportContent? _spare;
    private JsonShape? _jsonShape;
    private FormRules? _rules;
    private ImmutableArray<(int Part, int Whole)> _parts;

    internal Form(Template template, ImmutableArray<ItemList> items)
    {
        Template = template;
        _items = items;
        _numbers = items.IsEmpty ? null : new CellNumbers(this);
        CellCount = _numbers?.Count ?? template.CellCount;
    }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>The number of data cells; cells are numbered from 0 in the form's order.</summary>
    public int CellCount { get; }

    /// <summary>The data cells in the form's order.</summary>
    public ImmutableArray<CellInfo> Cells => Directory.Cells;

    internal ImmutableArray<TotalInfo> Totals => Rules.Totals;

    internal ImmutableArray<CheckInfo> Checks => Rules.Checks;

    internal ImmutableArray<TextCheckInfo> TextChecks => Rules.TextChecks;

    // The cells of parts with those of their wholes.
    internal ImmutableArray<(int Part, int Whole)> Parts => _parts.IsDefault ? _parts = PartRules.PairsOf(this) : _parts;

    internal FindingFactory Findings => _findings ??= new FindingFactory(this);

    // What every report without findings gets, so that validating it allocates nothing.
    internal ValidationResult Sound => _sound ??= new ValidationResult(this, []);

    internal JsonShape JsonShape => _jsonShape ??= JsonShape.Of(this);

    /// <summary>The numbers of the cells; null where they are the template's.</summary>
    internal CellNumbers? Numbers => _numbers;

    // Few programs ask for cells by name, so the directory is made when one does.
    private CellDirectory Directory => _directory ??= _numbers is null ? Template.Directory : CellDirectory.Of(Template, this);

    private FormRules Rules => _rules ??= FormRules.Of(this);

    /// <summary>The items of a list.</summary>
    /// <param name="list">The index of the list in <see cref="Template.Lists"/>.</param>
    /// <returns>The items, in order.</returns>
    public ItemList GetItems(int list) => _items[list];

    /// <summary>
    /// Finds a cell by its key path: section, band, row, column, such as <c>section.row.column</c>. The row of an item
    /// is
    /// <c>row[item]</c>; a <c>]</c> in the item's name is written twice.
    /// </summary>
    /// <param name="path">The key path.</param>
    /// <param name="index">The number of the cell, or 0.</param>
    /// <returns>False where there is no such cell.</returns>
    public bool TryFindCell(string path, out int index) => Directory.TryFind(path, out index);

    /// <summary>Finds a cell by its place in a section, such as <c>row.column</c>: what remarks stand at.</summary>
    internal bool TryFindCell(int section, string place, out int index) => Directory.TryFind(section, place, out index);

    /// <summary>The items whose rows stand where the template has a row; null where it is no row over a list.</summary>
    internal ItemList? ItemsOf(HeadInfo row) => row.List is null ? null : _items[Template.IndexOfList(row.List)];

    /// <summary>Whether the lists have these items.</summary>
    internal bool Has(ReadOnlySpan<ItemList> items) => _items.AsSpan().SequenceEqual(items);

    /// <summary>Whether the lists have the items of another form of the same template.</summary>
    internal bool HasItemsOf(Form other) => Has(other._items.AsSpan());

    /// <summary>Gets a format ready to be written. Compiled by whoever asks first; twice where two ask at once, which
    /// harms nobody.</summary>
    internal CompiledFormat GetCompiled(ReportFormat format, bool tables) =>
        _compiled[((int)format * 2) + (tables ? 1 : 0)]
            ??= format == ReportFormat.Json ? JsonFormat.Compile(this)
                : tables ? FormatCompiler.CompileTables(this, format) : FormatCompiler.CompileWhole(this, format);

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
