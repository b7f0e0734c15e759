using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>The words of a language around figures, folded as texts are.</summary>
internal sealed class TextWords
{
    private const string YearSlot = "{y}";

    private readonly List<(string Before, string After)> _years = [];
    private readonly List<string> _behindDays = [];
    private readonly List<string> _counters;
    private readonly Folding _folding;

    /// <summary>Takes the words of a language.</summary>
    public TextWords(Language language, Folding folding)
    {
        _folding = folding;
        _counters = [.. language.Counters.Select(Fold).Where(counter => counter.Length > 0)];
        foreach (var pattern in language.Years.Concat(language.Dates))
            AddYear(pattern);
        // Where years are written with a word, a bare number is none.
        var hasWord = language.Years.Any(pattern => pattern.Trim() != YearSlot);
        IsBareYear = !hasWord;
        foreach (var pattern in language.Dates)
        {
            AddBehind(pattern, "{m}");
            AddBehind(pattern, "{d}");
        }
    }

    /// <summary>What stands before a year and behind it, one of the two at least.</summary>
    public IReadOnlyList<(string Before, string After)> Years => _years;

    /// <summary>What stands behind the number of a month or a day.</summary>
    public IReadOnlyList<string> BehindDays => _behindDays;

    /// <summary>What stands behind numerals that count.</summary>
    public IReadOnlyList<string> Counters => _counters;

    /// <summary>Whether four digits by themselves are a year.</summary>
    public bool IsBareYear { get; }

    /// <summary>The letters of all these words.</summary>
    public IEnumerable<char> Letters => _years.SelectMany(year => year.Before + year.After).Concat(_behindDays.Concat(_counters).SelectMany(word => word));

    private void AddYear(string pattern)
    {
        var at = pattern.IndexOf(YearSlot, StringComparison.Ordinal);
        if (at < 0)
            return;
        var before = Fold(pattern[..at]);
        var rest = pattern[(at + YearSlot.Length)..];
        var after = Fold(rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var next ? rest[..next] : rest);
        if ((before.Length > 0 && !before.Contains('}', StringComparison.Ordinal)) || after.Length > 0)
            _years.Add((before.Contains('}', StringComparison.Ordinal) ? "" : before, after));
    }

    private void AddBehind(string pattern, string slot)
    {
        var at = pattern.IndexOf(slot, StringComparison.Ordinal);
        var rest = at < 0 ? "" : pattern[(at + slot.Length)..];
        var word = Fold(rest.IndexOf('{', StringComparison.Ordinal) is >= 0 and var next ? rest[..next] : rest);
        if (word.Length > 0 && char.IsLetter(word[0]))
            _behindDays.Add(word);
    }

    private string Fold(string word) => string.Concat(word.Where(c => !char.IsWhiteSpace(c)).Select(c => TextSymbols.Fold(_folding, c)));
}
