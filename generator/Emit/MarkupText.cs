using System.Globalization;
using System.Text;

namespace Formwork.Generator.Emit;

/// <summary>Escapes text of a template for XML documentation.</summary>
internal static class MarkupText
{
    /// <summary>Text inside an element of XML documentation, on one line.</summary>
    public static string Documentation(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                result.Append(character).Append(text[++i]);
            else if (char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF')
                result.Append('\uFFFD');
            else if (character is '&' or '<' or '>')
                result.Append(character == '&' ? "&amp;" : character == '<' ? "&lt;" : "&gt;");
            else
                result.Append(IsUnseen(character) || char.IsWhiteSpace(character) && character != '\u3000' ? ' ' : character);
        }

        return result.ToString().Trim();
    }

    private static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
