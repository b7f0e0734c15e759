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

    /// <summary>What makes the fact apply, over other facts, or null where it always does.</summary>
    public ExpressionModel? When { get; init; }

    /// <summary>The regular expression that the whole of a text, telephone or web fact must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The printed unit of an amount, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The greatest number of decimals of an amount.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether an integer or amount can be below zero.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether the fact says whose report it is: reports that differ in it are of different offices.</summary>
    public bool Identity { get; init; }

    /// <summary>Why the fact is to be used no longer, or null; empty where no reason is given.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The C# type of a choice: name + <c>Choice</c>; null for all other kinds.</summary>
    public string? ChoiceTypeName { get; init; }

    /// <summary>The options of a choice, empty for all other kinds.</summary>
    public EquatableArray<OptionModel> Options { get; init; }
}
