using System;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>Makes a row, or a group of rows, out of its cells.</summary>
/// <typeparam name="TRow">The type of the row.</typeparam>
/// <param name="cells">The cells.</param>
/// <returns>The row.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate TRow RowOfCells<out TRow>(ReadOnlySpan<Cell> cells);
