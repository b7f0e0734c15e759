using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Rows that stand one under the other.</summary>
/// <param name="List">The index of the list for each item of which they are there; -1 where they are there
/// once.</param>
/// <param name="Rows">The rows.</param>
internal sealed record PrintedBlock(int List, ImmutableArray<ImmutableArray<PrintedCell>> Rows)
{
    /// <summary>Where the item stands in the first row; -1 where none does.</summary>
    public int ItemPlace { get; } = Rows[0].Select(cell => cell.Kind).ToList().IndexOf(PrintedCellKind.Item);
}
