// The kinds of data cells.
namespace Formwork;

/// <summary>The kind of a data cell.</summary>
public enum CellTypeKind
{
    /// <summary>A whole number: a <see cref="Formwork.Count"/>.</summary>
    Count,

    /// <summary>A decimal number with a unit: an <see cref="Formwork.Amount"/>.</summary>
    Amount,
}
