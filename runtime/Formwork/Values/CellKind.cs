namespace Formwork;

/// <summary>What a <see cref="Cell"/> holds.</summary>
public enum CellKind
{
    /// <summary>Nothing: the value is unknown.</summary>
    Blank,

    /// <summary>"/": the cell does not apply.</summary>
    NotApplicable,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text, or the key of a choice.</summary>
    Text,

    /// <summary>A day.</summary>
    Date,
}
