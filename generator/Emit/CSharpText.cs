using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Generator.Emit;

/// <summary>Writes text as C# literals.</summary>
internal static class CSharpText
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    public static string Literal(string? text) => text is null ? "null" : "\"" + Escape(text) + "\"";

    /// <summary>A collection expression of string literals.</summary>
    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Literal)) + "]";

    /// <summary>A decimal literal.</summary>
    public static string Literal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A truth value.</summary>
    public static string Literal(bool value) => value ? "true" : "false";

    private static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(character).Append(text[++i]);
            else if (character is '"' or '\\')
                result.Append('\\').Append(character);
            else if (character == '\n')
                result.Append("\\n");
            else if (char.IsSurrogate(character) || NeedsEscape(character))
                result.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                result.Append(character);
        }

        return result.ToString();
    }

    // Control and format characters (bidi marks among them), and what C# takes for the end of a line.
    private static bool NeedsEscape(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
