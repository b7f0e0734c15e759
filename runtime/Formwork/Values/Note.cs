namespace Formwork;

/// <summary>A remark: a note under a table, or one inside a cell such as <c>55 (29 of them lapsed)</c>.</summary>
/// <param name="At">The cell it stands at, as key paths of row and column joined by a dot (<c>row.column</c>), or null
/// for the section as a whole.</param>
/// <param name="Text">The remark as written.</param>
public sealed record Note(string? At, string Text);
