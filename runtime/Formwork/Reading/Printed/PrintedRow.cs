using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>A line that is a row of a table as the form prints it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Cells">The cells of the row.</param>
/// <param name="List">The index of the list over whose items the row is repeated, or -1.</param>
/// <param name="Item">The item; null where the row is that of none.</param>
internal sealed record PrintedRow(Line Line, ImmutableArray<PrintedCell> Cells, int List, string? Item)
{
    /// <summary>Whether it is the row of an item of which nothing says whose list it is: something stands there, and no
    /// item is known.</summary>
    public bool IsUnclaimed => List >= 0 && Item is null && !IsBlank(Line, Cells);

    /// <summary>Whether nothing stands where the row has an item or figures.</summary>
    private static bool IsBlank(Line line, ImmutableArray<PrintedCell> cells) =>
        Enumerable.Range(0, cells.Length).All(i => cells[i].Kind is PrintedCellKind.Words or PrintedCellKind.FirstWords || line.Cells[i].IsEmpty);
}
