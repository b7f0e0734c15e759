using System;

namespace Formwork.Reading;

/// <summary>A text as patterns are looked for in it: folded, without spaces, with the place of each character in the
/// original.</summary>
internal sealed class CompactText
{
    private readonly string _original;
    private readonly int[] _places;

    /// <summary>Folds a text.</summary>
    public CompactText(string original, Folding folding)
    {
        _original = original;
        var characters = new char[original.Length];
        var places = new int[original.Length];
        var count = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var c = folding.Fold(original[i]);
            if (char.IsWhiteSpace(c) || Folding.IsInvisible(c))
                continue;
            places[count] = i;
            characters[count++] = c;
        }

        Text = new(characters, 0, count);
        _places = places;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>The original text of a part, trimmed.</summary>
    public string Original(int start, int length) =>
        length <= 0 ? "" : _original.Substring(_places[start], _places[start + length - 1] - _places[start] + 1).Trim();

    /// <summary>The place of a character in the original.</summary>
    public int PlaceOf(int index) => index < Text.Length ? _places[index] : _original.Length;
}
