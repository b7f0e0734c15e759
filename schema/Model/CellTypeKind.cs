namespace Formwork.Schema.Model;

/// <summary>The kind of a data cell.</summary>
public enum CellTypeKind
{
    /// <summary>A whole number; in C# a <c>Count</c>.</summary>
    Count,

    /// <summary>A decimal number with a unit; in C# an <c>Amount</c>.</summary>
    Amount,

    /// <summary>A share in hundredths, 17.46 for 17.46 %; in C# an <c>Amount</c>.</summary>
    Percent,

    /// <summary>A day; in C# an <c>Entry&lt;DateOnly&gt;</c>.</summary>
    Date,

    /// <summary>One of the options, stored as its key; in C# an <c>Entry</c> of an enumeration.</summary>
    Choice,

    /// <summary>A short text of one line; in C# an <c>Entry&lt;string&gt;</c>.</summary>
    Text,
}
