using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Checks;

/// <summary>Looks for words of which a clause must have one.</summary>
internal sealed class AnchorSearch
{
    private readonly TextSymbols _symbols;
    private readonly SearchValues<char> _rarest;
    private readonly (int[] Before, int[] After)[][] _words;

    /// <summary>Prepares to look for some words.</summary>
    public AnchorSearch(TextSymbols symbols, IReadOnlyDictionary<string, int> words)
    {
        _symbols = symbols;
        _words = new (int[], int[])[symbols.Count][];
        foreach (var group in words.GroupBy(word => symbols.Of(word.Key[word.Value])))
            _words[group.Key] = [.. group.Select(word => (SymbolsOf(word.Key[..word.Value].Reverse()), SymbolsOf(word.Key[(word.Value + 1)..])))];
        var characters = words.Select(word => symbols.Of(word.Key[word.Value])).Distinct().SelectMany(symbols.WrittenAs).Distinct();
        _rarest = SearchValues.Create([.. characters]);
    }

    /// <summary>Finds the next word.</summary>
    public int Find(ReadOnlySpan<char> text, int from)
    {
        while (true)
        {
            var found = text[from..].IndexOfAny(_rarest);
            if (found < 0)
                return -1;
            from += found;
            if (IsWord(text, from))
                return from;
            from++;
        }
    }

    private bool IsWord(ReadOnlySpan<char> text, int at)
    {
        foreach (var (before, after) in _words[_symbols[text[at]] & TextSymbols.SymbolMask])
        {
            if (Follows(text, at, 1, after) && Follows(text, at, -1, before))
                return true;
        }

        return false;
    }

    private bool Follows(ReadOnlySpan<char> text, int at, int step, int[] word)
    {
        foreach (var letter in word)
        {
            do
            {
                at += step;
                if ((uint)at >= (uint)text.Length)
                    return false;
            }
            while ((_symbols[text[at]] & TextSymbols.KindMask) is TextSymbols.White or TextSymbols.Invisible);

            if ((_symbols[text[at]] & TextSymbols.SymbolMask) != letter)
                return false;
        }

        return true;
    }

    private int[] SymbolsOf(IEnumerable<char> letters) => [.. letters.Select(_symbols.Of)];
}
