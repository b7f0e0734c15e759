namespace Formwork.Schema.Model;

/// <summary>What all rows of a band hold in one column: it decides the C# type of the column's member.</summary>
public enum ColumnKind
{
    /// <summary>Counts only; in C# <c>Count</c>.</summary>
    Count,

    /// <summary>Amounts, percents, or numbers of several kinds; in C# <c>Amount</c>.</summary>
    Amount,

    /// <summary>Dates only; in C# <c>Entry&lt;DateOnly&gt;</c>.</summary>
    Date,

    /// <summary>Choices of one declaration; in C# an <c>Entry</c> of its enumeration.</summary>
    Choice,

    /// <summary>Texts only; in C# <c>Entry&lt;string&gt;</c>.</summary>
    Text,

    /// <summary>Anything else; in C# <c>Cell</c>.</summary>
    Mixed,
}
