// A leaf row as generated code sees it.
namespace Formwork.Generator.Emit;

/// <summary>A leaf row.</summary>
/// <param name="Path">The members that lead from the table or band to the row, joined by dots; empty where it is one row without a head.</param>
/// <param name="FirstCell">The number of its first cell.</param>
internal sealed record RowShape(string Path, int FirstCell);
