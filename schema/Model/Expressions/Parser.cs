using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Parses an expression. How strongly its operators bind is written in <see cref="Operators"/>.</summary>
internal sealed class Parser
{
    private const int DepthLimit = 40;

    // A chain such as a + b + c is a tree as deep as it is long, and everything behind the parser walks down it.
    private const int OperatorLimit = 200;

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;
    private int _operators;

    private Parser(string text) => _tokens = Lexer.Split(text);

    private Token Current => _tokens[_at];

    /// <exception cref="ExpressionFault">The text is no expression.</exception>
    public static ExpressionSyntax Parse(string text)
    {
        var parser = new Parser(text);
        var expression = parser.Whole();
        if (parser.Current.Kind != TokenKind.End)
            throw parser.Expected(parser.Current.Kind == TokenKind.Name && Operators.Words.Contains(parser.Current.Text.ToLowerInvariant())
                ? $"an operator, such as '{parser.Current.Text.ToLowerInvariant()}' in small letters,"
                : "an operator");
        return expression;
    }

    private ExpressionSyntax Whole()
    {
        Descend(Current);
        var whole = Operation(Operators.Loosest);
        _depth--;
        return whole;
    }

    // Takes all operators that bind at least as strongly as one.
    private ExpressionSyntax Operation(int strength)
    {
        var left = strength <= Operators.OfNot && TryTake("not", out var prefix) ? Prefixed(ExpressionOperator.Not, prefix, Operators.OfNot)
            : TryTake("-", out prefix) ? Prefixed(ExpressionOperator.Negate, prefix, Operators.OfSign)
            : Primary();
        while (Operators.Sign(Current) is { } rule && rule.Strength >= strength)
        {
            var sign = Take();
            var right = rule.Strength == Operators.Loosest ? Whole() : Operation(rule.Strength + 1);
            if (rule.Strength == Operators.OfComparison && Operators.Sign(Current) is { Strength: Operators.OfComparison })
                throw new ExpressionFault(Rules.ChainedComparison, Current.Span, sign.Text, Current.Text);
            left = ++_operators <= OperatorLimit
                ? new ExpressionSyntax.Operation(rule.Operator, sign, [left, right])
                : throw new ExpressionFault(Rules.TooComplex, sign.Span, Number.Text(OperatorLimit) + " operators");
        }

        return left;
    }

    private ExpressionSyntax.Operation Prefixed(ExpressionOperator operation, Token sign, int strength)
    {
        Descend(sign);
        var operand = Operation(strength);
        _depth--;
        return new ExpressionSyntax.Operation(operation, sign, [operand]);
    }

    private ExpressionSyntax Primary()
    {
        if (Current.Kind == TokenKind.Number)
        {
            var number = Take();
            return Number.TryRead(number.Text, out decimal value)
                ? new ExpressionSyntax.Constant(value, number.Span)
                : throw new ExpressionFault(Rules.NumberRange, number.Span, number.Text);
        }

        if (Current.Kind == TokenKind.Text)
        {
            var text = Take();
            return new ExpressionSyntax.Text(text.Text, text.Span);
        }

        if (TryTake("(", out _))
        {
            var inner = Whole();
            Need(")");
            return inner;
        }

        if (Current.Kind != TokenKind.Name || Operators.Words.Contains(Current.Text))
            throw Expected("a number, a path or '('");
        var name = Take();
        return Current.Kind == TokenKind.Sign && Current.Text == "(" ? Call(name) : PathOrRange(name);
    }

    private ExpressionSyntax.Call Call(Token name)
    {
        Need("(");
        var arguments = new List<ExpressionSyntax>();
        if (Current.Kind == TokenKind.Text || Current.Text != ")")
        {
            do
                arguments.Add(Whole());
            while (TryTake(",", out _));
        }

        var end = Need(")");
        return new ExpressionSyntax.Call(name, arguments, TextSpan.FromBounds(name.Span.Start, end.Span.End));
    }

    private ExpressionSyntax PathOrRange(Token name)
    {
        var first = Path(name);
        if (!TryTake("..", out _))
            return first;
        if (Current.Kind != TokenKind.Name)
            throw Expected("the head where the range ends");
        return new ExpressionSyntax.Range(first, Path(Take()));
    }

    private ExpressionSyntax.Path Path(Token first)
    {
        var parts = new List<Token> { first };
        while (TryTake(".", out _))
        {
            if (Current.Kind != TokenKind.Name)
                throw Expected("a key");
            parts.Add(Take());
        }

        return new ExpressionSyntax.Path(parts, TextSpan.FromBounds(first.Span.Start, parts[parts.Count - 1].Span.End));
    }

    private void Descend(Token at)
    {
        if (++_depth > DepthLimit)
            throw new ExpressionFault(Rules.TooComplex, at.Span, Number.Text(DepthLimit) + " levels");
    }

    private bool TryTake(string text, out Token token)
    {
        token = Current;
        if (token.Text != text || token.Kind is TokenKind.End or TokenKind.Text)
            return false;
        _at++;
        return true;
    }

    private Token Take() => _tokens[_at++];

    private Token Need(string sign) => TryTake(sign, out var token) ? token : throw Expected($"'{sign}'");

    private ExpressionFault Expected(string what) => new(Rules.UnexpectedToken, Current.Span, what, Current.Name);
}
