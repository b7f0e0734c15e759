using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A check of texts against tables: figures that a text says, and what they may mean.</summary>
public sealed record TextCheckModel
{
    /// <summary>The path of the section that declares it.</summary>
    public required string Section { get; init; }

    /// <summary>The YAML key; the rule id in findings is <c>section.key</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The severity of a disagreement.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule in words for the person filling in, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The indexes of the text sections that are looked through.</summary>
    public required EquatableArray<int> Texts { get; init; }

    /// <summary>How a figure is said, in the order of the file.</summary>
    public required EquatableArray<PhraseModel> Says { get; init; }

    /// <summary>Phrases of which one must stand before the figure in its clause; empty where it may be any
    /// clause.</summary>
    public EquatableArray<string> About { get; init; }

    /// <summary>Phrases that put a figure aside.</summary>
    public EquatableArray<string> Aside { get; init; }

    /// <summary>What the figure may mean: numbers over slots.</summary>
    public required EquatableArray<ExpressionModel> Means { get; init; }

    /// <summary>The number of the cell that stands in each slot.</summary>
    public required EquatableArray<int> Cells { get; init; }

    /// <summary>What makes the check apply, over the facts, or null where it always does.</summary>
    public ExpressionModel? When { get; init; }
}
