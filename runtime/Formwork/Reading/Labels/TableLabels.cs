using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A table: its bands, and all its row heads and captions from top to bottom.</summary>
internal sealed class TableLabels(int section, TableInfo info)
{
    /// <summary>The index of its section.</summary>
    public int Section => section;

    /// <summary>The table as the template describes it.</summary>
    public TableInfo Info => info;

    /// <summary>The bands from top to bottom.</summary>
    public ImmutableArray<BandLabels> Bands { get; set; } = [];

    /// <summary>The row heads and captions from top to bottom.</summary>
    public ImmutableArray<RowLabels> Entries { get; set; } = [];

    /// <summary>The rows over lists, from top to bottom.</summary>
    public ImmutableArray<ListForm> Lists { get; set; } = [];
}
