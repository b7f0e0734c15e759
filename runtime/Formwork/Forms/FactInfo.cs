using System.Collections.Immutable;
using System.ComponentModel;
using Formwork.Generated;

namespace Formwork;

/// <summary>A fact about the report: who, when, where.</summary>
public sealed class FactInfo
{
    /// <summary>Describes a fact.</summary>
    /// <param name="key">The YAML key.</param>
    /// <param name="label">The printed label.</param>
    /// <param name="kind">What the fact is.</param>
    public FactInfo(string key, string label, FactKind kind)
    {
        Key = key;
        Label = label;
        Kind = kind;
    }

    /// <summary>The key: identity in JSON, in findings, in patterns and in C#.</summary>
    public string Key { get; }

    /// <summary>The printed label.</summary>
    public string Label { get; }

    /// <summary>What the fact is.</summary>
    public FactKind Kind { get; }

    /// <summary>Other labels met in reports.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whether a report without it is faulty.</summary>
    public bool Required { get; init; }

    /// <summary>The options of a choice as key and printed label; empty for all other kinds.</summary>
    public ImmutableArray<OptionInfo> Options { get; init; } = [];

    /// <summary>The regular expression that the whole of a text, telephone or web fact must match, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>The printed unit of an amount, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The greatest number of decimals of an amount.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether an integer or amount can be below zero.</summary>
    public bool Signed { get; init; }

    /// <summary>Whether the fact says whose report it is: reports that differ in it are of different offices.</summary>
    public bool IsIdentity { get; init; }

    /// <summary>Whether the fact is to be used no longer; it is still printed, read and written.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>What makes the fact apply, over the facts, or null where it always does. Read by the checks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CheckExpression? When { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Key;
}
