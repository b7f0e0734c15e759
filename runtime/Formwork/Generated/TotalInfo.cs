using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>A total as cells: one cell is the sum of others.</summary>
/// <param name="AcrossRow">Whether the parts stand in the total's own row (rule <c>row_total</c>) or in its column
/// (<c>column_total</c>).</param>
/// <param name="Cell">The number of the total's cell.</param>
/// <param name="Parts">The numbers of the cells that are added.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TotalInfo(bool AcrossRow, int Cell, ImmutableArray<int> Parts);
