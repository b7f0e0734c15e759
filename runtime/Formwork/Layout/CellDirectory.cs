// All data cells of a template, by number and by path; derived once from the trees of heads.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Formwork;

/// <summary>The data cells of a template, by number and by key path.</summary>
internal sealed class CellDirectory
{
    private readonly Dictionary<string, int> _byPath;

    private CellDirectory(ImmutableArray<CellInfo> cells)
    {
        Cells = cells;
        _byPath = new Dictionary<string, int>(cells.Length, StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            _byPath.Add(cell.Path, cell.Index);
        }
    }

    /// <summary>The cells in the form's order.</summary>
    public ImmutableArray<CellInfo> Cells { get; }

    /// <summary>Derives the cells of a template.</summary>
    public static CellDirectory Of(Template template)
    {
        var separator = template.Language.FindMessage(MessageIds.HeadsSeparator) ?? ", ";
        var cells = ImmutableArray.CreateBuilder<CellInfo>(template.CellCount);
        for (var i = 0; i < template.Sections.Length; i++)
        {
            foreach (var band in template.Sections[i].Table?.Bands ?? [])
            {
                Add(cells, i, template.Sections[i], band, separator);
            }
        }

        return new CellDirectory(cells.MoveToImmutable());
    }

    /// <summary>Finds the number of a cell.</summary>
    public bool TryFind(string path, out int index) => _byPath.TryGetValue(path, out index);

    private static void Add(ImmutableArray<CellInfo>.Builder cells, int sectionIndex, SectionInfo section, BandInfo band, string separator)
    {
        var start = new Place(band.Key, band.Label);
        var rows = new List<Place>();
        var columns = new List<Place>();
        CollectLeaves(band.Rows, start, separator, rows);
        CollectLeaves(band.Columns, default, separator, columns);
        if (band.Rows.IsEmpty)
        {
            rows.Add(start);
        }

        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                var place = row.Path is null ? column.Path! : row.Path + "." + column.Path;
                var type = band.Types[band.Types.Length == 1 ? 0 : cells.Count - band.FirstCell];
                cells.Add(new CellInfo(cells.Count, sectionIndex, section, band, type)
                {
                    Row = row.Path,
                    Column = column.Path!,
                    RowLabel = row.Label,
                    ColumnLabel = column.Label!,
                    Place = place,
                    Path = section.Key + "." + place,
                });
            }
        }
    }

    private static void CollectLeaves(ImmutableArray<HeadInfo> heads, Place parent, string separator, List<Place> leaves)
    {
        foreach (var head in heads)
        {
            var place = new Place(
                parent.Path is null ? head.Key : parent.Path + "." + head.Key,
                parent.Label is null ? head.Label : parent.Label + separator + head.Label);
            if (head.IsLeaf)
            {
                leaves.Add(place);
            }
            else
            {
                CollectLeaves(head.Children, place, separator, leaves);
            }
        }
    }

    private readonly record struct Place(string? Path, string? Label);
}
