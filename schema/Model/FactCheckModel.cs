namespace Formwork.Schema.Model;

/// <summary>A declared check of facts; the rule id in findings is <c>facts.key</c>.</summary>
public sealed record FactCheckModel
{
    /// <summary>The YAML key.</summary>
    public required string Key { get; init; }

    /// <summary>The severity of a failure.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule in words for the person filling in, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The assertion, over facts.</summary>
    public required ExpressionModel Assert { get; init; }

    /// <summary>What makes the check apply, or null where it always does.</summary>
    public ExpressionModel? When { get; init; }
}
