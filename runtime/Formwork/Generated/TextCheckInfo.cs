using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>A check of texts against tables: figures that a text says, and what they may mean.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TextCheckInfo
{
    /// <summary>The rule id: section and check joined by a dot.</summary>
    public required string Rule { get; init; }

    /// <summary>The index of the section that declares it.</summary>
    public required int Section { get; init; }

    /// <summary>The severity of a disagreement.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule in words, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The indexes of the text sections that are looked through.</summary>
    public required ImmutableArray<int> Texts { get; init; }

    /// <summary>How a figure is said.</summary>
    public required ImmutableArray<PhraseInfo> Says { get; init; }

    /// <summary>Phrases of which one must stand before the figure in its clause; empty where it may be any
    /// clause.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Phrases that put a figure aside, beside those of the language.</summary>
    public ImmutableArray<string> Aside { get; init; } = [];

    /// <summary>What the figure may mean: numbers over slots.</summary>
    public required ImmutableArray<CheckExpression> Means { get; init; }

    /// <summary>The number of the cell in each slot.</summary>
    public required ImmutableArray<int> Cells { get; init; }

    /// <summary>What makes the check apply, over the facts, or null where it always does.</summary>
    public CheckExpression? When { get; init; }
}
