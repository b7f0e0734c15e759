using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>A leaf column.</summary>
/// <param name="Path">The members that lead from the row to the figure, joined by dots.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Scope">The type whose member it is, seen from inside the report's type.</param>
/// <param name="Whole">The index of the leaf column that it is part of, or -1.</param>
internal sealed record ColumnShape(string Path, FigureType Type, string Scope, int Whole);
