namespace Formwork;

/// <summary>What stands in a cell of a printed grid.</summary>
public enum GridCellKind
{
    /// <summary>The caption of a band, over its whole width.</summary>
    Caption,

    /// <summary>The corner above the row heads and beside the column heads, or the head of the stub.</summary>
    Corner,

    /// <summary>A column head.</summary>
    ColumnHead,

    /// <summary>A row head.</summary>
    RowHead,

    /// <summary>A figure.</summary>
    Data,

    /// <summary>Nothing: fills a band that is narrower than its table.</summary>
    Filler,
}
