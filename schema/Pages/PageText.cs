using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Schema.Pages;

/// <summary>Escapes text for the formats. In formats, braces stand for slots, so a brace of the text is doubled.</summary>
internal static class PageText
{
    private const string MarkdownPunctuation = "\\`*_[]<>|#~&$";

    /// <summary>Text inside an HTML element or attribute.</summary>
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

    /// <summary>Text in a paragraph, a heading or a table cell of Markdown, on one line.</summary>
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

    /// <summary>A paragraph of Markdown: what would begin a list, a rule or a heading is escaped as well.</summary>
    public static string MarkdownParagraph(string text)
    {
        var digits = text.TakeWhile(character => character is >= '0' and <= '9').Count();
        var isMark = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' or '=' : text[digits] is '.' or ')');
        return isMark ? text.Substring(0, digits) + "\\" + Markdown(text.Substring(digits)) : Markdown(text);
    }

    /// <summary>Text in one cell of tab-separated text.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
            AppendPlain(result, character);
        return result.ToString();
    }

    private static void AppendPlain(StringBuilder result, char character)
    {
        if (character is '{' or '}')
            result.Append(character, 2);
        else
            result.Append(IsGap(character) ? ' ' : char.IsControl(character) ? '\uFFFD' : character);
    }

    // What ends a line or a cell for whoever reads the page again.
    private static bool IsGap(char character) =>
        character is '\n' or '\r' or '\t' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // A mark that turns the direction of the text must be seen where the source is read.
    private static void AppendVisible(StringBuilder result, char character)
    {
        if (char.IsControl(character))
            result.Append('\uFFFD');
        else if (char.GetUnicodeCategory(character)
            is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            result.Append("&#x").Append(((int)character).ToString("X", CultureInfo.InvariantCulture)).Append(';');
        else
            result.Append(character);
    }
}
