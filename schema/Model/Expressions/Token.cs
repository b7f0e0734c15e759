using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The kind of a token: a number, a key or a word operator, a text in quotes, an operator or a punctuation
/// mark, the end.</summary>
internal enum TokenKind
{
    Number,
    Name,
    Text,
    Sign,
    End,
}

/// <summary>A token with its place in the expression; its text is without quotes, and empty at the end.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    /// <summary>The token as messages name it.</summary>
    public string Name => Kind switch
    {
        TokenKind.End => "the end",
        TokenKind.Text => $"the text '{Text}'",
        _ => $"'{Text}'",
    };
}
