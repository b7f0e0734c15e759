using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A table that stands in a document exactly as the form prints it.</summary>
/// <param name="Form">The table.</param>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record FoundPrint(TableLabels Form, ImmutableArray<PrintedRow> Rows);
