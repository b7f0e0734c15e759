namespace Formwork.Reading;

/// <summary>A column that a document's own heads announce.</summary>
/// <param name="Leaf">The column of the form; -1 for one that the form does not have.</param>
/// <param name="Place">The place of the head in its line.</param>
/// <param name="Unit">The unit that the head names, or null.</param>
internal readonly record struct AnnouncedColumn(int Leaf, int Place, string? Unit);
