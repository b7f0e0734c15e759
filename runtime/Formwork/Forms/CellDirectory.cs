using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Formwork.Findings;

namespace Formwork.Forms;

/// <summary>The data cells of a template, by number and by key path.</summary>
internal sealed class CellDirectory
{
    private readonly Dictionary<string, int> _byPath;

    // Few reports have remarks, so this one is made when one asks; asked by two keys, so that no path is put together.
    private Dictionary<(int Section, string Place), int>? _byPlace;

    private CellDirectory(ImmutableArray<CellInfo> cells)
    {
        Cells = cells;
        _byPath = new Dictionary<string, int>(cells.Length, StringComparer.Ordinal);
        foreach (var cell in cells)
            _byPath.Add(cell.Path, cell.Index);
    }

    /// <summary>The cells in the form's order.</summary>
    public ImmutableArray<CellInfo> Cells { get; }

    /// <summary>Derives the cells of a template, or those of one of its forms.</summary>
    public static CellDirectory Of(Template template, Form? form)
    {
        var separator = template.Language.FindMessage(MessageIds.HeadsSeparator) ?? ", ";
        var cells = ImmutableArray.CreateBuilder<CellInfo>(form?.CellCount ?? template.CellCount);
        for (var i = 0; i < template.Sections.Length; i++)
        {
            foreach (var band in template.Sections[i].Table?.Bands ?? [])
                Add(cells, i, template.Sections[i], band, form, separator);
        }

        return new CellDirectory(cells.MoveToImmutable());
    }

    /// <summary>Finds the number of a cell.</summary>
    public bool TryFind(string path, out int index) => _byPath.TryGetValue(path, out index);

    /// <summary>Finds the number of a cell by its place in a section; allocates nothing from the second time
    /// on.</summary>
    public bool TryFind(int section, string place, out int index)
    {
        if (_byPlace is not { } byPlace)
        {
            byPlace = new(Cells.Length);
            foreach (var cell in Cells)
                byPlace.Add((cell.SectionIndex, cell.Place), cell.Index);
            _byPlace = byPlace;
        }

        return byPlace.TryGetValue((section, place), out index);
    }

    private static void Add(ImmutableArray<CellInfo>.Builder cells, int sectionIndex, SectionInfo section, BandInfo band, Form? form, string separator)
    {
        var start = new Place(band.Key, band.Label);
        var rows = new List<Place>();
        var columns = new List<Place>();
        CollectLeaves(band.Rows, start, form, separator, rows);
        CollectLeaves(band.Columns, default, null, separator, columns);
        if (band.Rows.IsEmpty)
            rows.Add(start);
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var place = row.Path is null ? column.Path! : row.Path + "." + column.Path;
                var number = band.FirstCell + (row.Leaf * columns.Count) + column.Leaf;
                cells.Add(new CellInfo(cells.Count, sectionIndex, section, band, band.TypeOf(number))
                {
                    TemplateIndex = number,
                    Item = row.Item,
                    Row = row.Path,
                    Column = column.Path!,
                    RowLabel = row.Label,
                    ColumnLabel = column.Label!,
                    Place = place,
                    Path = section.Path + "." + place,
                });
            }
        }
    }

    private static void CollectLeaves(ImmutableArray<HeadInfo> heads, Place parent, Form? form, string separator, List<Place> leaves)
    {
        var leaf = parent.Leaf;
        foreach (var head in heads)
        {
            if (form?.ItemsOf(head) is { } items)
            {
                foreach (var item in items)
                {
                    var place = parent.Under(ItemPath.Of(head.Key, item), item, separator) with { Item = item, Leaf = leaf };
                    CollectLeaf(head, place, form, separator, leaves);
                }
            }
            else
            {
                CollectLeaf(head, parent.Under(head.Key, head.Label, separator) with { Leaf = leaf }, form, separator, leaves);
            }

            leaf += head.LeafCount;
        }
    }

    private static void CollectLeaf(HeadInfo head, Place place, Form? form, string separator, List<Place> leaves)
    {
        if (head.IsLeaf)
            leaves.Add(place);
        else
            CollectLeaves(head.Children, place, form, separator, leaves);
    }

    // A head with its paths; of a leaf also its number among the leaves of the template, of a parent that of its first
    // leaf.
    private readonly record struct Place(string? Path, string? Label, string? Item = null, int Leaf = 0)
    {
        public Place Under(string key, string label, string separator) =>
            this with { Path = Path is null ? key : Path + "." + key, Label = Label is null ? label : Label + separator + label };
    }
}
