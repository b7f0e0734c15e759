// A cell as a check names it: a fixed row, a fixed column, or both.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What stands in a slot of a check.</summary>
/// <param name="Table">The table it lies in.</param>
/// <param name="Band">The band it lies in.</param>
/// <param name="Row">The row, or null where the check is asked of rows or the band is one row of figures.</param>
/// <param name="Column">The column, or null where the check is asked of columns.</param>
internal sealed record CellPath(TableNode Table, BandNode Band, HeadNode? Row, HeadNode? Column)
{
    /// <summary>The types of the cells that it can stand for.</summary>
    public IEnumerable<CellTypeModel> Types =>
        from row in Row is null ? Enumerable.Range(0, Band.RowCount) : [Row.LeafIndex]
        from column in Column is null ? Enumerable.Range(0, Band.ColumnCount) : [Column.LeafIndex]
        select Band.TypeOf(Band.Cell(row, column));

    /// <summary>The head over a list at or above the row, where the check names the row: the cell then stands for one of each item.</summary>
    public HeadNode? ListHead => Row is null ? null : ListHeads.Of(Row);
}
