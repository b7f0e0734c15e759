using System.Collections.Generic;
using System.Collections.Immutable;
using Formwork.Findings;
using Formwork.Pages;

namespace Formwork;

/// <summary>How values are written in a language, and the sentences that findings and pages use.</summary>
public sealed class Language
{
    /// <summary>Describes a language.</summary>
    /// <param name="tag">The tag, such as <c>en</c>.</param>
    public Language(string tag) => Tag = tag;

    /// <summary>The tag, such as <c>en</c>.</summary>
    public string Tag { get; }

    /// <summary>What stands for "not applicable"; the first is printed.</summary>
    public ImmutableArray<string> NotApplicable { get; init; } = ["/"];

    /// <summary>What stands before a negative figure.</summary>
    public ImmutableArray<string> Negative { get; init; } = ["-"];

    /// <summary>What stands before a positive figure.</summary>
    public ImmutableArray<string> Positive { get; init; } = [];

    /// <summary>What parts thousands.</summary>
    public ImmutableArray<string> Thousands { get; init; } = [];

    /// <summary>Units of amounts with their factors; a figure in another unit than its cell's is converted.</summary>
    public ImmutableArray<KeyValuePair<string, decimal>> Units { get; init; } = [];

    /// <summary>Words behind a figure that count and change nothing.</summary>
    public ImmutableArray<string> Counters { get; init; } = [];

    /// <summary>Phrases that put a figure of a text aside, with or without <c>{n}</c> for it.</summary>
    public ImmutableArray<string> Aside { get; init; } = [];

    /// <summary>Patterns of percentages with <c>{n}</c>; the first is printed.</summary>
    public ImmutableArray<string> Percents { get; init; } = ["{n}%"];

    /// <summary>Date patterns with <c>{y}</c>, <c>{m}</c>, <c>{d}</c>; the first is printed.</summary>
    public ImmutableArray<string> Dates { get; init; } = ["{y}-{m}-{d}"];

    /// <summary>Year patterns with <c>{y}</c>; the first is printed.</summary>
    public ImmutableArray<string> Years { get; init; } = ["{y}"];

    /// <summary>Lines that a page break leaves behind, with <c>{n}</c> and <c>{m}</c> for numbers.</summary>
    public ImmutableArray<string> PageMarks { get; init; } = [];

    /// <summary>Characters read as another one: the variant followed by what it is read as.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Sentences and words of findings and pages by id, with <c>{slots}</c>.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Messages { get; init; } = [];

    /// <summary>Finds a sentence or word.</summary>
    /// <param name="id">Its id, such as <c>row_total.fails</c>.</param>
    /// <returns>The sentence with its slots, or null where the language has none.</returns>
    public string? FindMessage(string id)
    {
        foreach (var (key, text) in Messages)
        {
            if (key == id)
                return text;
        }

        return null;
    }
}
