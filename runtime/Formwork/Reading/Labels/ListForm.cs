using System.Collections.Generic;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>
/// The rows over a list in a table: what their labels are is for the person to say who filled the form in, so they are
/// known by where they stand, between the entries before and behind them.
/// </summary>
internal sealed class ListForm
{
    /// <summary>The index of the list.</summary>
    public required int List { get; init; }

    /// <summary>The entry that the rows stand under, or null.</summary>
    public required RowLabels? Parent { get; init; }

    /// <summary>The place of the last entry before the rows; -1 where there is none.</summary>
    public required int After { get; init; }

    /// <summary>The place of the first entry behind the rows.</summary>
    public required int Before { get; init; }

    /// <summary>The heads that each item has under it, in order, parents before their children; none where an item is
    /// one row.</summary>
    public required ImmutableArray<(ImmutableArray<string> Keys, bool IsLeaf)> Children { get; init; }

    /// <summary>The entry of each item, by what items are compared by.</summary>
    public Dictionary<string, RowLabels> Items { get; } = [];

    /// <summary>Finds the head under an item that a label means.</summary>
    public int FindChild(string key, int after)
    {
        for (var i = after + 1; i < Children.Length; i++)
        {
            if (Children[i].Keys.Contains(key))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a label is that of an entry that the rows stand under.</summary>
    public bool IsUnder(string key)
    {
        for (var entry = Parent; entry is not null; entry = entry.Parent)
        {
            if (entry.Keys.Contains(key))
                return true;
        }

        return false;
    }
}
