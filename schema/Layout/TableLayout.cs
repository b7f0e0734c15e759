using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Layout;

/// <summary>
/// Lays out tables. Bands are stacked and share the width of the widest, or that of the template's <c>grid</c>: in a
/// narrower one the last column spans what is left. Row heads stand in as many stub columns as they are deep anywhere
/// in the table; the label of
/// a leaf spans those it does not need. A list is laid out as if it had one item.
/// </summary>
public static class TableLayout
{
    /// <summary>Lays out a table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Its grid.</returns>
    public static GridModel Build(TableModel table)
    {
        var stub = table.Bands.Max(band => Depth(band.Rows));
        var width = Math.Max(table.Grid ?? 0, table.Bands.Max(band => Width(band.Columns)));
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

    /// <summary>How many grid columns some heads take, where nothing is left over.</summary>
    /// <param name="heads">The column heads.</param>
    /// <returns>The number of grid columns.</returns>
    public static int Width(EquatableArray<HeadModel> heads) => heads.Sum(Width);

    /// <summary>How many grid columns a head takes, where nothing is left over.</summary>
    /// <param name="head">The column head.</param>
    /// <returns>The number of grid columns.</returns>
    public static int Width(HeadModel head) => head.IsLeaf ? Math.Max(1, head.Span) : Width(head.Children);
}
