// Text from a template as C# literals: nothing that an author writes can end a literal or hide what it says.
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Generator.Emit;

/// <summary>Writes text as C# literals.</summary>
internal static class CSharpText
{
    /// <summary>A string literal, or <c>null</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The expression.</returns>
    public static string Literal(string? text) => text is null ? "null" : "\"" + Escape(text) + "\"";

    /// <summary>A collection expression of string literals.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The expression.</returns>
    public static string List(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Literal)) + "]";

    /// <summary>A decimal literal.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The expression.</returns>
    public static string Literal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A truth value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The keyword.</returns>
    public static string Literal(bool value) => value ? "true" : "false";

    /// <summary>
    /// Writes a constant text in UTF-8: as a raw literal that reads like the text itself, or, where the text holds characters that
    /// cannot be seen or that end a line of C#, as ordinary literals, line by line.
    /// </summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">What stands before it.</param>
    /// <param name="text">The text.</param>
    /// <param name="end">What follows it.</param>
    public static void WriteUtf8(CodeWriter writer, string head, string text, string end)
    {
        var sound = Sound(text);
        if (sound.Length > 0 && sound.All(character => character == '\n' || !NeedsEscape(character)) && !HasLoneSurrogate(sound))
        {
            var quotes = new string('"', System.Math.Max(3, LongestRun(sound, '"') + 1));
            using (writer.Open(head + " " + quotes))
            {
                writer.WriteExactly(sound);
                writer.Write(quotes + "u8" + end);
            }

            return;
        }

        var lines = sound.Split('\n');
        using (writer.Open(head))
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var last = i == lines.Length - 1;
                writer.Write("\"" + Escape(lines[i]) + (last ? "\"u8" + end : "\\n\"u8 +"));
            }
        }
    }

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

    // UTF-8 cannot say half a surrogate pair.
    private static string Sound(string text)
    {
        if (!HasLoneSurrogate(text))
            return text;
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            if (char.IsHighSurrogate(result[i]) && i + 1 < result.Length && char.IsLowSurrogate(result[i + 1]))
                i++;
            else if (char.IsSurrogate(result[i]))
                result[i] = '\uFFFD';
        }

        return result.ToString();
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return true;
        }

        return false;
    }

    private static int LongestRun(string text, char wanted)
    {
        var longest = 0;
        var run = 0;
        foreach (var character in text)
        {
            run = character == wanted ? run + 1 : 0;
            longest = System.Math.Max(longest, run);
        }

        return longest;
    }
}
