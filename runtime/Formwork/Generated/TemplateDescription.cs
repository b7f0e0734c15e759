using System.Collections.Generic;
using System.Collections.Immutable;
using System.ComponentModel;
using Formwork.Checks;
using Formwork.Compiled;

namespace Formwork.Generated;

/// <summary>A template as data, as a compiled template says it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemplateDescription
{
    /// <summary>The template's key.</summary>
    public required string Name { get; init; }

    /// <summary>The revision.</summary>
    public required string Revision { get; init; }

    /// <summary>The title patterns with <c>{fact}</c> slots; the first is printed.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    /// <summary>The document that prescribes the form, or null.</summary>
    public string? Authority { get; init; }

    /// <summary>How values are written.</summary>
    public required Language Language { get; init; }

    /// <summary>Instructions of the blank form that a filled-in report must not still contain.</summary>
    public ImmutableArray<string> LeftOver { get; init; } = [];

    /// <summary>The facts in the form's order.</summary>
    public ImmutableArray<FactInfo> Facts { get; init; } = [];

    /// <summary>The paragraphs before the first section, as patterns.</summary>
    public ImmutableArray<string> Preamble { get; init; } = [];

    /// <summary>The lists that the person filling in supplies.</summary>
    public ImmutableArray<ListInfo> Lists { get; init; } = [];

    /// <summary>The sections in the form's order.</summary>
    public ImmutableArray<SectionInfo> Sections { get; init; } = [];

    /// <summary>The totals, in the form's order.</summary>
    public ImmutableArray<TotalInfo> Totals { get; init; } = [];

    /// <summary>The checks of facts.</summary>
    public ImmutableArray<FactCheckInfo> FactChecks { get; init; } = [];

    /// <summary>The declared checks of tables.</summary>
    public ImmutableArray<CheckInfo> Checks { get; init; } = [];

    /// <summary>The checks of texts against tables.</summary>
    public ImmutableArray<TextCheckInfo> TextChecks { get; init; } = [];

    /// <summary>The rules that are not as grave as usual.</summary>
    public ImmutableArray<KeyValuePair<string, Severity>> Severities { get; init; } = [];

    /// <summary>The types of cells, each once: what generated code calls them by.</summary>
    internal ImmutableArray<CellType> Types { get; init; } = [];

    /// <summary>The formats of pages.</summary>
    internal CompiledPages? Pages { get; init; }

    /// <summary>The number of data cells.</summary>
    public required int CellCount { get; init; }
}
