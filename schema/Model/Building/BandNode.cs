using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>A band with its heads and the numbers of its cells.</summary>
internal sealed class BandNode(string? key, HeadForest columns, HeadForest rows, int firstCell)
{
    public string? Key { get; } = key;

    public HeadForest Columns { get; } = columns;

    /// <summary>The row heads; none where the band is one row of figures.</summary>
    public HeadForest Rows { get; } = rows;

    public int FirstCell { get; } = firstCell;

    public bool HasRows => Rows.Leaves.Count > 0;

    public int RowCount => HasRows ? Rows.Leaves.Count : 1;

    public int ColumnCount => Columns.Leaves.Count;

    /// <summary>The types of the cells, row by row.</summary>
    public EquatableArray<CellTypeModel> Types { get; set; }

    /// <summary>Whether a mistake in the types has been reported.</summary>
    public bool HasDoubtfulTypes { get; set; }

    public int Cell(int row, int column) => FirstCell + (row * ColumnCount) + column;

    public CellTypeModel TypeOf(int cell) => Types[cell - FirstCell];

    /// <summary>The path of a row in findings: the band first.</summary>
    public string RowPath(HeadNode row) => Key is null ? row.Path : Key + "." + row.Path;
}
