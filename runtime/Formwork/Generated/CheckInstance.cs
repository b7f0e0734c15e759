using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>One place where a check is asked.</summary>
/// <param name="Row">The path of the row, band first; null where it is not asked of a row.</param>
/// <param name="Column">The path of the column; null where it is not asked of a column.</param>
/// <param name="Cells">The number of the cell in each slot.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CheckInstance(string? Row, string? Column, ImmutableArray<int> Cells);
