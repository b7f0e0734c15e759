using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>How values are written in a language. Every word of it comes from a YAML file; the runtime knows
/// none.</summary>
public sealed record LanguageModel
{
    /// <summary>The tag, such as <c>zh-CN</c>.</summary>
    public required string Tag { get; init; }

    /// <summary>What stands for "not applicable"; the first is printed.</summary>
    public EquatableArray<string> NotApplicable { get; init; }

    /// <summary>What stands before a negative figure, such as a minus sign or a word.</summary>
    public EquatableArray<string> Negative { get; init; }

    /// <summary>What stands before a positive figure, such as a plus sign or a word.</summary>
    public EquatableArray<string> Positive { get; init; }

    /// <summary>What parts thousands.</summary>
    public EquatableArray<string> Thousands { get; init; }

    /// <summary>Units of amounts with their factors; a figure in another unit than its cell's is converted.</summary>
    public EquatableArray<UnitModel> Units { get; init; }

    /// <summary>Words behind a figure that count and change nothing.</summary>
    public EquatableArray<string> Counters { get; init; }

    /// <summary>Phrases that put a figure of a text aside, such as "about {n}".</summary>
    public EquatableArray<string> Aside { get; init; }

    /// <summary>Patterns of percentages with <c>{n}</c>; the first is printed.</summary>
    public EquatableArray<string> Percents { get; init; }

    /// <summary>Date patterns with <c>{y}</c>, <c>{m}</c>, <c>{d}</c>; the first is printed.</summary>
    public EquatableArray<string> Dates { get; init; }

    /// <summary>Year patterns with <c>{y}</c>; the first is printed.</summary>
    public EquatableArray<string> Years { get; init; }

    /// <summary>Lines that a page break leaves behind, with <c>{n}</c> for a number.</summary>
    public EquatableArray<string> PageMarks { get; init; }

    /// <summary>Characters read as another one: each item is the variant followed by what it is read as.</summary>
    public EquatableArray<string> Variants { get; init; }

    /// <summary>Sentences and words of findings and pages by id, with <c>{slots}</c>.</summary>
    public EquatableArray<MessageModel> Messages { get; init; }
}
