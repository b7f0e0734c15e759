using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Formwork.Reading;

/// <summary>
/// Folds characters for comparison. It does by tables what normalisation forms would do, because those are silently
/// missing where globalisation is invariant.
/// </summary>
internal sealed class Folding
{
    private readonly FrozenDictionary<char, char> _variants;

    /// <summary>Takes the variants of a language.</summary>
    public Folding(Language language)
    {
        var variants = new Dictionary<char, char>();
        foreach (var pair in language.Variants)
        {
            if (pair.Length == 2)
                variants.TryAdd(pair[0], pair[1]);
        }

        _variants = variants.ToFrozenDictionary();
    }

    /// <summary>Whether a character has no width: it is left out everywhere.</summary>
    public static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or '\u00AD';

    /// <summary>Whether a character counts in a label: a letter, a digit, or a numeral such as a circle for
    /// zero.</summary>
    public static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>The character that one is read as.</summary>
    public char Fold(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
            c = (char)(c - 0xFEE0);
        else if (c >= '\u0080' && char.IsWhiteSpace(c))
            c = ' ';
        return c < '\u0080' ? c : _variants.TryGetValue(c, out var read) ? read : c;
    }

    /// <summary>A text with all characters folded, the invisible ones left out, trimmed.</summary>
    public string Fold(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (!IsInvisible(c))
                result.Append(Fold(c));
        }

        return result.ToString().Trim();
    }
}
