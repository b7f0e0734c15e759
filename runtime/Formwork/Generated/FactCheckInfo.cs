using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>A declared check of facts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record FactCheckInfo
{
    /// <summary>The rule id: <c>facts</c> and the check's key joined by a dot.</summary>
    public required string Rule { get; init; }

    /// <summary>The severity of a failure.</summary>
    public Severity Severity { get; init; } = Severity.Error;

    /// <summary>The rule in words, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The assertion, over the numbers of facts.</summary>
    public required CheckExpression Assert { get; init; }

    /// <summary>What makes the check apply, or null where it always does.</summary>
    public CheckExpression? When { get; init; }
}
