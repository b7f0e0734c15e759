using System;
using System.Buffers.Text;
using System.Text;

namespace Formwork.Pages;

/// <summary>Reads blocks and numbers in formats.</summary>
internal static class FormatSyntax
{
    /// <summary>Finds the slot that ends a block. Braces that are doubled stand for themselves and are none of
    /// its.</summary>
    public static int FindEnd(ReadOnlySpan<byte> format, ReadOnlySpan<byte> name)
    {
        var start = 0;
        while (format[start..].IndexOfAny((byte)'{', (byte)'}') is var offset and >= 0)
        {
            var brace = start + offset;
            var isDouble = brace + 1 < format.Length && format[brace + 1] == format[brace];
            var slot = format[(brace + 1)..];
            if (!isDouble && slot.StartsWith(name) && slot.Length > name.Length && slot[name.Length] == '}')
                return brace;
            start = brace + (isDouble ? 2 : 1);
        }

        throw new FormatException("This compiled template is damaged: a block without its end in a format.");
    }

    /// <summary>Reads a number that is not below zero.</summary>
    public static int ReadNumber(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int number, out var length) && length == digits.Length && number >= 0
            ? number
            : throw new FormatException("This compiled template is damaged: a number is expected in a format: " + Encoding.UTF8.GetString(digits));

    /// <summary>Reads how many rows a head spans: <c>22+2*0</c> is 22 and two for each item of the first
    /// list.</summary>
    public static int ReadSpan(ReadOnlySpan<byte> span, Func<int, int> countOf)
    {
        var plus = span.LastIndexOf((byte)'+');
        var before = plus < 0 ? 0 : ReadSpan(span[..plus], countOf);
        var term = span[(plus + 1)..];
        var times = term.IndexOf((byte)'*');
        return before + (times < 0 ? ReadNumber(term) : ReadNumber(term[..times]) * countOf(ReadNumber(term[(times + 1)..])));
    }
}
