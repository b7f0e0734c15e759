using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>One place where a check is asked.</summary>
/// <param name="Row">The path of the row, band first, keys joined by dots; null where the check is not asked of a
/// row.</param>
/// <param name="Column">The path of the column; null where the check is not asked of a column.</param>
/// <param name="Cells">The number of the cell that stands in each slot.</param>
public sealed record CheckInstanceModel(string? Row, string? Column, EquatableArray<int> Cells);
