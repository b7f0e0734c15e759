namespace Formwork.Schema.Model;

/// <summary>What a check is asked of.</summary>
public enum CheckScope
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Each leaf row: names in the assertion are columns.</summary>
    Row,

    /// <summary>Each leaf column: names in the assertion are rows.</summary>
    Column,
}
