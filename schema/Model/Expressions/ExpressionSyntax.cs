// An expression as written: a small closed tree with places.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>An expression with its place. Its kinds are the nested records; there are no others.</summary>
/// <param name="Span">Where it stands in the text of the check.</param>
internal abstract record ExpressionSyntax(TextSpan Span)
{
    internal sealed record Constant(decimal Value, TextSpan Span) : ExpressionSyntax(Span);

    internal sealed record Text(string Value, TextSpan Span) : ExpressionSyntax(Span);

    internal sealed record Path(List<Token> Parts, TextSpan Span) : ExpressionSyntax(Span)
    {
        /// <summary>The path as messages name it.</summary>
        public string Name => string.Join(".", Parts.Select(part => part.Text));
    }

    /// <summary>From one head to another, both included: <c>a .. b</c>, an argument of functions only.</summary>
    internal sealed record Range(Path First, Path Last) : ExpressionSyntax(TextSpan.FromBounds(First.Span.Start, Last.Span.End));

    internal sealed record Unary(UnaryOperator Operator, ExpressionSyntax Operand, TextSpan Span) : ExpressionSyntax(Span);

    internal sealed record Binary(BinaryOperator Operator, Token Sign, ExpressionSyntax Left, ExpressionSyntax Right)
        : ExpressionSyntax(TextSpan.FromBounds(Left.Span.Start, Right.Span.End));

    internal sealed record Call(Token Name, List<ExpressionSyntax> Arguments, TextSpan Span) : ExpressionSyntax(Span);
}
