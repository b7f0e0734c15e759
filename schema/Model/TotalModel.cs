using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A total as cells: the cell <paramref name="Cell"/> is the sum of <paramref name="Parts"/>.</summary>
/// <param name="Axis">Whether the parts stand in the same row (rule <c>row_total</c>) or in the same column
/// (<c>column_total</c>).</param>
/// <param name="Cell">The number of the total's cell.</param>
/// <param name="Parts">The numbers of the cells that are added, in the form's order.</param>
public sealed record TotalModel(TotalAxis Axis, int Cell, EquatableArray<int> Parts);
