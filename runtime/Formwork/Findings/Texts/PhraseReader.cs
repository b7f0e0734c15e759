// Phrases of checks of texts -> what stands before the figure and what stands behind it.
using System.Collections.Generic;
using Formwork.Reading;

namespace Formwork;

/// <summary>Reads a phrase. The compiler of templates refuses broken ones, so nothing is reported here: what makes no sense is a letter.</summary>
internal sealed class PhraseReader
{
    private const string FigureSlot = "{n}";

    private readonly string _text;
    private readonly Folding _folding;
    private int _at;

    private PhraseReader(string text, Folding folding)
    {
        _text = text;
        _folding = folding;
    }

    /// <summary>Reads a phrase.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="folding">How characters are folded before they are compared.</param>
    /// <returns>What stands before the figure, or all of it; and what stands behind, or null where the phrase has no figure.</returns>
    public static (PhraseNode Before, PhraseNode? After) Read(string text, Folding folding)
    {
        var slot = text.IndexOf(FigureSlot, System.StringComparison.Ordinal);
        return slot < 0
            ? (Part(text, folding), null)
            : (Part(text[..slot], folding), Part(text[(slot + FigureSlot.Length)..], folding));
    }

    private static PhraseNode.Sequence Part(string text, Folding folding) => new PhraseReader(text, folding).Sequence(0);

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
                var folded = ClauseText.Fold(_folding, character);

                // A text keeps the blanks between Latin words only.
                return folded == ' ' ? new PhraseNode.Optional(new PhraseNode.Letter(' ')) : new PhraseNode.Letter(folded);
        }
    }
}
