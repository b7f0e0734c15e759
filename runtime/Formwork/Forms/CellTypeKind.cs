namespace Formwork;

/// <summary>The kind of a data cell.</summary>
public enum CellTypeKind
{
    /// <summary>A whole number: a <see cref="Formwork.Count"/>.</summary>
    Count,

    /// <summary>A decimal number with a unit: an <see cref="Formwork.Amount"/>.</summary>
    Amount,

    /// <summary>A share in hundredths, 17.46 for 17.46 %: an <see cref="Formwork.Amount"/>.</summary>
    Percent,

    /// <summary>A day: an <see cref="Entry{T}"/> of <see cref="System.DateOnly"/>.</summary>
    Date,

    /// <summary>One of the options, stored as its key: an <see cref="Entry{T}"/> of an enumeration.</summary>
    Choice,

    /// <summary>A short text of one line: an <see cref="Entry{T}"/> of <see cref="string"/>.</summary>
    Text,
}
