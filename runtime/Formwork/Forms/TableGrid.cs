using System.Collections.Immutable;

namespace Formwork;

/// <summary>The printed grid of a table: every head and data cell with its place; together they cover the grid exactly
/// once.</summary>
/// <param name="Rows">The number of grid rows.</param>
/// <param name="Columns">The number of grid columns.</param>
/// <param name="Cells">The cells in reading order.</param>
public sealed record TableGrid(int Rows, int Columns, ImmutableArray<GridCell> Cells);
