// The phrases of a template, ready to be looked for.
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork;

/// <summary>The phrases of all checks of texts of a template; made when the first text is checked.</summary>
internal sealed class PhraseBook
{
    private readonly FrozenDictionary<string, ImmutableArray<Phrase>> _phrases;

    /// <summary>Prepares the phrases of a template.</summary>
    public PhraseBook(Template template)
    {
        Words = new(template.Language);
        _phrases = template.Description.TextChecks.DistinctBy(check => check.Rule)
            .ToFrozenDictionary(check => check.Rule, check => check.Says.Select(phrase => new Phrase(phrase, Words)).ToImmutableArray());
    }

    /// <summary>The words of the language around figures.</summary>
    public TextWords Words { get; }

    /// <summary>Finds what a text says in the phrases of a check.</summary>
    /// <param name="rule">The check.</param>
    /// <param name="text">The text.</param>
    /// <param name="year">The year of the report: what is said of another one is left aside.</param>
    /// <returns>The figures, each with its clause and its place in it.</returns>
    public IEnumerable<((int Start, int End) Clause, int At, Rational Value)> Find(string rule, ClauseText text, int? year)
    {
        var found = new SortedDictionary<int, Rational>();
        var (figure, said) = (0, 0);
        foreach (var clause in text.Clauses)
        {
            var first = figure;
            while (figure < text.Figures.Count && text.Figures[figure].Start < clause.End)
            {
                figure++;
            }

            var isOfAnotherYear = false;
            while (said < text.Years.Count && text.Years[said].Start < clause.End)
            {
                isOfAnotherYear |= year is null || text.Years[said].Value != (Rational)year.Value;
                said++;
            }

            if (isOfAnotherYear)
            {
                continue;
            }

            found.Clear();
            foreach (var phrase in _phrases[rule])
            {
                phrase.Find(text, clause, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text.Figures)[first..figure], found);
            }

            foreach (var (at, value) in found)
            {
                yield return (clause, at, value);
            }
        }
    }
}
