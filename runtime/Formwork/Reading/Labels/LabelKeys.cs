using System;

namespace Formwork.Reading;

/// <summary>Turns labels into keys: folded, numbers before them stripped, only letters and digits kept.</summary>
internal sealed class LabelKeys(Folding folding)
{
    /// <summary>No label is longer; a longer text is prose, and is not looked at further.</summary>
    public const int LongestLabel = 200;

    /// <summary>The folding.</summary>
    public Folding Folding => folding;

    /// <summary>The key of a label; empty where nothing but a number and punctuation stands there, or where it is
    /// prose.</summary>
    public string Of(string text) => Of(text, out _);

    /// <summary>The key of a label, and the style of its number.</summary>
    public string Of(string text, out NumberStyle style)
    {
        style = NumberStyle.None;
        if (text.Length > LongestLabel)
            return "";
        var folded = folding.Fold(text);
        return Words(folded.AsSpan(Numbering.Skip(folded, out style)));
    }

    /// <summary>
    /// The keys of a label that the form prints behind a number: that of the label, and that of both where the number
    /// does not fall away by itself, such as a letter, which may as well be the beginning of a word.
    /// </summary>
    public string[] Of(string number, string label) => number.Length == 0 ? [Of(label)] : [Of(label), Of(number + label)];

    /// <summary>The key of the words before the colon of a label, and that of those behind it; both empty where it has
    /// none.</summary>
    public (string Before, string Own) OfPart(string text)
    {
        var folded = folding.Fold(text);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? ("", "") : (Of(folded[..colon]), Of(folded[(colon + 1)..]));
    }

    /// <summary>What items of a list are compared by: all characters of a name, folded, without spaces.</summary>
    public string OfItem(string name) => new CompactText(name, folding).Text;

    /// <summary>The letters and digits of a text that is folded already.</summary>
    public static string Words(ReadOnlySpan<char> folded)
    {
        Span<char> kept = folded.Length <= LongestLabel ? stackalloc char[LongestLabel] : new char[folded.Length];
        var count = 0;
        foreach (var c in folded)
        {
            if (Folding.IsWord(c))
                kept[count++] = char.ToLowerInvariant(c);
        }

        return count == 0 ? "" : new(kept[..count]);
    }
}
