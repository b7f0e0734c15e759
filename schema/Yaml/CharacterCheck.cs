// Finds characters that YamlDotNet lets through and that no template may hold.
using System.Globalization;
using System.Text;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds forbidden characters and puts a harmless one in their place, so that places stay as they are.</summary>
internal static class CharacterCheck
{
    /// <summary>Reports forbidden characters.</summary>
    /// <param name="source">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    /// <returns>A text of the same length without them.</returns>
    public static string Clean(SourceText source, FindingBag findings)
    {
        var text = source.Text;
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsForbidden(text, i))
                continue;
            clean ??= new StringBuilder(text);
            clean[i] = '_';
            var span = new TextSpan(i, 1);
            if (text[i] == '\uFFFD')
                findings.ReportDamage(Rules.NotUtf8, span);
            else
                findings.ReportDamage(Rules.ForbiddenCharacter, span, ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return clean?.ToString() ?? text;
    }

    private static bool IsForbidden(string text, int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character))
            return index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]);
        if (char.IsLowSurrogate(character))
            return index == 0 || !char.IsHighSurrogate(text[index - 1]);
        return character switch
        {
            '\t' or '\n' or '\r' or '\u0085' => false,
            < ' ' or (>= '\u007F' and < '\u00A0') => true,
            '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
            _ => false,
        };
    }
}
