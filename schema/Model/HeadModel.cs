using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A row or column head. One without children is a leaf: it has figures of its own.</summary>
public sealed record HeadModel
{
    /// <summary>
    /// The YAML key. That of a part (<c>of_which</c>) begins with the key of the head it is part of and a dot:
    /// <c>loans.online</c>.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The C# member: the key in PascalCase; of a part, both names joined.</summary>
    public required string Name { get; init; }

    /// <summary>The C# type of a head with children: name + <c>Rows</c> or <c>Columns</c>, or that of the shared set;
    /// null for a leaf.</summary>
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

    /// <summary>
    /// Whether the head is a part of the leaf before it that is no part of its own (<c>of_which</c>), printed beside
    /// it: no total adds it, and no figure of it can exceed that of the whole.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>
    /// The key of the list whose items are the rows here, or null. The head then stands for one row, or one group of
    /// rows, for each item; what is printed is the item. Only rows have it, and none under one that has it.
    /// </summary>
    public string? List { get; init; }

    /// <summary>How many grid columns a leaf column takes, where the template forces it; 0 where it does not.</summary>
    public int Span { get; init; }

    /// <summary>
    /// The enumeration that the head declares, or null. That of a column is nested in the type whose member the column
    /// is; that of a row beside the type that all rows of the band share.
    /// </summary>
    public ChoiceModel? Choice { get; init; }

    /// <summary>Why the head is to be used no longer, or null; empty where no reason is given.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The heads under this one.</summary>
    public EquatableArray<HeadModel> Children { get; init; }

    /// <summary>Whether there are no heads under this one.</summary>
    public bool IsLeaf => Children.Count == 0;

    /// <summary>The leaves at and under this head, in order.</summary>
    public IEnumerable<HeadModel> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);
}
