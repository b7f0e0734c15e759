using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Schema.Pages;

/// <summary>How a page is written, and how what is printed in it is escaped.</summary>
public enum PageKind
{
    /// <summary>HTML.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>
/// Escapes text for pages, by the rules of docs/pages.md. The runtime escapes what reports say by the same rules, which
/// a law holds against these.
/// </summary>
internal static class PageText
{
    private const string MarkdownPunctuation = "\\`*_[]<>|#~&${}";

    /// <summary>Text as a page of a kind has it inside a line.</summary>
    public static string Escape(PageKind kind, string text) =>
        kind switch { PageKind.Html => Html(text), PageKind.Markdown => Markdown(text), _ => Plain(text) };

    /// <summary>Text inside an HTML element or attribute.</summary>
    public static string Html(string text) => Replace(text, character => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ when IsUnseen(character) => "&#x" + ((int)character).ToString("X", CultureInfo.InvariantCulture) + ";",
        _ => null,
    });

    /// <summary>Text in a paragraph, a heading or a table cell of Markdown, on one line.</summary>
    public static string Markdown(string text) =>
        Replace(text, character => MarkdownPunctuation.IndexOf(character) >= 0 ? "\\" + character : null);

    /// <summary>A paragraph of Markdown: what would begin a list, a rule or a heading is escaped as well.</summary>
    public static string MarkdownParagraph(string text)
    {
        var digits = text.TakeWhile(character => character is >= '0' and <= '9').Count();
        var isMark = digits < text.Length && (digits == 0 ? text[0] is '-' or '+' or '=' : text[digits] is '.' or ')');
        return isMark ? text.Substring(0, digits) + "\\" + Markdown(text.Substring(digits)) : Markdown(text);
    }

    /// <summary>Text in one cell of tab-separated text.</summary>
    public static string Plain(string text) => Replace(text, static _ => null);

    private static string Replace(string text, Func<char, string?> escapeOf)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            var escape = IsGap(text[i]) ? " " : text[i] is < ' ' or '\x7F' ? "\uFFFD" : escapeOf(text[i]);
            if (escape is not null)
                result ??= new StringBuilder(text, 0, i, text.Length + 16);
            if (result is not null)
                _ = escape is null ? result.Append(text[i]) : result.Append(escape);
        }

        return result?.ToString() ?? text;
    }

    // What ends a line or a cell for whoever reads the page again.
    private static bool IsGap(char character) =>
        character is '\n' or '\r' or '\t' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // A mark that turns the direction of the text must be seen where the source is read.
    private static bool IsUnseen(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
