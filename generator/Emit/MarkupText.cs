// Text from a template as constant text of a format: HTML, Markdown, plain text, and XML documentation.
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Generator.Emit;

/// <summary>Escapes text for the formats. In formats, braces stand for slots, so a brace of the text is doubled.</summary>
internal static class MarkupText
{
    private const string MarkdownPunctuation = "\\`*_[]<>|#~&$";

    /// <summary>Text inside an HTML element or attribute.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The escaped text.</returns>
    public static string Html(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case '\'': result.Append("&#39;"); break;
                case '\n' or '\r' or '\t': result.Append(' '); break;
                case '{' or '}': result.Append(character, 2); break;
                default: AppendVisible(result, character); break;
            }
        }

        return result.ToString();
    }

    /// <summary>Text in a paragraph, a heading or a table cell of Markdown.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The escaped text, on one line.</returns>
    public static string Markdown(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (MarkdownPunctuation.IndexOf(character) >= 0)
                result.Append('\\').Append(character);
            else
                AppendPlain(result, character);
        }

        return result.ToString();
    }

    /// <summary>Text that is a paragraph of Markdown: what would begin a list, a rule or a heading is escaped as well.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Text without markup.</returns>
    public static string MarkdownParagraph(string text)
    {
        var digits = text.TakeWhile(character => character is >= '0' and <= '9').Count();
        var isMark = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' or '=' : text[digits] is '.' or ')');
        return isMark ? text.Substring(0, digits) + "\\" + Markdown(text.Substring(digits)) : Markdown(text);
    }

    /// <summary>Text in a cell of tab-separated text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text on one line and in one cell.</returns>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
            AppendPlain(result, character);
        return result.ToString();
    }

    /// <summary>Text inside an element of XML documentation, on one line.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The escaped text.</returns>
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

    private static void AppendPlain(StringBuilder result, char character)
    {
        if (character is '{' or '}')
            result.Append(character, 2);
        else
            result.Append(IsGap(character) ? ' ' : char.IsControl(character) ? '\uFFFD' : character);
    }

    // What ends a line or a cell for whoever reads the page again.
    private static bool IsGap(char character) => character is '\n' or '\r' or '\t' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // A mark that turns the direction of the text must be seen where the source is read.
    private static void AppendVisible(StringBuilder result, char character)
    {
        if (char.IsControl(character))
            result.Append('\uFFFD');
        else if (IsUnseen(character))
            result.Append("&#x").Append(((int)character).ToString("X", CultureInfo.InvariantCulture)).Append(';');
        else
            result.Append(character);
    }

    private static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
