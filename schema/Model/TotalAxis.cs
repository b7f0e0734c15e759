namespace Formwork.Schema.Model;

/// <summary>Where the parts of a total stand.</summary>
public enum TotalAxis
{
    /// <summary>In the same row: the total is a column.</summary>
    Row,

    /// <summary>In the same column: the total is a row.</summary>
    Column,
}
