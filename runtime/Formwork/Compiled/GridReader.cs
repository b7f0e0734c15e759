using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>Places the cells of a printed grid: each takes the first free places from the left, as in HTML.</summary>
internal sealed class GridReader
{
    // A few bytes can span many columns: more places than this no form has.
    private const int MostPlaces = 2_000_000;

    private readonly ImmutableArray<GridCell>.Builder _cells = ImmutableArray.CreateBuilder<GridCell>();

    // What the heads say that are still to come: captions, columns, rows.
    private readonly Queue<string> _captions;
    private readonly Queue<string> _columns;
    private readonly Queue<string> _rows;

    // Behind the last figure of the table.
    private readonly int _end;

    // For each column, the first row in which it is free.
    private readonly List<int> _free = [];
    private int _data;
    private long _placed;
    private int _row;
    private int _column;

    private GridReader(ImmutableArray<BandInfo> bands, string? overColumns, int end)
    {
        _data = bands[0].FirstCell;
        _end = end;
        _captions = new(bands.Select(static band => band.Label ?? ""));
        _columns = new(bands.SelectMany(band => Columns(band, band.OverColumns ?? overColumns)));
        _rows = new(bands.SelectMany(static band => band.Rows.SelectMany(Rows)).Select(Printed));
    }

    public static TableGrid Read(JsonElement rows, ImmutableArray<BandInfo> bands, string? overColumns, int end)
    {
        var reader = new GridReader(bands, overColumns, end);
        foreach (var row in rows.EnumerateArray())
        {
            reader._column = 0;
            foreach (var cell in row.EnumerateArray())
                reader.Add(cell);
            reader._row++;
        }

        if (reader._data != end)
            throw Damaged();
        return new TableGrid(reader._row, reader._free.Count, reader._cells.ToImmutable());
    }

    // Level by level, as they are printed.
    private static IEnumerable<string> Columns(BandInfo band, string? over)
    {
        if (over is not null)
            yield return over;
        for (var level = band.Columns; !level.IsEmpty; level = [.. level.SelectMany(static head => head.Children)])
        {
            foreach (var head in level)
                yield return Printed(head);
        }
    }

    private static IEnumerable<HeadInfo> Rows(HeadInfo head) => head.Children.SelectMany(Rows).Prepend(head);

    private static string Printed(HeadInfo head) => head.Number + head.Label;

    private void Add(JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Number)
        {
            for (var count = cell.GetInt32(); count > 0; count--)
                Place(GridCellKind.Data, "", 1, 1);
            return;
        }

        var kind = GridCellKind.Data;
        var text = "";
        var spans = 0;
        if (cell[0].ValueKind == JsonValueKind.String)
        {
            kind = (GridCellKind)cell[spans++].Word("caption", "corner", "column", "row", "", "filler");
            text = cell.GetArrayLength() > 1 && cell[1].ValueKind == JsonValueKind.String ? cell[spans++].GetString()! : Next(kind);
        }

        Place(kind, text, cell.GetArrayLength() > spans + 1 ? cell[spans + 1].GetInt32() : 1, cell.GetArrayLength() > spans ? cell[spans].GetInt32() : 1);
    }

    private string Next(GridCellKind kind) => (kind switch { GridCellKind.Caption => _captions, GridCellKind.ColumnHead => _columns, _ => _rows }).Dequeue();

    private void Place(GridCellKind kind, string text, int rowSpan, int columnSpan)
    {
        while (_column < _free.Count && _free[_column] > _row)
            _column++;
        if (rowSpan < 1 || columnSpan < 1 || (_placed += columnSpan) > MostPlaces || (kind == GridCellKind.Data && _data == _end))
            throw Damaged();
        _cells.Add(new GridCell(kind, _row, _column, rowSpan, columnSpan, text, kind == GridCellKind.Data ? _data++ : -1));
        for (var end = _column + columnSpan; _column < end; _column++)
        {
            if (_column == _free.Count)
                _free.Add(0);
            _free[_column] = _row + rowSpan;
        }
    }

    private static FormatException Damaged() => new("This compiled template is damaged: a grid does not fit its cells.");
}
