using System;
using System.Collections.Generic;

namespace Formwork.Checks;

/// <summary>Reads a phrase. The compiler of templates refuses broken ones, so nothing is reported here: what makes no
/// sense is a letter.</summary>
internal sealed class PhraseReader
{
    private const string FigureSlot = "{n}";

    private readonly string _text;
    private readonly Func<char, char> _fold;
    private int _at;

    private PhraseReader(string text, Func<char, char> fold)
    {
        _text = text;
        _fold = fold;
    }

    /// <summary>Reads a phrase.</summary>
    public static PhraseNode.Sequence Read(string text, Func<char, char> fold) => new PhraseReader(text, fold).Sequence(0);

    private PhraseNode.Sequence Sequence(int depth)
    {
        var parts = new List<PhraseNode>();
        while (_at < _text.Length && (depth == 0 || _text[_at] is not ('|' or ')')))
        {
            var part = Item(depth);
            if (_at < _text.Length && _text[_at] == '?')
            {
                _at++;
                part = new PhraseNode.Optional(part);
            }

            parts.Add(part);
        }

        return new(parts);
    }

    private PhraseNode Item(int depth)
    {
        if (string.CompareOrdinal(_text, _at, FigureSlot, 0, FigureSlot.Length) == 0)
        {
            _at += FigureSlot.Length;
            return new PhraseNode.Figure();
        }

        var character = _text[_at++];
        switch (character)
        {
            case '(':
                var choices = new List<PhraseNode>();
                do
                {
                    choices.Add(Sequence(depth + 1));
                }
                while (_at < _text.Length && _text[_at++] == '|');
                return new PhraseNode.Choice(choices);
            case '…':
                return new PhraseNode.Gap();
            default:
                var folded = _fold(character);

                // A text keeps the blanks between Latin words only.
                return folded == ' ' ? new PhraseNode.Optional(new PhraseNode.Letter(' ')) : new PhraseNode.Letter(folded);
        }
    }
}
