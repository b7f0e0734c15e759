// A line of a document that is a row of a table as the form prints it.
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A line that is a row of a table as the form prints it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cells">The cells of the row.</param>
/// <param name="List">The index of the list over whose items the row is repeated, or -1.</param>
/// <param name="Item">The item; null where the row is that of none.</param>
internal sealed record PrintedRow(Line Line, ImmutableArray<PrintedCell> Cells, int List, string? Item);
