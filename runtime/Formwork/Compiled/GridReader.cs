using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace Formwork.Compiled;

/// <summary>Places the cells of a printed grid: each takes the first free places from the left, as in HTML.</summary>
internal sealed class GridReader
{
    private readonly ImmutableArray<GridCell>.Builder _cells = ImmutableArray.CreateBuilder<GridCell>();

    // For each column, the first row in which it is free.
    private readonly List<int> _free = [];
    private int _data;
    private int _row;
    private int _column;

    private GridReader(int firstCell) => _data = firstCell;

    public static TableGrid Read(JsonElement rows, int firstCell)
    {
        var reader = new GridReader(firstCell);
        foreach (var row in rows.EnumerateArray())
        {
            reader._column = 0;
            foreach (var cell in row.EnumerateArray())
                reader.Add(cell);
            reader._row++;
        }

        return new TableGrid(reader._row, reader._free.Count, reader._cells.ToImmutable());
    }

    private void Add(JsonElement cell)
    {
        if (cell.ValueKind == JsonValueKind.Number)
        {
            for (var count = cell.GetInt32(); count > 0; count--)
                Place(GridCellKind.Data, "", 1, 1);
        }
        else if (cell[0].ValueKind == JsonValueKind.Number)
        {
            Place(GridCellKind.Data, "", 1, cell[0].GetInt32());
        }
        else
        {
            var length = cell.GetArrayLength();
            Place(
                (GridCellKind)cell[0].Word("caption", "corner", "column", "row", "data", "filler"), cell[1].GetString()!,
                length > 3 ? cell[3].GetInt32() : 1, length > 2 ? cell[2].GetInt32() : 1);
        }
    }

    private void Place(GridCellKind kind, string text, int rowSpan, int columnSpan)
    {
        while (_column < _free.Count && _free[_column] > _row)
            _column++;
        _cells.Add(new GridCell(kind, _row, _column, rowSpan, columnSpan, text, kind == GridCellKind.Data ? _data++ : -1));
        for (var end = _column + columnSpan; _column < end; _column++)
        {
            if (_column == _free.Count)
                _free.Add(0);
            _free[_column] = _row + rowSpan;
        }
    }
}
