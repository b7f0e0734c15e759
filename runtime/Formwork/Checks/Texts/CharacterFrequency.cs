using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Counts the characters of a form, of its phrases and of the sentences of its language.</summary>
internal sealed class CharacterFrequency
{
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>Counts the characters.</summary>
    public CharacterFrequency(TemplateDescription form, Func<char, char> fold)
    {
        var phrases = form.TextChecks.SelectMany(check => check.About.Concat(check.Aside).Concat(check.Says.Select(phrase => phrase.Text)));
        foreach (var text in form.Titles.Concat(form.Preamble).Concat(form.Sections.SelectMany(WordsOf)).Concat(phrases).Concat(form.Language.Aside).Concat(form.Language.Messages.Select(message => message.Value)))
        {
            foreach (var character in text)
            {
                var letter = fold(character);
                _counts[letter] = _counts.GetValueOrDefault(letter) + 1;
            }
        }
    }

    /// <summary>How often a character occurs.</summary>
    public int this[char character] => _counts.GetValueOrDefault(character);

    /// <summary>The place of the rarest character of a word.</summary>
    public int RarestOf(string word)
    {
        var rarest = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (this[word[i]] < this[word[rarest]])
                rarest = i;
        }

        return rarest;
    }

    private static IEnumerable<string> WordsOf(SectionInfo section) =>
        (section.Table is null ? [] : section.Table.Bands.SelectMany(band => band.Columns.Concat(band.Rows)).SelectMany(HeadWords)).Append(section.Label).Concat(section.Also);

    private static IEnumerable<string> HeadWords(HeadInfo head) => head.Children.SelectMany(HeadWords).Append(head.Label).Concat(head.Also);
}
