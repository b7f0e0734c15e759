using System.Collections.Immutable;

namespace Formwork;

/// <summary>A list of names, entered once per report: rows of one or several tables are its items.</summary>
public sealed class ListInfo
{
    /// <summary>Describes a list.</summary>
    /// <param name="key">The YAML key.</param>
    /// <param name="label">What its items are, as printed.</param>
    public ListInfo(string key, string label)
    {
        Key = key;
        Label = label;
    }

    /// <summary>The key: identity in JSON and in C#.</summary>
    public string Key { get; }

    /// <summary>What its items are, as printed.</summary>
    public string Label { get; }

    /// <summary>Other words met for the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Key;
}
