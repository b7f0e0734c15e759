// A fact about the report: who, when, where.
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A fact.</summary>
public sealed record FactModel
{
    /// <summary>The YAML key, the name in JSON and in patterns.</summary>
    public required string Key { get; init; }

    /// <summary>The C# member: the key in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>The printed label.</summary>
    public required string Label { get; init; }

    /// <summary>Other labels met in reports.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>The description for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What the fact is.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Whether a report without it is faulty.</summary>
    public bool Required { get; init; }

    /// <summary>The options of a choice, empty for all other kinds.</summary>
    public EquatableArray<OptionModel> Options { get; init; }
}
