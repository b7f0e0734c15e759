// A cell as a check names it: a fixed row, a fixed column, or both.
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What stands in a slot of a check.</summary>
/// <param name="Table">The table it lies in.</param>
/// <param name="Band">The band it lies in.</param>
/// <param name="Row">The row, or null where the check is asked of rows or the band is one row of figures.</param>
/// <param name="Column">The column, or null where the check is asked of columns.</param>
internal sealed record CellPath(TableNode Table, BandNode Band, HeadNode? Row, HeadNode? Column)
{
    /// <summary>The head over a list at or above the row, where the check names the row: the cell then stands for one of each item.</summary>
    public HeadNode? ListHead => Row is null ? null : ListHeads.Of(Row);
}
