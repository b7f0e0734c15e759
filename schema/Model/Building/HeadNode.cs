// A head while the model is built: linked to its parent and to its place in the text.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>A head in its tree.</summary>
internal sealed class HeadNode(HeadSyntax syntax, HeadNode? parent)
{
    public HeadSyntax Syntax { get; } = syntax;

    public HeadNode? Parent { get; } = parent;

    public string Key => Syntax.Label.Key.Value;

    public TextSpan Span => Syntax.Label.Key.Span;

    /// <summary>The keys from the outermost head to this one, joined by dots.</summary>
    public string Path { get; } = parent is null ? syntax.Label.Key.Value : parent.Path + "." + syntax.Label.Key.Value;

    public string? TypeName { get; set; }

    public string? Shared { get; set; }

    public string Number { get; set; } = "";

    public TotalSyntax? Total { get; set; }

    /// <summary>Whether a head under it is missing because of a mistake.</summary>
    public bool HasGaps { get; set; }

    public List<HeadNode> Children { get; } = [];

    /// <summary>The number of the leaf among all leaves of its tree; -1 for a head with children.</summary>
    public int LeafIndex { get; set; } = -1;

    public bool IsLeaf => Children.Count == 0;

    public IEnumerable<HeadNode> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>The leaves that a total adds.</summary>
    public IEnumerable<HeadNode> Parts => Leaves.Where(leaf => leaf.Total is null);

    public HeadModel ToModel() => new()
    {
        Key = Key,
        Name = KeyRules.ToName(Key),
        TypeName = IsLeaf ? null : TypeName,
        Shared = IsLeaf ? null : Shared,
        Label = Syntax.Label.Label.Value,
        Also = Syntax.Label.Also.Select(also => also.Value).ToEquatableArray(),
        Number = Number,
        Description = Syntax.Label.Description?.Value,
        IsTotal = Total is not null,
        Children = Children.Select(child => child.ToModel()).ToEquatableArray(),
    };
}
