using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A declared check: one expression over slots, and the cells that stand in the slots for each row or column
/// it is asked of.</summary>
public sealed record CheckModel
{
    /// <summary>The path of the section that declares it.</summary>
    public required string Section { get; init; }

    /// <summary>The YAML key; the rule id in findings is <c>section.key</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The C# name: section and key in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is asked of each row, each column, or once.</summary>
    public required CheckScope Each { get; init; }

    /// <summary>The severity of a failure.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The rule in words for the person filling in, or null.</summary>
    public string? Message { get; init; }

    /// <summary>The text of the assertion as written, for documentation and messages.</summary>
    public required string Text { get; init; }

    /// <summary>The assertion, a <see cref="ExpressionType.Truth"/>.</summary>
    public required ExpressionModel Assert { get; init; }

    /// <summary>How far the two sides of an equation may lie apart; 0 for exact equality.</summary>
    public decimal Within { get; init; }

    /// <summary>Whether a note on one of its cells turns a failure into information.</summary>
    public bool UnlessNoted { get; init; }

    /// <summary>What makes the check apply, over the facts, or null where it always does.</summary>
    public ExpressionModel? When { get; init; }

    /// <summary>Where it is asked, in the form's order.</summary>
    public required EquatableArray<CheckInstanceModel> Instances { get; init; }
}
