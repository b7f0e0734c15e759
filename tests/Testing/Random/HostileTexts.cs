// Texts that try to get out of where they stand.
using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Testing;

/// <summary>Texts that try to get out of every kind of literal, page and file.</summary>
public static class HostileTexts
{
    private static readonly string[] s_texts =
    [
        "Plain", "Quo\"te", "Br{{ace", "un}closed", "*/ comment", "</script>", "<script>alert(1)</script>", "\"\"\"\"\"", "mark \u202E turned", "pair \U0001F600", "a|b", "back\\slash",
        "<b>&amp;", "数量", "`tick` _under_ [x](y)", "line\u2028end", "para\u2029graph", "next\u0085line", "tab\tbed", "{0}", "$\"{x}\"", "// slashes", "/// <summary>", "#if", "#endif",
        "'single'", "\\u0041", "\\", "zero\u200Bwidth", "1. one", "]]>", "<![CDATA[", "<!-- c -->", "--!>", "\"\"\"u8;", "});", "\0", "\u0007bell", "\u001B[31m", "\uFEFFmark", "\uFFFE",
        "new\nline", "return\rfeed", "a\r\nb", "{each:0}", "{/each}", "{item}", "{style}", "{12}", "{{", "}}", "| --- |", "* star", "# heading", "- dash", "&#x41;", "&quot;", "\u061Carabic",
        "\u2066isolate", "ﬀ ligature", "é", "e\u0301", "\uD7FF", "\uE000", "İ", "ß", "١٢٣", "-5", "/", "null", "true", "<?xml?>", "javascript:alert(1)", "' onclick='x", "%s%n", "\u00A0", "　", "…", "~",
    ];

    /// <summary>How many there are.</summary>
    public static int Count => s_texts.Length;

    /// <summary>One of them.</summary>
    /// <param name="index">Which one; any number.</param>
    /// <returns>The text.</returns>
    public static string At(int index) => s_texts[(index & int.MaxValue) % s_texts.Length];

    /// <summary>A random one; seldom a very long one.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <returns>The text.</returns>
    public static string Next(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var text = At(random.Next(Count));
        return random.Next(400) == 0 ? string.Concat(Enumerable.Repeat(text + " ", 10_000 / (text.Length + 1))) : text;
    }

    /// <summary>A text as YAML, in double quotes with escapes.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scalar.</returns>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
