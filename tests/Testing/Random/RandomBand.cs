// A band of a random table, for those who name cells.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>A band, or a table without bands.</summary>
/// <param name="Key">Its key, or null for a table without bands.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, none for a single row of figures.</param>
/// <param name="IsUniform">Whether all its cells hold numbers of one type, so that checks may compare any of them.</param>
internal sealed record RandomBand(string? Key, IReadOnlyList<RandomHead> Columns, IReadOnlyList<RandomHead> Rows, bool IsUniform)
{
    /// <summary>How many columns of figures it has.</summary>
    public int Width => Columns.Sum(column => column.Width);
}
