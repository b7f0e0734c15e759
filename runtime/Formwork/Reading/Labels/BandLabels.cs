using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>A band: its columns, and where the printed grid has its figures.</summary>
internal sealed class BandLabels
{
    /// <summary>The table.</summary>
    public required TableLabels Table { get; init; }

    /// <summary>The band as the template describes it.</summary>
    public required BandInfo Info { get; init; }

    /// <summary>The column heads from left to right, parents before their children.</summary>
    public ImmutableArray<ColumnForm> Heads { get; set; } = [];

    /// <summary>The columns of figures from left to right.</summary>
    public ImmutableArray<ColumnForm> Columns { get; set; } = [];

    /// <summary>The number of columns of figures.</summary>
    public int Width => Columns.Length;

    /// <summary>The entry of its caption, or null.</summary>
    public RowLabels? Caption { get; set; }

    /// <summary>The rows of figures; one without a label where the band has no row heads.</summary>
    public ImmutableArray<RowLabels> Rows { get; set; } = [];

    /// <summary>Whether the band is one row of figures without a head.</summary>
    public bool IsSingleRow => Info.Rows.IsEmpty;

    /// <summary>Whether some of its cells hold days, options or texts.</summary>
    public bool HoldsWords => Info.Types.Any(type => !type.IsNumber);

    /// <summary>The places of a row's figures in the printed grid; empty where the template has none.</summary>
    public ImmutableArray<int> PlacesOf(RowLabels row)
    {
        var grid = Table.Info.Grid;
        return [.. grid.Cells.Where(cell => cell.Cell >= row.TemplateCell && cell.Cell < row.TemplateCell + Width).OrderBy(cell => cell.Cell).Select(cell => cell.Column)];
    }
}
