// A head of a row or a column, and the heads under it.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A row or column head. One without children is a leaf: it has figures of its own.</summary>
public sealed record HeadModel
{
    /// <summary>The YAML key.</summary>
    public required string Key { get; init; }

    /// <summary>The C# member: the key in PascalCase.</summary>
    public required string Name { get; init; }

    /// <summary>The C# type of a head with children: name + <c>Rows</c> or <c>Columns</c>, or that of the shared set; null for a leaf.</summary>
    public string? TypeName { get; init; }

    /// <summary>The key of the shared set of heads that the children come from, or null.</summary>
    public string? Shared { get; init; }

    /// <summary>The printed label, without its number.</summary>
    public required string Label { get; init; }

    /// <summary>Other labels met in reports.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>The printed number with its punctuation, such as <c>（一）</c>; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>The description for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the head is a total of the leaves under the same parent.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The heads under this one.</summary>
    public EquatableArray<HeadModel> Children { get; init; }

    /// <summary>Whether there are no heads under this one.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>The leaves at and under this head, in order.</summary>
    public IEnumerable<HeadModel> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);
}
