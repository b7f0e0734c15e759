using System.Collections.Immutable;
using System.Linq;

namespace Formwork;

/// <summary>A row or column head, and the heads under it. One without children is a leaf: it has figures of its
/// own.</summary>
public sealed class HeadInfo
{
    /// <summary>Describes a head.</summary>
    /// <param name="key">The YAML key, unique under its parent.</param>
    /// <param name="label">The printed label, without its number.</param>
    public HeadInfo(string key, string label)
    {
        Key = key;
        Label = label;
    }

    /// <summary>The key: identity in JSON, in findings and in C#.</summary>
    public string Key { get; }

    /// <summary>The printed label, without its number.</summary>
    public string Label { get; }

    /// <summary>The printed number with its punctuation; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Other labels met in reports for the same head.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Whether the head is a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>
    /// Whether the head is a part of the leaf before it whose key is this key without its last piece
    /// (<c>whole.part</c>): printed beside
    /// it, added by no total.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>The key of the list for each item of which the row, or group of rows, is repeated, or null. What is
    /// printed is the item.</summary>
    public string? List { get; init; }

    /// <summary>Whether the head is to be used no longer; it is still printed, read and written.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The heads under this one.</summary>
    public ImmutableArray<HeadInfo> Children { get; init; } = [];

    /// <summary>Whether there are no heads under this one.</summary>
    public bool IsLeaf => Children.IsEmpty;

    /// <summary>How many leaves there are at and under this head.</summary>
    internal int LeafCount => IsLeaf ? 1 : Children.Sum(child => child.LeafCount);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
