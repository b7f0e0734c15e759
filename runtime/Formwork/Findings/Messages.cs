using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Formwork.Checks;
using Formwork.Forms;

namespace Formwork.Findings;

/// <summary>The sentences of a language. What a language lacks is shown as its id and figures; nothing
/// throws.</summary>
internal sealed class Messages
{
    private readonly Dictionary<string, string> _texts;
    private readonly string _notApplicable;
    private readonly string _dates;

    /// <summary>Reads the sentences of a language.</summary>
    public Messages(Language language)
    {
        var texts = new Dictionary<string, string>(language.Messages.Length, StringComparer.Ordinal);
        foreach (var (id, text) in language.Messages)
            texts[id] = text;
        _texts = texts;
        _dates = language.Dates.IsDefaultOrEmpty ? "{y}-{m}-{d}" : language.Dates[0];
        _notApplicable = language.NotApplicable.IsDefaultOrEmpty ? "/" : language.NotApplicable[0];
    }

    /// <summary>What parts the items of a list.</summary>
    public string ListSeparator => Word(MessageIds.ListSeparator, ", ");

    /// <summary>Fills in a sentence.</summary>
    public string Say(string id, params ReadOnlySpan<(string Slot, string Text)> slots)
    {
        var result = new StringBuilder();
        if (_texts.TryGetValue(id, out var pattern))
        {
            Fill(result, pattern, slots);
            return result.ToString();
        }

        result.Append(id);
        var separator = ": ";
        foreach (var (slot, text) in slots)
        {
            result.Append(separator).Append(slot).Append(" = ").Append(text);
            separator = ", ";
        }

        return result.ToString();
    }

    /// <summary>Finds a word.</summary>
    public string Word(string id, string otherwise) => _texts.GetValueOrDefault(id, otherwise);

    /// <summary>How a figure stands in a sentence.</summary>
    public string Show(Cell cell) =>
        cell.IsNotApplicable ? _notApplicable : cell.IsBlank ? Word(MessageIds.Blank, "blank")
        : cell.TryGetDate(out var date) ? DatePattern.Say(_dates, date) : cell.ToString();

    /// <summary>How what the checks know of a cell stands in a sentence.</summary>
    public string Show(Figure figure) => figure.IsNumber ? figure.Number.ToString() : Show(figure.ToCell());

    /// <summary>A sentence that somebody else wrote, with a full stop where it lacks one.</summary>
    public string Close(string sentence) =>
        sentence.Length == 0 || char.GetUnicodeCategory(sentence, sentence.Length - 1) == UnicodeCategory.OtherPunctuation ? sentence : sentence + Word(MessageIds.SentenceEnd, ".");

    // A slot that nobody fills stays as it is: a mistake in a language file must not hide the rest of the sentence.
    private static void Fill(StringBuilder result, string pattern, ReadOnlySpan<(string Slot, string Text)> slots)
    {
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0)
        {
            result.Append(rest[..open]);
            rest = rest[open..];
            var close = rest.IndexOf('}');
            if (close < 0)
                break;
            result.Append(Find(slots, rest[1..close]) ?? rest[..(close + 1)].ToString());
            rest = rest[(close + 1)..];
        }

        result.Append(rest);
    }

    private static string? Find(ReadOnlySpan<(string Slot, string Text)> slots, ReadOnlySpan<char> name)
    {
        foreach (var (slot, text) in slots)
        {
            if (name.SequenceEqual(slot))
                return text;
        }

        return null;
    }
}
