using System;
using System.Text;

namespace Formwork.Tool;

/// <summary>Makes texts from elsewhere safe to print: a file must not steer the terminal that shows it.</summary>
internal static class PlainText
{
    /// <summary>A text in one line.</summary>
    public static string OneLine(string text) => Visible(text.Trim().ReplaceLineEndings(" "));

    /// <summary>A text of several lines without other control characters.</summary>
    public static string VisibleLines(string text) => string.Join('\n', Array.ConvertAll(text.Split('\n'), Visible));

    /// <summary>A text without control characters; tabs stay.</summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') && !text.AsSpan().ContainsAnyInRange('\u202A', '\u202E') && !text.AsSpan().ContainsAnyInRange('\u2066', '\u2069'))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
            visible.Append(character != '\t' && (char.IsControl(character) || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069') ? '\uFFFD' : character);
        return visible.ToString();
    }
}
