using System.Collections.Immutable;
using System.Linq;

namespace Formwork;

/// <summary>A band: rows that share one set of column heads. Its data cells are numbered row by row from
/// <see cref="FirstCell"/>.</summary>
public sealed class BandInfo
{
    /// <summary>The key, or null for the only band of a table without bands.</summary>
    public string? Key { get; init; }

    /// <summary>The printed caption, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Other captions met in reports.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The decorative head over the columns of this band, or null.</summary>
    public string? OverColumns { get; init; }

    /// <summary>Whether the band is to be used no longer; it is still printed, read and written.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The column heads.</summary>
    public required ImmutableArray<HeadInfo> Columns { get; init; }

    /// <summary>The row heads; empty where the band is one row of figures without a head.</summary>
    public ImmutableArray<HeadInfo> Rows { get; init; } = [];

    /// <summary>The number, in the form's order, of the first data cell.</summary>
    public required int FirstCell { get; init; }

    /// <summary>The types of the data cells, row by row; a single item where all are of one type.</summary>
    public required ImmutableArray<CellType> Types { get; init; }

    /// <summary>The number of columns of figures.</summary>
    internal int Width => Columns.Sum(column => column.LeafCount);

    /// <summary>The type of a data cell by its number in the template.</summary>
    internal CellType TypeOf(int cell) => Types[Types.Length == 1 ? 0 : cell - FirstCell];
}
