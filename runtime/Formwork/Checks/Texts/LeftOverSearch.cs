using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Looks for words exactly as they are written: one vectorised search for the rarest character of each, and a
/// comparison where one is found.</summary>
internal sealed class LeftOverSearch
{
    private readonly (string Word, int At)[] _words;
    private readonly SearchValues<char> _rarest;

    /// <summary>Prepares to look for words.</summary>
    public LeftOverSearch(TemplateDescription form, IEnumerable<string> words)
    {
        var frequency = new CharacterFrequency(form, static character => character);
        _words = [.. words.Select(word => (word, frequency.RarestOf(word)))];
        _rarest = SearchValues.Create([.. _words.Select(word => word.Word[word.At]).Distinct()]);
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _words.Length == 0;

    /// <summary>Whether one of them is in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        if (_words.Length == 0)
            return false;
        for (var from = 0; text[from..].IndexOfAny(_rarest) is >= 0 and var found; from += found + 1)
        {
            foreach (var (word, at) in _words)
            {
                var start = from + found - at;
                if (word[at] == text[from + found] && start >= 0 && text[start..].StartsWith(word, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
