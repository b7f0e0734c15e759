using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A row whose figures are in their columns.</summary>
/// <param name="Match">The row.</param>
/// <param name="Places">For each column of the form the place of its figure among the cells of the row; -1 where it
/// prints none.</param>
/// <param name="Units">For each column the unit that the document's head names, or null.</param>
/// <param name="Unplaced">Places of figures that are in no column of the form.</param>
internal sealed record PlacedRow(RowMatch Match, ImmutableArray<int> Places, ImmutableArray<string?> Units, ImmutableArray<int> Unplaced);
