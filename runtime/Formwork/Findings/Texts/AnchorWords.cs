// Words of which a clause must have one before it is worth a closer look.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Formwork.Generated;

namespace Formwork;

/// <summary>
/// Chooses words so that whatever a check may find has one of them: few, not too short, and by characters that are rare in the form
/// itself, since what the form says all the time, its reports say too.
/// </summary>
internal sealed class AnchorWords
{
    private const int Each = 100;
    private const int Single = 1000;

    private readonly Dictionary<char, int> _frequency = [];
    private readonly Func<char, char> _fold;
    private readonly Dictionary<string, int> _chosen = [];
    private readonly List<string> _considered = [];

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

        // The shortest first: longer ones may have them in them.
        foreach (var word in words.OrderBy(word => word.Length))
        {
            if (!IsCovered(word))
            {
                _chosen.Add(word, RarestOf(word));
            }
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

    // What one phrase needs serves the next one too.
    private List<string>? CoverAll(IEnumerable<PhraseNode> nodes)
    {
        List<string>? words = [];
        var before = _considered.Count;
        foreach (var node in nodes)
        {
            if (Cover(node) is not { } cover)
            {
                words = null;
                break;
            }

            words.AddRange(cover);
            _considered.AddRange(cover);
        }

        _considered.RemoveRange(before, _considered.Count - before);
        return words;
    }

    private List<string>? Cheapest(IEnumerable<List<string>?> covers) => covers.Where(cover => cover is { Count: > 0 }).MinBy(cover => cover!.Distinct().Sum(Cost));

    // A word that has one in it which is looked for anyway costs nothing. Otherwise few words are better than many, and any text is full of
    // single characters; how often the form itself says a word only decides between equals.
    private int Cost(string word) => IsCovered(word) ? 0 : (word.Length == 1 ? Single : Each) + Math.Min(_frequency.GetValueOrDefault(word[RarestOf(word)]), Each - 1);

    private bool IsCovered(string word) => _chosen.Keys.Concat(_considered).Any(chosen => word.Contains(chosen, StringComparison.Ordinal));

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
