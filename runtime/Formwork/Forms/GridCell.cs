namespace Formwork;

/// <summary>One cell of a printed grid.</summary>
/// <param name="Kind">What stands in it.</param>
/// <param name="Row">The first grid row, from 0.</param>
/// <param name="Column">The first grid column, from 0.</param>
/// <param name="RowSpan">How many grid rows it spans.</param>
/// <param name="ColumnSpan">How many grid columns it spans.</param>
/// <param name="Text">The printed text with its number; empty for a data cell.</param>
/// <param name="Cell">The number of the data cell, or -1.</param>
public readonly record struct GridCell(GridCellKind Kind, int Row, int Column, int RowSpan, int ColumnSpan, string Text, int Cell = -1);
