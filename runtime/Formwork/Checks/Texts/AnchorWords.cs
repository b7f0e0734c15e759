using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>
/// Chooses words so that whatever a check may find has one of them: few, not too short, and by characters that are rare
/// in the form itself, since what the form says all the time, its reports say too.
/// </summary>
internal sealed class AnchorWords
{
    private const int Each = 100;
    private const int Single = 1000;

    private readonly CharacterFrequency _frequency;
    private readonly Dictionary<string, int> _chosen = [];
    private readonly List<string> _considered = [];

    /// <summary>Looks at the words of a form.</summary>
    public AnchorWords(TemplateDescription form, Func<char, char> fold) => _frequency = new(form, fold);

    /// <summary>The words, and which character of each is looked for first.</summary>
    public IReadOnlyDictionary<string, int> Chosen => _chosen;

    /// <summary>Chooses words for one check: for its phrases, or for what a clause must be about.</summary>
    public bool TryCover(IEnumerable<PhraseNode> says, IEnumerable<PhraseNode> about)
    {
        var choices = new[] { CoverAll(about), CoverAll(says) };
        if (Cheapest(choices) is not { Count: > 0 } words)
            return false;
        // The shortest first: longer ones may have them in them.
        foreach (var word in words.OrderBy(word => word.Length))
        {
            if (!IsCovered(word))
                _chosen.Add(word, _frequency.RarestOf(word));
        }

        return true;
    }

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

    // A word that has one in it which is looked for anyway costs nothing. Otherwise few words are better than many, and
    // any text is full of
    // single characters; how often the form itself says a word only decides between equals.
    private int Cost(string word) => IsCovered(word) ? 0 : (word.Length == 1 ? Single : Each) + Math.Min(_frequency[word[_frequency.RarestOf(word)]], Each - 1);

    private bool IsCovered(string word) => _chosen.Keys.Concat(_considered).Any(chosen => word.Contains(chosen, StringComparison.Ordinal));

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
                yield return run.ToString();
            run.Clear();
        }

        if (run.Length > 0)
            yield return run.ToString();
    }
}
