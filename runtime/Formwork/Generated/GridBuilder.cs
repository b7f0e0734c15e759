// Writes a printed grid down in reading order; what generated code builds its grids with.
using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>Builds a printed grid, cell after cell in reading order.</summary>
/// <param name="rows">The number of grid rows.</param>
/// <param name="columns">The number of grid columns.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GridBuilder(int rows, int columns)
{
    private readonly ImmutableArray<GridCell>.Builder _cells = ImmutableArray.CreateBuilder<GridCell>();

    /// <summary>Adds the caption of a band.</summary>
    /// <param name="row">The first grid row.</param>
    /// <param name="column">The first grid column.</param>
    /// <param name="rowSpan">How many grid rows it spans.</param>
    /// <param name="columnSpan">How many grid columns it spans.</param>
    /// <param name="text">The printed text.</param>
    /// <returns>The builder.</returns>
    public GridBuilder Caption(int row, int column, int rowSpan, int columnSpan, string text) =>
        Add(GridCellKind.Caption, row, column, rowSpan, columnSpan, text);

    /// <summary>Adds a corner or the head of the stub.</summary>
    /// <param name="row">The first grid row.</param>
    /// <param name="column">The first grid column.</param>
    /// <param name="rowSpan">How many grid rows it spans.</param>
    /// <param name="columnSpan">How many grid columns it spans.</param>
    /// <param name="text">The printed text.</param>
    /// <returns>The builder.</returns>
    public GridBuilder Corner(int row, int column, int rowSpan, int columnSpan, string text) =>
        Add(GridCellKind.Corner, row, column, rowSpan, columnSpan, text);

    /// <summary>Adds a column head.</summary>
    /// <param name="row">The first grid row.</param>
    /// <param name="column">The first grid column.</param>
    /// <param name="rowSpan">How many grid rows it spans.</param>
    /// <param name="columnSpan">How many grid columns it spans.</param>
    /// <param name="text">The printed text.</param>
    /// <returns>The builder.</returns>
    public GridBuilder ColumnHead(int row, int column, int rowSpan, int columnSpan, string text) =>
        Add(GridCellKind.ColumnHead, row, column, rowSpan, columnSpan, text);

    /// <summary>Adds a row head.</summary>
    /// <param name="row">The first grid row.</param>
    /// <param name="column">The first grid column.</param>
    /// <param name="rowSpan">How many grid rows it spans.</param>
    /// <param name="columnSpan">How many grid columns it spans.</param>
    /// <param name="text">The printed text.</param>
    /// <returns>The builder.</returns>
    public GridBuilder RowHead(int row, int column, int rowSpan, int columnSpan, string text) =>
        Add(GridCellKind.RowHead, row, column, rowSpan, columnSpan, text);

    /// <summary>Adds an empty place.</summary>
    /// <param name="row">The first grid row.</param>
    /// <param name="column">The first grid column.</param>
    /// <param name="rowSpan">How many grid rows it spans.</param>
    /// <param name="columnSpan">How many grid columns it spans.</param>
    /// <returns>The builder.</returns>
    public GridBuilder Filler(int row, int column, int rowSpan, int columnSpan) =>
        Add(GridCellKind.Filler, row, column, rowSpan, columnSpan, "");

    /// <summary>Adds figures that stand side by side.</summary>
    /// <param name="row">The grid row.</param>
    /// <param name="column">The grid column of the first.</param>
    /// <param name="cell">The number of the first.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="lastSpan">How many grid columns the last one spans.</param>
    /// <returns>The builder.</returns>
    public GridBuilder Data(int row, int column, int cell, int count, int lastSpan = 1)
    {
        for (var i = 0; i < count; i++)
            _cells.Add(new GridCell(GridCellKind.Data, row, column + i, 1, i == count - 1 ? lastSpan : 1, "", cell + i));
        return this;
    }

    /// <summary>Ends the grid.</summary>
    /// <returns>The grid.</returns>
    public TableGrid Build() => new(rows, columns, _cells.ToImmutable());

    private GridBuilder Add(GridCellKind kind, int row, int column, int rowSpan, int columnSpan, string text)
    {
        _cells.Add(new GridCell(kind, row, column, rowSpan, columnSpan, text));
        return this;
    }
}
