using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using Formwork.Findings;
using Formwork.Pages;

namespace Formwork.Compiled;

/// <summary>Reads the languages that the runtime ships, each once, and adds the words of templates to them.</summary>
internal static class LanguageReader
{
    private static readonly ConcurrentDictionary<string, Language> s_shipped = new(StringComparer.Ordinal);

    /// <summary>The language of a template: one that is shipped, and the template's own words behind its own.</summary>
    /// <exception cref="FormatException">This runtime does not ship it.</exception>
    public static Language Read(JsonElement template)
    {
        // A template with mistakes may have no language that is known; it is compiled as far as it goes.
        var tag = template.Text("language");
        var shipped = tag.Length == 0 ? new Language("") : s_shipped.GetOrAdd(tag, Load);
        return template.Find("words") is { } words ? Add(shipped, words) : shipped;
    }

    private static Language Load(string tag)
    {
        var document = ShippedLanguages.Find(tag);
        if (document.IsEmpty)
            throw new FormatException($"This runtime has no language '{tag}': update the package Formwork.");
        var text = document.ToArray();
        text.AsSpan().Replace((byte)'^', (byte)'\\');
        var root = CompiledTemplateReader.Parse(text);
        return Add(new Language(tag)
        {
            NotApplicable = [],
            Negative = [],
            Percents = [],
            Dates = [],
            Years = [],
            Variants = [.. root.Text("variants").Split(' ', StringSplitOptions.RemoveEmptyEntries)],
            Messages = root.Named("messages", static (id, text) => KeyValuePair.Create(id, text.Text())),
        }, root);
    }

    private static Language Add(Language language, JsonElement words)
    {
        var units = words.Named("units", static (unit, factor) => KeyValuePair.Create(unit, factor.GetDecimal()));
        return new(language.Tag)
        {
            NotApplicable = Join(language.NotApplicable, words, "not_applicable"),
            Negative = Join(language.Negative, words, "negative"),
            Positive = Join(language.Positive, words, "positive"),
            Thousands = Join(language.Thousands, words, "thousands"),
            Counters = Join(language.Counters, words, "counters"),
            Aside = Join(language.Aside, words, "aside"),
            Percents = Join(language.Percents, words, "percents"),
            Dates = Join(language.Dates, words, "dates"),
            Years = Join(language.Years, words, "years"),
            PageMarks = Join(language.PageMarks, words, "page_marks"),
            Units = Join(language.Units, units),
            Variants = language.Variants,
            Messages = language.Messages,
        };
    }

    // A unit of the template takes the place of one with the same word.
    private static ImmutableArray<KeyValuePair<string, decimal>> Join(ImmutableArray<KeyValuePair<string, decimal>> own, ImmutableArray<KeyValuePair<string, decimal>> units)
    {
        if (own.IsEmpty || units.IsEmpty)
            return own.IsEmpty ? units : own;
        var result = ImmutableArray.CreateBuilder<KeyValuePair<string, decimal>>();
        foreach (var unit in own)
        {
            var isReplaced = false;
            foreach (var other in units)
                isReplaced |= other.Key == unit.Key;
            if (!isReplaced)
                result.Add(unit);
        }

        result.AddRange(units);
        return result.ToImmutable();
    }

    private static ImmutableArray<string> Join(ImmutableArray<string> own, JsonElement words, string name) =>
        words.Find(name) is null ? own : [.. own.Concat(words.Texts(name)).Distinct()];
}
