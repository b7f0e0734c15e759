using System;
using System.Collections.Immutable;
using Formwork.Pages;

namespace Formwork.Reading;

/// <summary>Knows the lines that a page break leaves behind, by the patterns of the language.</summary>
internal sealed class PageMarks
{
    private const int LongestMark = 40;
    private readonly Folding _folding;
    private readonly ImmutableArray<SlotPattern> _patterns;

    /// <summary>Takes the patterns of a language.</summary>
    public PageMarks(Language language, Folding folding)
    {
        _folding = folding;
        _patterns = SlotPattern.ParseAll(language.PageMarks, folding);
    }

    /// <summary>Whether a line is nothing but a page mark.</summary>
    public bool IsMark(string line)
    {
        if (line.Length > LongestMark)
            return false;
        var text = new CompactText(line, _folding).Text;
        foreach (var pattern in _patterns)
        {
            if (Matches(text, pattern))
                return true;
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, SlotPattern pattern)
    {
        for (var i = 0; i < pattern.Literals.Length; i++)
        {
            if (!text.StartsWith(pattern.Literals[i], StringComparison.OrdinalIgnoreCase))
                return false;
            text = text[pattern.Literals[i].Length..];
            if (i == pattern.Slots.Length)
                break;
            var digits = 0;
            while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || Numerals.Digit(text[digits]) >= 0 || text[digits] == '十'))
                digits++;
            if (digits == 0)
                return false;
            text = text[digits..];
        }

        return text.IsEmpty;
    }
}
