namespace Formwork;

/// <summary>A place in a document that was read.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1; for a cell of tab-separated text, where the cell
/// begins.</param>
/// <param name="Text">The raw text there.</param>
public sealed record SourcePlace(int Line, int Column, string Text);
