using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Model.Building;

/// <summary>The heads along one edge of a band.</summary>
internal sealed class HeadForest
{
    private Dictionary<(string Path, string? List), HeadNode>? _byPath;
    private Dictionary<(string Path, string? List), HeadNode>? _byList;

    public HeadForest(List<HeadNode> roots, bool hasGaps)
    {
        Roots = roots;
        HasGaps = hasGaps;
        Leaves = roots.SelectMany(root => root.Leaves).ToList();
        for (var i = 0; i < Leaves.Count; i++)
            Leaves[i].LeafIndex = i;
    }

    public List<HeadNode> Roots { get; }

    public List<HeadNode> Leaves { get; }

    /// <summary>Whether an outermost head is missing because of a mistake.</summary>
    public bool HasGaps { get; }

    /// <summary>The first leaf with a path and a list, or with none; null where there is none.</summary>
    private HeadNode? Find(string path, string? list) => (_byPath ??= Index(leaf => (leaf.Path, leaf.ListHead?.List))).TryGetValue((path, list), out var leaf) ? leaf : null;

    /// <summary>The first leaf at a path below a head over a list, whatever that head is called; null where there is
    /// none.</summary>
    private HeadNode? FindBelow(string below, string list) =>
        (_byList ??= Index(leaf => leaf.ListHead is { } head ? (leaf.Path.Substring(head.Path.Length), head.List) : (leaf.Path, null))).TryGetValue((below, list), out var leaf) ? leaf : null;

    /// <summary>The leaf that means the same as a leaf elsewhere: of the same path, or of the same item of a list,
    /// whose rows another table may call by another key; null where there is none.</summary>
    public HeadNode? Counterpart(HeadNode leaf) =>
        Find(leaf.Path, leaf.ListHead?.List) ?? (leaf.ListHead is { } list ? FindBelow(leaf.Path.Substring(list.Path.Length), list.List!) : null);

    /// <summary>The heads beside a head, itself among them.</summary>
    public List<HeadNode> Siblings(HeadNode head) => head.Parent?.Children ?? Roots;

    private Dictionary<(string Path, string? List), HeadNode> Index(Func<HeadNode, (string Path, string? List)> keyOf)
    {
        var index = new Dictionary<(string, string?), HeadNode>();
        foreach (var leaf in Leaves)
        {
            var key = keyOf(leaf);
            if (!index.ContainsKey(key))
                index.Add(key, leaf);
        }

        return index;
    }
}
