// The kinds of data cells.
namespace Formwork.Schema.Model;

/// <summary>The kind of a data cell.</summary>
public enum CellKind
{
    /// <summary>A whole number; in C# a <c>Count</c>.</summary>
    Count,

    /// <summary>A decimal number with a unit; in C# an <c>Amount</c>.</summary>
    Amount,
}
