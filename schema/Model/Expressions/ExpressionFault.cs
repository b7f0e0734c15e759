using System;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>A mistake with its place in the expression. Thrown by lexer and parser, caught by the builder of
/// checks.</summary>
internal sealed class ExpressionFault(Rule rule, TextSpan span, params string[] arguments) : Exception(rule.Title)
{
    public Rule Rule { get; } = rule;

    public TextSpan Span { get; } = span;

    public string[] Arguments { get; } = arguments;

    /// <summary>What the last argument says instead where the check as a whole lacks its 'each', or null where that
    /// cannot be what is wrong.</summary>
    public string? WithEach { get; init; }
}
