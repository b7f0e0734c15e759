// The kinds of tokens in checks.
namespace Formwork.Schema.Model.Expressions;

/// <summary>The kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A key, a function or a word operator.</summary>
    Name,

    /// <summary>A text in quotes.</summary>
    Text,

    /// <summary>An operator or a punctuation mark.</summary>
    Sign,

    /// <summary>The end of the expression.</summary>
    End,
}
