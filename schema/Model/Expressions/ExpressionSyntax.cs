using System;
using System.Collections.Generic;
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
        public IReadOnlyList<string> Keys => Parts.ConvertAll(part => part.Text);

        /// <summary>The path as messages name it.</summary>
        public string Name => string.Join(".", Keys);

        /// <summary>The only key of the path, or null.</summary>
        public string? Word => Parts.Count == 1 ? Parts[0].Text : null;
    }

    /// <summary>From one head to another, both included: <c>a .. b</c>, an argument of functions only.</summary>
    internal sealed record Range(Path First, Path Last) : ExpressionSyntax(TextSpan.FromBounds(First.Span.Start, Last.Span.End))
    {
        /// <summary>The range as messages name it.</summary>
        public string Name => $"{First.Name} .. {Last.Name}";
    }

    /// <summary>An operator with the operands around it, or behind it where it is a prefix.</summary>
    internal sealed record Operation(ExpressionOperator Operator, Token Sign, List<ExpressionSyntax> Operands)
        : ExpressionSyntax(TextSpan.FromBounds(Math.Min(Sign.Span.Start, Operands[0].Span.Start), Operands[Operands.Count - 1].Span.End))
    {
        public ExpressionSyntax Left => Operands[0];

        public ExpressionSyntax Right => Operands[1];

        /// <summary>The operator as messages name it.</summary>
        public string Name => $"'{Sign.Text}'";
    }

    internal sealed record Call(Token Name, List<ExpressionSyntax> Arguments, TextSpan Span) : ExpressionSyntax(Span)
    {
        /// <summary>The argument of <c>last_year(…)</c>, or null where the function is another one.</summary>
        public ExpressionSyntax? OfLastYear => Name.Text == Operators.LastYear && Arguments.Count == 1 ? Arguments[0] : null;
    }

    /// <summary>The expressions that it is made of.</summary>
    public IEnumerable<ExpressionSyntax> Inner => this is Operation operation ? operation.Operands : this is Call call ? call.Arguments : [];

    /// <summary>Without <c>last_year(…)</c> around it.</summary>
    public ExpressionSyntax OfAnyYear => (this as Call)?.OfLastYear ?? this;

    /// <summary>As messages name it; what has no name of its own is called as given.</summary>
    public string NameOr(string other) => this switch
    {
        Path path => $"'{path.Name}'",
        Range range => $"'{range.Name}'",
        Call call => call.Name.Text + "(…)",
        _ => other,
    };
}
