using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>
/// A table as an expanded grid: a cell that spans several places stands in the first and is continued in the others, so
/// that the index of a cell in its row is its place in the grid. Rows may differ in length; empty cells at their end
/// may be left out.
/// </summary>
/// <param name="Line">The line of the source where it begins, from 1.</param>
/// <param name="Column">The column where it begins, from 1.</param>
/// <param name="Rows">The rows.</param>
public sealed record DocumentTable(int Line, int Column, ImmutableArray<ImmutableArray<DocumentCell>> Rows) : DocumentBlock(Line, Column);
