using Formwork.Schema.Text;

namespace Formwork.Schema.Layout;

/// <summary>The printed grid of a table. Its cells cover it exactly once: no place is left out, none is taken
/// twice.</summary>
/// <param name="Rows">The number of grid rows.</param>
/// <param name="Columns">The number of grid columns.</param>
/// <param name="StubColumns">How many columns on the left hold row heads.</param>
/// <param name="Cells">The cells in reading order: row by row, from left to right.</param>
public sealed record GridModel(int Rows, int Columns, int StubColumns, EquatableArray<GridCellModel> Cells);
