// Words of which a clause must have one before it is worth a closer look.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Formwork.Generated;

namespace Formwork;

/// <summary>
/// Chooses words so that whatever a check may find has one of them, made of characters that are rare in the form itself: what the
/// form says all the time, its reports say too.
/// </summary>
internal sealed class AnchorWords
{
    private readonly Dictionary<char, int> _frequency = [];
    private readonly Func<char, char> _fold;
    private readonly Dictionary<string, int> _chosen = [];

    /// <summary>Looks at the words of a form.</summary>
    public AnchorWords(TemplateDescription form, Func<char, char> fold)
    {
        _fold = fold;
        foreach (var text in form.Titles.Concat(form.Preamble).Concat(form.Sections.SelectMany(WordsOf)))
        {
            foreach (var character in text)
            {
                var letter = fold(character);
                _frequency[letter] = _frequency.GetValueOrDefault(letter) + 1;
            }
        }
    }

    /// <summary>The words, and which character of each is looked for first.</summary>
    public IReadOnlyDictionary<string, int> Chosen => _chosen;

    /// <summary>Chooses words for one check: for its phrases, or for what a clause must be about.</summary>
    /// <returns>False where nothing in particular must be there.</returns>
    public bool TryCover(IEnumerable<PhraseNode> says, IEnumerable<PhraseNode> about)
    {
        var choices = new[] { CoverAll(about), CoverAll(says) };
        if (Cheapest(choices) is not { Count: > 0 } words)
        {
            return false;
        }

        foreach (var word in words)
        {
            _chosen.TryAdd(word, RarestOf(word));
        }

        return true;
    }

    private static IEnumerable<string> WordsOf(SectionInfo section) =>
        (section.Table is null ? [] : section.Table.Bands.SelectMany(band => band.Columns.Concat(band.Rows)).SelectMany(HeadWords)).Append(section.Label).Concat(section.Also);

    private static IEnumerable<string> HeadWords(HeadInfo head) => head.Children.SelectMany(HeadWords).Append(head.Label).Concat(head.Also);

    private List<string>? Cover(PhraseNode node) => node switch
    {
        PhraseNode.Sequence sequence => Cheapest(Runs(sequence).Select(run => (List<string>?)[run]).Concat(sequence.Parts.Where(part => part is PhraseNode.Choice).Select(Cover))),
        PhraseNode.Choice choice => CoverAll(choice.Parts),
        _ => null,
    };

    private List<string>? CoverAll(IEnumerable<PhraseNode> nodes)
    {
        var words = new List<string>();
        foreach (var node in nodes)
        {
            if (Cover(node) is not { } cover)
            {
                return null;
            }

            words.AddRange(cover);
        }

        return words;
    }

    private List<string>? Cheapest(IEnumerable<List<string>?> covers) => covers.Where(cover => cover is { Count: > 0 }).MinBy(cover => cover!.Distinct().Sum(Cost));

    // A word that is looked for anyway costs nothing; every other one is worth some occurrences of its rarest character.
    private int Cost(string word) => _chosen.ContainsKey(word) ? 0 : 2 + _frequency.GetValueOrDefault(word[RarestOf(word)]);

    // Characters that other words are found by cost no further look.
    private int RarestOf(string word)
    {
        var rarest = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (_frequency.GetValueOrDefault(word[i]) < _frequency.GetValueOrDefault(word[rarest]))
            {
                rarest = i;
            }
        }

        return rarest;
    }

    // Letters next to each other. A comma may be the end of the clause, and a digit part of a figure.
    private static IEnumerable<string> Runs(PhraseNode.Sequence sequence)
    {
        var run = new StringBuilder();
        foreach (var part in sequence.Parts)
        {
            if (part is PhraseNode.Letter { Value: not ',' and var letter })
            {
                run.Append(letter);
                continue;
            }

            if (run.Length > 0)
            {
                yield return run.ToString();
            }

            run.Clear();
        }

        if (run.Length > 0)
        {
            yield return run.ToString();
        }
    }
}
