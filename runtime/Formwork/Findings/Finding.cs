using System;
using System.Collections.Immutable;
using Formwork.Findings;

namespace Formwork;

/// <summary>A finding about a report: one rule, at one place, in words and as figures.</summary>
public sealed record Finding
{
    /// <summary>The rule: <c>row_total</c>, <c>column_total</c>, <c>blank_total</c>, <c>empty_table</c>,
    /// <c>missing_table</c>,
    /// <c>missing_rows</c>, <c>unreadable</c>, <c>left_over</c>, <c>unclaimed</c>, <c>not_a_report</c>,
    /// <c>required</c>, for a value that does not fit its cell <c>not_number</c>,
    /// <c>not_whole</c>, <c>negative</c>, <c>decimals</c>, <c>range</c>, <c>not_date</c>, <c>not_option</c>,
    /// <c>not_text</c>, for a part above its whole
    /// <c>of_which</c>, for facts and texts <c>format</c> and <c>length</c>, for a report of last year that does not
    /// fit <c>previous</c>, for a finding that was
    /// accepted and is not there <c>accepted</c>, or section and check joined by a dot.</summary>
    public required string Rule { get; init; }

    /// <summary>The severity.</summary>
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

    /// <summary>What would be right, or blank. For a total the sum of its parts, for an equation the left
    /// side.</summary>
    public Cell Expected { get; init; }

    /// <summary>What is there, or blank.</summary>
    public Cell Actual { get; init; }

    /// <summary>Actual less expected, or blank.</summary>
    public Cell Difference { get; init; }

    /// <summary>The numbers of the cells that take part, in the form's order.</summary>
    public ImmutableArray<int> Cells { get; init; } = [];

    /// <summary>The cell that is most likely wrong: where a row and a column that are off by the same amount cross;
    /// else null.</summary>
    public int? Suspect { get; init; }

    /// <summary>The blank cells whose values the finding takes from totals that leave them only one; they are not in
    /// the report.</summary>
    public ImmutableArray<int> FollowsFrom { get; init; } = [];

    /// <summary>The names of the parts that it is about (<see cref="ReportParts"/>): those that are missing, blank
    /// there, or the same.</summary>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The words of the text that it is about, as they stand there; null where it is about no words, or the
    /// text is not part of the report.</summary>
    public string? Quote { get; init; }

    /// <summary>Where in the source document it was seen, or null.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>Why somebody lets the finding stand (<see cref="ValidationOptions.Accepted"/>); null where nobody
    /// does.</summary>
    public string? Accepted { get; init; }

    /// <summary>The message without the section, for lists that are grouped by section.</summary>
    internal string? Sentence { get; init; }

    /// <summary>The cell it is about, where there is one: for a total the total's own.</summary>
    internal int? At { get; init; }

    /// <summary>Whether two findings say the same of the same cells.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>True where all members are equal, lists of cells item by item.</returns>
    public bool Equals(Finding? other) =>
        other is not null
        && (Rule, Severity, State, Section, Row, Column, Message, Place) == (other.Rule, other.Severity, other.State, other.Section, other.Row, other.Column, other.Message, other.Place)
        && (Expected, Actual, Difference, Suspect, Accepted, Quote) == (other.Expected, other.Actual, other.Difference, other.Suspect, other.Accepted, other.Quote)
        && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan())
        && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan())
        && FollowsFrom.AsSpan().SequenceEqual(other.FollowsFrom.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, State, Section, Row, Column, Message);

    /// <summary>The rule and the message, for debuggers and logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Rule}: {Message}";
}
