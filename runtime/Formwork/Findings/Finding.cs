// What a check or a reader has to say.
using System.Collections.Immutable;

namespace Formwork;

/// <summary>A finding about a report: one rule, at one place, in words and as figures.</summary>
public sealed record Finding
{
    /// <summary>The rule: <c>row_total</c>, <c>column_total</c>, <c>blank_total</c>, <c>empty_table</c>, <c>missing_table</c>,
    /// <c>missing_rows</c>, <c>unreadable</c>, <c>required</c>, …, or section and check joined by a dot.</summary>
    public required string Rule { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether the rule fails or cannot be judged.</summary>
    public required FindingState State { get; init; }

    /// <summary>The section's key, <c>facts</c>, or null for the whole report.</summary>
    public string? Section { get; init; }

    /// <summary>The path of the row, band first, or the key of the fact; null where there is none.</summary>
    public string? Row { get; init; }

    /// <summary>The path of the column; null where there is none.</summary>
    public string? Column { get; init; }

    /// <summary>The sentence for the person who has to act, in the template's language.</summary>
    public required string Message { get; init; }

    /// <summary>What would be right, or blank. For a total the sum of its parts, for an equation the left side.</summary>
    public Cell Expected { get; init; }

    /// <summary>What is there, or blank.</summary>
    public Cell Actual { get; init; }

    /// <summary>Actual less expected, or blank.</summary>
    public Cell Difference { get; init; }

    /// <summary>The numbers of the cells that take part, in the form's order.</summary>
    public ImmutableArray<int> Cells { get; init; } = [];

    /// <summary>Where in the source document it was seen, or null.</summary>
    public SourcePlace? Place { get; init; }
}
