using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Compiled;

/// <summary>
/// A printed grid, row by row. Cells take the first free places from the left, as in HTML, so that they need no coordinates: a head
/// is <c>["kind", "text", columns, rows]</c>, figures side by side are their number, and a figure that spans columns is
/// <c>[columns]</c>. Figures stand in the grid in their order.
/// </summary>
internal sealed class GridText(TableModel table)
{
    public IEnumerable<IEnumerable<GridCellModel>> Rows
    {
        get
        {
            var grid = TableLayout.Build(table);
            var rows = grid.Cells.ToLookup(cell => cell.Row);
            return Enumerable.Range(0, grid.Rows).Select(row => rows[row]);
        }
    }

    public static void Write(JsonText json, IEnumerable<GridCellModel> row) => json.Array(Runs(row), run => Write(json, run.Cell, run.Count));

    private static IEnumerable<(GridCellModel Cell, int Count)> Runs(IEnumerable<GridCellModel> row)
    {
        var run = 0;
        GridCellModel? last = null;
        foreach (var cell in row)
        {
            if (IsPlain(cell))
            {
                (last, run) = (cell, run + 1);
                continue;
            }

            if (run > 0)
                yield return (last!, run);
            run = 0;
            yield return (cell, 1);
        }

        if (run > 0)
            yield return (last!, run);
    }

    private static bool IsPlain(GridCellModel cell) => cell.Kind == GridCellKind.Data && cell.ColumnSpan == 1;

    private static void Write(JsonText json, GridCellModel cell, int count)
    {
        if (IsPlain(cell))
        {
            json.Value(count);
            return;
        }

        json.Array(() =>
        {
            if (cell.Kind == GridCellKind.Data)
            {
                json.Value(cell.ColumnSpan);
                return;
            }

            json.Value(Kind(cell.Kind));
            json.Value(cell.Text);
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                json.Value(cell.ColumnSpan);
            if (cell.RowSpan > 1)
                json.Value(cell.RowSpan);
        });
    }

    private static string Kind(GridCellKind kind) => kind switch
    {
        GridCellKind.Caption => "caption",
        GridCellKind.Corner => "corner",
        GridCellKind.ColumnHead => "column",
        GridCellKind.RowHead => "row",
        GridCellKind.Filler => "filler",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
