using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Compiled;

/// <summary>
/// Writes a printed grid, row by row. Cells take the first free places from the left, as in HTML, so that they need no
/// coordinates:
/// a head is <c>["kind", columns, rows]</c>, figures side by side are their number, and a figure that spans columns is
/// <c>[columns]</c>. Figures stand in the grid in their order, and so do heads: what a head says is what the next one
/// of the table says, unless a text stands behind its kind.
/// </summary>
internal sealed class GridText(JsonText json, TableModel table)
{
    private readonly Queue<string> _captions = new(table.Bands.Select(band => band.Label ?? ""));
    private readonly Queue<string> _columns = new(table.Bands.SelectMany(band => Columns(table, band)));
    private readonly Queue<string> _rows = new(table.Bands.SelectMany(band => band.Rows.SelectMany(Rows)).Select(Printed));

    public void Write()
    {
        var grid = TableLayout.Build(table);
        var rows = grid.Cells.ToLookup(cell => cell.Row);
        json.Array(Enumerable.Range(0, grid.Rows), row => json.Array(Runs(rows[row]), run => Write(run.Cell, run.Count)), lines: true);
    }

    // Level by level, as they are printed.
    private static IEnumerable<string> Columns(TableModel table, BandModel band)
    {
        if ((band.OverColumns ?? table.OverColumns) is { } over)
            yield return over;
        for (IReadOnlyList<HeadModel> level = band.Columns; level.Count > 0; level = level.SelectMany(head => head.Children).ToList())
        {
            foreach (var head in level)
                yield return Printed(head);
        }
    }

    private static IEnumerable<HeadModel> Rows(HeadModel head) => head.Children.SelectMany(Rows).Prepend(head);

    private static string Printed(HeadModel head) => head.Number + head.Label;

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

    private void Write(GridCellModel cell, int count)
    {
        if (IsPlain(cell))
        {
            json.Value(count);
            return;
        }

        json.Array(() =>
        {
            if (cell.Kind != GridCellKind.Data)
                WriteHead(cell);
            if (cell.ColumnSpan > 1 || cell.RowSpan > 1)
                json.Value(cell.ColumnSpan);
            if (cell.RowSpan > 1)
                json.Value(cell.RowSpan);
        });
    }

    private void WriteHead(GridCellModel cell)
    {
        var (kind, heads) = cell.Kind switch
        {
            GridCellKind.Caption => ("caption", _captions),
            GridCellKind.ColumnHead => ("column", _columns),
            GridCellKind.RowHead => ("row", _rows),
            GridCellKind.Corner => ("corner", null),
            _ => ("filler", null),
        };
        json.Value(kind);
        if (heads is { Count: > 0 } && heads.Peek() == cell.Text)
            heads.Dequeue();
        else
            json.Value(cell.Text);
    }
}
