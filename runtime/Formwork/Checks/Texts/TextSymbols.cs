using System;
using System.Collections.Generic;
using Formwork.Reading;

namespace Formwork.Checks;

/// <summary>
/// The characters of texts as symbols. Letters of phrases have symbols of their own, in whatever way they are written;
/// all others share one. Characters that need more than a step of the search have a kind beside the symbol.
/// </summary>
internal sealed class TextSymbols
{
    public const int Other = 0;
    public const int Comma = 1;
    public const int Figure = 2;
    public const int Blank = 3;
    public const int Bracket = 4;

    /// <summary>The bits of a symbol; a character without a kind is nothing but its symbol.</summary>
    public const int SymbolMask = 0xFFFFF;

    public const int KindMask = 7 << 20;
    public const int Invisible = 1 << 20;
    public const int White = 2 << 20;
    public const int ClauseEnd = 3 << 20;
    public const int FullStop = 4 << 20;
    public const int Digit = 5 << 20;
    public const int Numeral = 6 << 20;

    /// <summary>A Latin letter, which may be part of a word.</summary>
    public const int Latin = 1 << 23;

    private const int FirstLetter = 5;
    private const int PageSize = 256;
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";
    private const string WhiteOrInvisible = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF";
    private const string ClauseEnds = "\u2028\u2029\u3002\uFF1B";

    private readonly Folding _folding;
    private readonly Dictionary<char, int> _letters = [];
    private readonly Dictionary<int, List<char>> _written = [];
    private readonly ushort[] _pages = new ushort[PageSize];
    private readonly int[] _infos;

    /// <summary>Makes the symbols for a language and the letters that are looked for.</summary>
    public TextSymbols(Language language, Folding folding, IEnumerable<char> letters)
    {
        _folding = folding;
        _letters.Add(',', Comma);
        _letters.Add(' ', Blank);
        foreach (var letter in letters)
            _letters.TryAdd(letter, FirstLetter + _letters.Count - 2);
        Count = FirstLetter + _letters.Count - 2;
        var infos = new List<int>(new int[PageSize]);
        foreach (var character in Candidates(language))
            Set(infos, character);
        _infos = [.. infos];
    }

    /// <summary>How many symbols there are.</summary>
    public int Count { get; }

    /// <summary>What a character is: its symbol, its kind, and whether it is a Latin letter.</summary>
    public int this[char character] => _infos[_pages[character >> 8] + (character & 0xFF)];

    /// <summary>The character that one is compared as.</summary>
    public static char Fold(Folding folding, char character) => folding.Fold(character) is >= 'A' and <= 'Z' and var capital ? (char)(capital + ('a' - 'A')) : folding.Fold(character);

    /// <summary>The symbol of a folded letter that is looked for.</summary>
    public int Of(char letter) => _letters.GetValueOrDefault(letter);

    /// <summary>All characters that are read as a letter.</summary>
    public IReadOnlyList<char> WrittenAs(int symbol) => _written.TryGetValue(symbol, out var characters) ? characters : [];

    /// <summary>The digit of a character of the kind <see cref="Digit"/>.</summary>
    public static int DigitOf(char character) => character <= '9' ? character - '0' : character - '\uFF10';

    /// <summary>The character that a numeral is read as.</summary>
    public char NumeralOf(char character) => _folding.Fold(character);

    // All characters that can be anything but an unknown letter.
    private IEnumerable<char> Candidates(Language language)
    {
        for (var character = '\0'; character < PageSize; character++)
            yield return character;
        for (var character = '\uFF01'; character <= '\uFF5E'; character++)
            yield return character;
        foreach (var characters in new IEnumerable<char>[] { Numerals, WhiteOrInvisible, ClauseEnds, _letters.Keys })
        {
            foreach (var character in characters)
                yield return character;
        }

        foreach (var variant in language.Variants)
        {
            if (variant.Length == 2)
                yield return variant[0];
        }
    }

    private void Set(List<int> infos, char character)
    {
        var page = character >> 8;
        if (_pages[page] == 0)
        {
            _pages[page] = (ushort)infos.Count;
            infos.AddRange(new int[PageSize]);
        }

        var at = _pages[page] + (character & 0xFF);
        if (infos[at] != 0)
            return;
        var folded = Fold(_folding, character);
        var symbol = _letters.TryGetValue(folded, out var letter) ? letter : folded is '(' or ')' ? Bracket : Other;
        infos[at] = KindOf(character, folded) | symbol | (char.IsAsciiLetter(folded) ? Latin : 0);
        if (symbol >= FirstLetter)
        {
            if (!_written.TryGetValue(symbol, out var written))
                _written.Add(symbol, written = []);
            written.Add(character);
        }
    }

    private static int KindOf(char character, char folded) => character switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\u3002' or '\uFF1B' or ';' or '\uFF01' or '!' or '\uFF1F' or '?' => ClauseEnd,
        '.' => FullStop,
        _ when Folding.IsInvisible(character) => Invisible,
        _ when char.IsWhiteSpace(character) => White,
        _ when char.IsAsciiDigit(folded) => Digit,
        _ when Numerals.Contains(folded, StringComparison.Ordinal) => Numeral,
        _ => 0,
    };
}
