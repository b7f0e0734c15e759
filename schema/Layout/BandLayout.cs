using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Layout;

/// <summary>Places one band below what is already placed.</summary>
internal sealed class BandLayout(TableModel table, BandModel band, int stub, int width, List<GridCellModel> cells)
{
    // What a band is narrower than its table, its last column is wider.
    private readonly int _surplus = width - TableLayout.Width(band.Columns);

    // What a band says of itself goes before what its table says of all.
    private readonly string? _overColumns = band.OverColumns ?? table.OverColumns;

    /// <summary>Places the band.</summary>
    public int Place(int row)
    {
        if (band.Label is { } label)
            cells.Add(new GridCellModel(GridCellKind.Caption, row++, 0, 1, stub + width, label));
        row += PlaceHeads(row);
        var cell = band.FirstCell;
        if (band.Rows.Count > 0)
            return PlaceRows(band.Rows, row, 0, ref cell);
        if (stub > 0)
            cells.Add(new GridCellModel(GridCellKind.Filler, row, 0, 1, stub, ""));
        PlaceFigures(row, ref cell);
        return row + 1;
    }

    private int PlaceHeads(int row)
    {
        var depth = TableLayout.Depth(band.Columns);
        var over = _overColumns is null ? 0 : 1;
        var stubTexts = stub == 0 ? [] : StubTexts();

        // A corner and a head of the stub stand one above the other, and need a row each.
        var height = Math.Max(over + depth, stubTexts.Count);
        PlaceCorner(row, height, stubTexts);
        if (_overColumns is { } overColumns)
            cells.Add(new GridCellModel(GridCellKind.ColumnHead, row, stub, 1, width, overColumns));
        PlaceColumns(band.Columns, row + over, stub, height - over, _surplus);
        return height;
    }

    private List<string> StubTexts()
    {
        var texts = new List<string>();
        if (table.Corner is { } corner)
            texts.Add(corner);
        if (table.Stub is { } head)
            texts.Add(head);
        if (texts.Count == 0)
            texts.Add("");
        return texts;
    }

    private void PlaceCorner(int row, int height, List<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var span = i == 0 ? height - texts.Count + 1 : 1;
            cells.Add(new GridCellModel(GridCellKind.Corner, row, 0, span, stub, texts[i]));
            row += span;
        }
    }

    private void PlaceColumns(EquatableArray<HeadModel> heads, int row, int column, int height, int surplus)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            var head = heads[i];
            var extra = i == heads.Count - 1 ? surplus : 0;
            var span = TableLayout.Width(head) + extra;
            cells.Add(new GridCellModel(GridCellKind.ColumnHead, row, column, head.IsLeaf ? height : 1, span, head.Number + head.Label));
            PlaceColumns(head.Children, row + 1, column, height - 1, extra);
            column += span;
        }
    }

    private int PlaceRows(EquatableArray<HeadModel> heads, int row, int level, ref int cell)
    {
        foreach (var head in heads)
        {
            var first = row;
            if (head.IsLeaf)
                PlaceFigures(row++, ref cell);
            else
                row = PlaceRows(head.Children, row, level + 1, ref cell);
            cells.Add(new GridCellModel(GridCellKind.RowHead, first, level, row - first, head.IsLeaf ? stub - level : 1, head.Number + head.Label) { List = head.List });
        }

        return row;
    }

    private void PlaceFigures(int row, ref int cell)
    {
        var column = stub;
        var leaves = band.Columns.SelectMany(head => head.Leaves).ToList();
        for (var i = 0; i < leaves.Count; i++)
        {
            var span = TableLayout.Width(leaves[i]) + (i == leaves.Count - 1 ? _surplus : 0);
            cells.Add(new GridCellModel(GridCellKind.Data, row, column, 1, span, "", cell++));
            column += span;
        }
    }
}
