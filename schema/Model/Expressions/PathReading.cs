// What a path in a check means.
using System.Collections.Generic;
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The cells that a path names.</summary>
/// <param name="Cells">The cells: one, or all leaves under a head.</param>
/// <param name="Head">The head with children that the path ends at, or null where it names one cell.</param>
internal sealed record PathReading(List<CellPath> Cells, HeadNode? Head)
{
    /// <summary>Whether a name is unknown only because of a mistake elsewhere that has been reported.</summary>
    public static readonly PathReading Lost = new([], null);

    public bool IsLost => ReferenceEquals(this, Lost);
}
