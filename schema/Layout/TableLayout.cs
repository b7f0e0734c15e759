// Lays a table out: model -> grid.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Layout;

/// <summary>
/// Lays out tables. Bands are stacked and share the width of the widest: in a narrower one the last column spans what is left.
/// Row heads stand in as many stub columns as they are deep anywhere in the table; the label of a leaf spans those it does not need.
/// </summary>
public static class TableLayout
{
    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its grid.</returns>
    public static GridModel Build(TableModel table)
    {
        var stub = table.Bands.Max(band => Depth(band.Rows));
        var width = table.Bands.Max(band => LeafCount(band.Columns));
        var cells = new List<GridCellModel>();
        var row = 0;
        foreach (var band in table.Bands)
            row = new BandLayout(table, band, stub, width, cells).Place(row);
        var inReadingOrder = cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).ToEquatableArray();
        return new GridModel(row, stub + width, stub, inReadingOrder);
    }

    /// <summary>How many levels of heads there are; 0 where there are no heads.</summary>
    /// <param name="heads">The heads.</param>
    /// <returns>The number of levels.</returns>
    public static int Depth(EquatableArray<HeadModel> heads) =>
        heads.Count == 0 ? 0 : heads.Max(head => 1 + Depth(head.Children));

    /// <summary>How many leaves there are at and under some heads.</summary>
    /// <param name="heads">The heads.</param>
    /// <returns>The number of leaves.</returns>
    public static int LeafCount(EquatableArray<HeadModel> heads) => heads.Sum(head => Math.Max(1, LeafCount(head.Children)));
}
