// Blanks that are none to YAML: a non-breaking space, an ideographic space and their like, pasted from a document.
using System.Globalization;
using System.Text;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds blanks that look like a space where only a space will do: before a key, and behind a colon or a dash.</summary>
internal static class BlankCheck
{
    /// <summary>Reports the first such blank of each line and writes spaces for them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Mend(MendedText text, FindingBag findings)
    {
        var reported = -2;
        for (var i = 0; i < text.LineCount; i++)
        {
            var content = text[i];
            if (FirstWide(content) is not (>= 0 and var at))
                continue;

            // Lines in a row are one mistake: they were pasted together.
            var span = new TextSpan(text.OriginalStartOf(i) + at, 1);
            if (reported == i - 1 && at < Indentation(content))
                findings.MarkDamage(span);
            else
                findings.ReportDamage(Rules.WideBlank, span, ((int)content[at]).ToString("X4", CultureInfo.InvariantCulture));
            reported = i;
            text.Rewrite(i, Spaced(content));
            text.Suspect(i);
        }
    }

    /// <summary>Whether a character is a blank to people, but not to YAML.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True for the blanks of Unicode, the space left out.</returns>
    public static bool IsWide(char character) => character > '\u007F' && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator;

    /// <summary>The first wide blank before the text of a line, or behind the colon or dash that YAML would see if it were a space; -1 where there is none.</summary>
    private static int FirstWide(string content)
    {
        var first = Indentation(content);
        if (first == content.Length || content[first] == '#')
            return -1;
        for (var i = 0; i < first; i++)
        {
            if (IsWide(content[i]))
                return i;
        }

        for (var i = first + 1; i < content.Length; i++)
        {
            if (content[i] is '"' or '\'' or '#')
                return -1;
            if (IsWide(content[i]) && (content[i - 1] == ':' || (i == first + 1 && content[first] == '-')))
                return i;
        }

        return -1;
    }

    private static int Indentation(string content)
    {
        var first = 0;
        while (first < content.Length && (content[first] is ' ' or '\t' || IsWide(content[first])))
            first++;
        return first;
    }

    private static string Spaced(string content)
    {
        var spaced = new StringBuilder(content.Length);
        var first = Indentation(content);
        for (var i = 0; i < content.Length; i++)
        {
            if (IsWide(content[i]) && (i < first || content[i - 1] is ':' or '-'))
                spaced.Append(i < first && content[i] == '\u3000' ? "  " : " ");
            else
                spaced.Append(content[i]);
        }

        return spaced.ToString();
    }
}
