namespace Formwork;

/// <summary>The kind of a fact; as a <see cref="Cell"/> a text, a number or a date.</summary>
public enum FactKind
{
    /// <summary>Any text; <c>string</c>.</summary>
    Text,

    /// <summary>A telephone number; <c>string</c>.</summary>
    Telephone,

    /// <summary>A web address; <c>string</c>.</summary>
    Web,

    /// <summary>One of the options, stored as its key; an enumeration.</summary>
    Choice,

    /// <summary>A year; <c>int</c>.</summary>
    Year,

    /// <summary>A day; <c>DateOnly</c>.</summary>
    Date,

    /// <summary>A whole number; <c>int</c>.</summary>
    Integer,

    /// <summary>A decimal number with a unit; <c>decimal</c>.</summary>
    Amount,
}
