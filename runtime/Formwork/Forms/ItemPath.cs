using System;

namespace Formwork.Forms;

/// <summary>Names the rows of items in paths.</summary>
internal static class ItemPath
{
    /// <summary>
    /// The row of an item: the key of the row and the item in brackets. A closing bracket in the item's name is written
    /// twice, so that a single one is the end, whatever the name is.
    /// </summary>
    public static string Of(string key, string item) => $"{key}[{item.Replace("]", "]]", StringComparison.Ordinal)}]";
}
