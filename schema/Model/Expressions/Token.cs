// A token of an expression.
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>A token.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Text">Its text, without quotes; empty at the end.</param>
/// <param name="Span">Its place in the expression.</param>
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
