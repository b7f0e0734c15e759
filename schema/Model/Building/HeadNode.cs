using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>A head in its tree.</summary>
internal sealed class HeadNode(HeadSyntax syntax, HeadNode? parent, HeadNode? whole = null)
{
    public HeadSyntax Syntax { get; } = syntax;

    public HeadNode? Parent { get; } = parent;

    /// <summary>The head it is a part of, which stands beside it, or null.</summary>
    public HeadNode? Whole { get; } = whole;

    /// <summary>The key; that of a part begins with the key of its whole.</summary>
    public string Key { get; } = whole is null ? syntax.Label.Key.Value : whole.Key + "." + syntax.Label.Key.Value;

    /// <summary>The C# name.</summary>
    public string Name { get; } = (whole?.Name ?? "") + KeyRules.ToName(syntax.Label.Key.Value);

    /// <summary>The label; that of rows over a list may be the list's.</summary>
    public Located<string> Label { get; set; } = syntax.Label.Label;

    /// <summary>The list whose items are the rows here, or null.</summary>
    public string? List { get; set; }

    /// <summary>The head over a list that this one is or stands under, or null.</summary>
    public HeadNode? ListHead => List is not null ? this : Parent?.ListHead;

    /// <summary>The enumeration that is declared here, or null.</summary>
    public ChoiceModel? Choice { get; set; }

    public TextSpan Span => Syntax.Label.Key.Span;

    /// <summary>The keys from the outermost head to this one, joined by dots.</summary>
    public string Path { get; } = (whole is not null ? whole.Path + "." : parent is not null ? parent.Path + "." : "") + syntax.Label.Key.Value;

    public string? TypeName { get; set; }

    public string? Shared { get; set; }

    public string Number { get; set; } = "";

    public TotalSyntax? Total { get; set; }

    /// <summary>Whether a head under it is missing because of a mistake.</summary>
    public bool HasGaps { get; set; }

    public List<HeadNode> Children { get; } = [];

    /// <summary>The parts of its figures; they stand beside it.</summary>
    public List<HeadNode> OfWhich { get; } = [];

    /// <summary>What a path may go on with: the heads under it, or its parts.</summary>
    public List<HeadNode> Within => Children.Count > 0 ? Children : OfWhich;

    /// <summary>The last key of its path.</summary>
    public string OwnKey => Syntax.Label.Key.Value;

    /// <summary>The number of the leaf among all leaves of its tree; -1 for a head with children.</summary>
    public int LeafIndex { get; set; } = -1;

    public bool IsLeaf => Children.Count == 0;

    public IEnumerable<HeadNode> Leaves => IsLeaf ? [this] : Children.SelectMany(child => child.Leaves);

    /// <summary>The leaves that a total adds.</summary>
    public IEnumerable<HeadNode> Parts => Leaves.Where(leaf => leaf.Total is null && leaf.Whole is null);

    public HeadModel ToModel() => new()
    {
        Key = Key,
        Name = Name,
        TypeName = IsLeaf ? null : TypeName,
        Shared = IsLeaf ? null : Shared,
        Label = Label.Value,
        Also = Syntax.Label.Also.Select(also => also.Value).ToEquatableArray(),
        Number = Number,
        Description = Syntax.Label.Description?.Value,
        IsTotal = Total is not null,
        IsPart = Whole is not null,
        List = List,
        Span = Syntax.Span?.Value ?? 0,
        Choice = Choice,
        Deprecated = Syntax.Label.Deprecated,
        Children = Children.Select(child => child.ToModel()).ToEquatableArray(),
    };
}
