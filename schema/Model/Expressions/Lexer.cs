using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Splits an expression into tokens.</summary>
internal static class Lexer
{
    private static readonly string[] s_signs = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "..", "."];

    /// <summary>What people write, and what it is called here; the longer first.</summary>
    private static readonly (string Written, string Right)[] s_slips =
    [
        ("&&", "and"), ("||", "or"), ("=>", "implies"), ("<>", "!="), ("=", "=="), ("&", "and"), ("|", "or"), ("!", "not"),
        ("\u2026", ".."), ("\uFF1D\uFF1D", "=="), ("\uFF1D", "=="), ("\u00D7", "*"), ("\u00F7", "/"), ("\u2212", "-"), ("\u2013", "-"), ("\u2014", "-"), ("\u2264", "<="), ("\u2265", ">="), ("\u2260", "!="),
    ];

    /// <summary>Splits an expression.</summary>
    /// <exception cref="ExpressionFault">A character has no meaning.</exception>
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var token = Next(text, i);
            tokens.Add(token);
            i = token.Span.End;
        }

        tokens.Add(new Token(TokenKind.End, "", new TextSpan(text.Length, 0)));
        return tokens;
    }

    private static Token Next(string text, int start)
    {
        if (text[start] is >= '0' and <= '9')
            return NumberAt(text, start);
        if (KeyRules.IsLetter(text[start]))
            return Take(TokenKind.Name, text, start, End(text, start));
        if (text[start] is '\'' or '"')
            return TextAt(text, start);
        foreach (var sign in s_signs)
        {
            if (IsAt(text, start, sign))
                return Take(TokenKind.Sign, text, start, start + sign.Length);
        }

        foreach (var (written, right) in s_slips)
        {
            if (IsAt(text, start, written))
                throw new ExpressionFault(Rules.UnexpectedCharacter, new TextSpan(start, written.Length), written, $": write '{right}'");
        }

        // Full-width forms lie at a fixed distance from their ASCII counterparts.
        var length = char.IsHighSurrogate(text[start]) && start + 1 < text.Length ? 2 : 1;
        var advice = text[start] is '%' or '\uFF05' ? ": write '0.05 * total' for 5 % of a total, and '5' where a percentage is compared"
            : text[start] is >= '\uFF01' and <= '\uFF5E' ? $": write '{(char)(text[start] - 0xFEE0)}'" : "";
        throw new ExpressionFault(Rules.UnexpectedCharacter, new TextSpan(start, length), text.Substring(start, length), advice);
    }

    private static Token NumberAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        if (end + 1 < text.Length && text[end] == '.' && text[end + 1] is >= '0' and <= '9')
        {
            end++;
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;
        }

        if (end < text.Length && KeyRules.IsLetter(text[end]))
            throw new ExpressionFault(Rules.UnexpectedCharacter, TextSpan.FromBounds(start, End(text, end)), text.Substring(start, End(text, end) - start), ": a key begins with a letter, and a product needs '*'");
        return Take(TokenKind.Number, text, start, end);
    }

    private static Token TextAt(string text, int start)
    {
        var end = text.IndexOf(text[start], start + 1);
        return end > 0
            ? new Token(TokenKind.Text, text.Substring(start + 1, end - start - 1), TextSpan.FromBounds(start, end + 1))
            : throw new ExpressionFault(Rules.UnexpectedCharacter, new TextSpan(start, 1), text.Substring(start, 1), ": a text ends with the quote that it begins with");
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && KeyRules.IsPart(text[end]))
            end++;
        return end;
    }

    private static Token Take(TokenKind kind, string text, int start, int end) => new(kind, text.Substring(start, end - start), TextSpan.FromBounds(start, end));

    private static bool IsAt(string text, int start, string what) => string.CompareOrdinal(text, start, what, 0, what.Length) == 0;
}
