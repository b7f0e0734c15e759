// Tokens of a check -> expression, by recursive descent; loosest first: implies, or, and, not, comparison, sum, product, sign.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Parses an expression.</summary>
internal sealed class Parser
{
    private const int DepthLimit = 40;

    // A chain such as a + b + c is a tree as deep as it is long, and everything behind the parser walks down it.
    private const int OperatorLimit = 200;

    private static readonly Dictionary<string, BinaryOperator> s_comparisons = new()
    {
        ["=="] = BinaryOperator.Equal,
        ["!="] = BinaryOperator.NotEqual,
        ["<"] = BinaryOperator.Less,
        ["<="] = BinaryOperator.LessOrEqual,
        [">"] = BinaryOperator.Greater,
        [">="] = BinaryOperator.GreaterOrEqual,
    };

    private static readonly HashSet<string> s_words = ["and", "or", "not", "implies"];

    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;
    private int _operators;

    private Parser(string text) => _tokens = Lexer.Split(text);

    private Token Current => _tokens[_at];

    /// <summary>Parses an expression.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression.</returns>
    /// <exception cref="ExpressionFault">The text is no expression.</exception>
    public static ExpressionSyntax Parse(string text)
    {
        var parser = new Parser(text);
        var expression = parser.Implies();
        if (parser.Current.Kind != TokenKind.End)
            throw parser.Expected(parser.Current.Kind == TokenKind.Name && s_words.Contains(parser.Current.Text.ToLowerInvariant())
                ? $"an operator, such as '{parser.Current.Text.ToLowerInvariant()}' in small letters,"
                : "an operator");
        return expression;
    }

    private ExpressionSyntax Implies()
    {
        Descend(Current);
        var left = Or();
        if (TryTake("implies", out var sign))
            left = Binary(BinaryOperator.Implies, sign, left, Implies());
        _depth--;
        return left;
    }

    private ExpressionSyntax Or()
    {
        var left = And();
        while (TryTake("or", out var sign))
            left = Binary(BinaryOperator.Or, sign, left, And());
        return left;
    }

    private ExpressionSyntax And()
    {
        var left = Not();
        while (TryTake("and", out var sign))
            left = Binary(BinaryOperator.And, sign, left, Not());
        return left;
    }

    private ExpressionSyntax Not()
    {
        if (!TryTake("not", out var sign))
            return Comparison();
        Descend(sign);
        var operand = Not();
        _depth--;
        return new ExpressionSyntax.Unary(UnaryOperator.Not, operand, TextSpan.FromBounds(sign.Span.Start, operand.Span.End));
    }

    private ExpressionSyntax Comparison()
    {
        var left = Sum();
        if (Current.Kind != TokenKind.Sign || !s_comparisons.TryGetValue(Current.Text, out var comparison))
            return left;
        var sign = Take();
        var right = Sum();
        if (Current.Kind == TokenKind.Sign && s_comparisons.ContainsKey(Current.Text))
            throw new ExpressionFault(Rules.ChainedComparison, Current.Span, sign.Text, Current.Text);
        return Binary(comparison, sign, left, right);
    }

    private ExpressionSyntax Sum()
    {
        var left = Product();
        while (TryTake("+", out var sign) || TryTake("-", out sign))
            left = Binary(sign.Text == "+" ? BinaryOperator.Add : BinaryOperator.Subtract, sign, left, Product());
        return left;
    }

    private ExpressionSyntax Product()
    {
        var left = Sign();
        while (TryTake("*", out var sign) || TryTake("/", out sign))
            left = Binary(sign.Text == "*" ? BinaryOperator.Multiply : BinaryOperator.Divide, sign, left, Sign());
        return left;
    }

    private ExpressionSyntax Sign()
    {
        if (!TryTake("-", out var sign))
            return Primary();
        Descend(sign);
        var operand = Sign();
        _depth--;
        return new ExpressionSyntax.Unary(UnaryOperator.Negate, operand, TextSpan.FromBounds(sign.Span.Start, operand.Span.End));
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
            var inner = Implies();
            Need(")");
            return inner;
        }

        if (Current.Kind != TokenKind.Name || s_words.Contains(Current.Text))
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
                arguments.Add(Implies());
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

    private ExpressionSyntax.Binary Binary(BinaryOperator operation, Token sign, ExpressionSyntax left, ExpressionSyntax right) => ++_operators <= OperatorLimit
        ? new ExpressionSyntax.Binary(operation, sign, left, right)
        : throw new ExpressionFault(Rules.TooComplex, sign.Span, Number.Text(OperatorLimit) + " operators");

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
