using System.Collections.Immutable;

namespace Formwork;

/// <summary>A table: one or several bands in one grid.</summary>
public sealed class TableInfo
{
    /// <summary>The bands from top to bottom.</summary>
    public required ImmutableArray<BandInfo> Bands { get; init; }

    /// <summary>The head of the stub column, or null.</summary>
    public string? Stub { get; init; }

    /// <summary>The text of the corner cell, or null.</summary>
    public string? Corner { get; init; }

    /// <summary>The decorative head over all columns, or null.</summary>
    public string? OverColumns { get; init; }

    /// <summary>The notes printed under the table.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The printed grid.</summary>
    public required TableGrid Grid { get; init; }
}
