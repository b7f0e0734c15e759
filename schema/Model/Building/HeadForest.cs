// All row heads or all column heads of a band.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Model.Building;

/// <summary>The heads along one edge of a band.</summary>
internal sealed class HeadForest
{
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

    /// <summary>The heads beside a head, itself among them.</summary>
    public List<HeadNode> Siblings(HeadNode head) => head.Parent?.Children ?? Roots;
}
