using System.Collections.Immutable;
using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>A declared check: one expression over slots, and the cells that stand in the slots wherever it is
/// asked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record CheckInfo
{
    /// <summary>The rule id: section and check joined by a dot.</summary>
    public required string Rule { get; init; }

    /// <summary>The index of the section that declares it.</summary>
    public required int Section { get; init; }

    /// <summary>The severity of a failure.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The rule in words, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The assertion.</summary>
    public required CheckExpression Assert { get; init; }

    /// <summary>How far the two sides of an equation may lie apart.</summary>
    public decimal Within { get; init; }

    /// <summary>Whether a note on one of its cells turns a failure into information.</summary>
    public bool UnlessNoted { get; init; }

    /// <summary>What makes the check apply, over the facts, or null where it always does.</summary>
    public CheckExpression? When { get; init; }

    /// <summary>Where it is asked.</summary>
    public required ImmutableArray<CheckInstance> Instances { get; init; }
}
