// Rows over lists, as checks see them.
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds the heads over lists that rows belong to, and the same item's row in another table.</summary>
internal static class ListHeads
{
    /// <summary>The head over a list that a row is or stands under, or null.</summary>
    public static HeadNode? Of(HeadNode row)
    {
        for (var head = row; head is not null; head = head.Parent)
        {
            if (head.List is not null)
                return head;
        }

        return null;
    }

    /// <summary>The leaf that means the same as a leaf elsewhere: of the same path, or of the same item of a list; null where there is none.</summary>
    public static HeadNode? Counterpart(HeadForest forest, HeadNode leaf)
    {
        var list = Of(leaf);
        var same = forest.Find(leaf.Path, list?.List);
        if (same is not null || list is null)
            return same;

        // Another table may call the rows over the list by another key.
        return forest.FindBelow(leaf.Path.Substring(list.Path.Length), list.List!);
    }
}
