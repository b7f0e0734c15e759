// A leaf column as generated code sees it.
namespace Formwork.Generator.Emit;

/// <summary>A leaf column.</summary>
/// <param name="Path">The members that lead from the row to the figure, joined by dots.</param>
/// <param name="IsAmount">Whether the figure is an <c>Amount</c> in C#: so where any row of the column measures; else a <c>Count</c>.</param>
internal sealed record ColumnShape(string Path, bool IsAmount);
