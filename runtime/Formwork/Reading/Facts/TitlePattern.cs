using System;
using System.Collections.Generic;

namespace Formwork.Reading;

/// <summary>
/// Matches a title: exactly, or with words missing in the text behind the last slot; a slot may be empty only where
/// nothing else fits.
/// </summary>
internal sealed class TitlePattern(SlotPattern pattern, IReadOnlyDictionary<string, FactInfo> facts)
{
    private const double LeastLikeness = 0.8;
    private const int FewestLetters = 6;

    /// <summary>Matches a title.</summary>
    public (int Start, int Length)[]? Match(string text, bool exactly, bool allowEmpty, bool allowNoYear = false)
    {
        var slots = new (int Start, int Length)[pattern.Slots.Length];
        return text.StartsWith(pattern.Literals[0], StringComparison.Ordinal)
            && Match(text, pattern.Literals[0].Length, 0, slots, exactly, allowEmpty, allowNoYear) ? slots : null;
    }

    private bool Match(string text, int position, int slot, (int Start, int Length)[] slots, bool exactly, bool allowEmpty, bool allowNoYear)
    {
        if (slot == slots.Length)
            return position == text.Length;
        var literal = pattern.Literals[slot + 1];
        var isLast = slot == slots.Length - 1;
        var isYear = facts.TryGetValue(pattern.Slots[slot], out var fact) && fact.Kind == FactKind.Year;
        var shortest = allowEmpty || isYear ? 0 : 1;
        for (var end = position + shortest; end <= text.Length; end++)
        {
            if (isYear)
            {
                var length = DateReader.ReadYear(text.AsSpan(position), out _);
                if (length == 0 && !allowNoYear)
                    return false;
                end = position + length;
            }

            slots[slot] = (position, end - position);
            var fits = text.AsSpan(end).StartsWith(literal, StringComparison.Ordinal);
            if (fits && Match(text, end + literal.Length, slot + 1, slots, exactly, allowEmpty, allowNoYear))
                return true;
            if (isLast && !exactly && IsLike(text[end..], literal))
                return true;
            if (isYear)
                return false;
        }

        return false;
    }

    // Words missing or doubled: most letters of both stand in the same order. The beginning must be there, so that the
    // slot before it takes nothing away.
    private static bool IsLike(string rest, string literal)
    {
        if (literal.Length < FewestLetters || rest.Length > literal.Length * 2 || !rest.StartsWith(literal[..2], StringComparison.Ordinal))
            return false;
        var lengths = new int[literal.Length + 1];
        foreach (var c in rest)
        {
            var diagonal = 0;
            for (var i = 1; i <= literal.Length; i++)
            {
                var above = lengths[i];
                lengths[i] = literal[i - 1] == c ? diagonal + 1 : Math.Max(above, lengths[i - 1]);
                diagonal = above;
            }
        }

        return lengths[^1] * 2.0 / (rest.Length + literal.Length) >= LeastLikeness;
    }
}
