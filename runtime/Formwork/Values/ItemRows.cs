using System;
using System.Collections.Generic;

namespace Formwork;

/// <summary>Makes rows over a list; what a collection expression such as <c>[new("A", row)]</c> calls.</summary>
public static class ItemRows
{
    /// <summary>Makes rows of the items given.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <param name="rows">Items with their rows, no item twice.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentException">An item is given twice, or its name is none.</exception>
    public static ItemRows<TRow> Create<TRow>(ReadOnlySpan<KeyValuePair<string, TRow>> rows)
        where TRow : new()
    {
        var items = new string[rows.Length];
        var values = new TRow[rows.Length];
        for (var i = 0; i < rows.Length; i++)
            (items[i], values[i]) = (rows[i].Key, rows[i].Value);
        return new(ItemList.Create(items), values);
    }
}
