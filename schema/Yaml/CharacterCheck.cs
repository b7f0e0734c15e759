// Finds characters that YamlDotNet lets through and that no template may hold.
using System.Globalization;
using System.Text;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Yaml;

/// <summary>Finds forbidden characters and takes them out, so that a key with one of them is still the key that others name.</summary>
internal static class CharacterCheck
{
    /// <summary>Reports forbidden characters and takes them out of their lines.</summary>
    /// <param name="mended">The text.</param>
    /// <param name="findings">Where they are reported.</param>
    public static void Mend(MendedText mended, FindingBag findings)
    {
        for (var line = 0; line < mended.LineCount; line++)
        {
            var text = mended[line];
            StringBuilder? clean = null;
            for (var i = 0; i < text.Length; i++)
            {
                if (!IsForbidden(text, i))
                {
                    clean?.Append(text[i]);
                    continue;
                }

                clean ??= new StringBuilder(text, 0, i, text.Length);
                var span = new TextSpan(mended.OriginalStartOf(line) + i, 1);
                if (text[i] == '\uFFFD')
                    findings.ReportDamage(Rules.NotUtf8, span);
                else
                    findings.ReportDamage(Rules.ForbiddenCharacter, span, ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }

            if (clean is not null)
                mended.Rewrite(line, clean.ToString());
        }
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
            '\t' => false,
            < ' ' or (>= '\u007F' and < '\u00A0') => true,
            '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' => true,
            _ => false,
        };
    }
}
