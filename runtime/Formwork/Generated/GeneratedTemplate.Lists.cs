using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Generated;

/// <content>The verbs of templates with lists, whose cells are taken one after the other: where a row stands depends on
/// the report.</content>
public abstract partial class GeneratedTemplate<TReport>
{
    /// <summary>
    /// The items of a list as a report has them: those it names, then any for which only tables have something, in
    /// their order, so that nothing of a report is lost.
    /// </summary>
    /// <param name="items">The items that the report names.</param>
    /// <param name="tables">The rows over the list, table by table.</param>
    /// <returns>The items; the list itself where it has all of them.</returns>
    protected static ItemList Items(ItemList items, params IItemRows[] tables)
    {
        List<string>? further = null;
        foreach (var rows in tables)
        {
            for (var i = 0; i < rows.Items.Count; i++)
            {
                if (!items.Contains(rows.Items[i]) && !rows.IsBlank(i))
                    (further ??= []).Add(rows.Items[i]);
            }
        }

        return further is null ? items : [.. items, .. further.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Takes the next cells.</summary>
    /// <param name="cells">The cells to come; what is taken is left out of them.</param>
    /// <param name="count">How many to take.</param>
    /// <returns>Those taken.</returns>
    protected static Span<Cell> Take(ref Span<Cell> cells, int count)
    {
        var taken = cells[..count];
        cells = cells[count..];
        return taken;
    }

    /// <summary>Takes the next cells.</summary>
    /// <param name="cells">The cells to come; what is taken is left out of them.</param>
    /// <param name="count">How many to take.</param>
    /// <returns>Those taken.</returns>
    protected static ReadOnlySpan<Cell> Take(ref ReadOnlySpan<Cell> cells, int count)
    {
        var taken = cells[..count];
        cells = cells[count..];
        return taken;
    }

    /// <summary>Makes the rows over a list.</summary>
    /// <typeparam name="TRow">The type of a row, or of the group of rows that each item has.</typeparam>
    /// <param name="items">The items of the list.</param>
    /// <param name="cells">The cells to come; those of the rows are left out of them.</param>
    /// <param name="count">How many cells an item has.</param>
    /// <param name="row">Makes the row of an item.</param>
    /// <returns>The rows.</returns>
    protected static ItemRows<TRow> ToItems<TRow>(ItemList items, ref ReadOnlySpan<Cell> cells, int count, RowOfCells<TRow> row)
        where TRow : new()
    {
        var rows = new TRow[items.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = row(Take(ref cells, count));
        return new(items, rows);
    }
}
