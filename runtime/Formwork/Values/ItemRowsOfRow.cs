using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Formwork.Generated;

namespace Formwork;

/// <summary>
/// The rows over a list: a row for each item, immutable. An item without a row has a blank one, so rows in which
/// nothing is filled in do not count when rows are compared, and neither does their order: it is the list's.
/// </summary>
/// <typeparam name="TRow">The type of a row, or of the group of rows that each item has.</typeparam>
[CollectionBuilder(typeof(ItemRows), nameof(ItemRows.Create))]
[SuppressMessage("Naming", "CA1710", Justification = "Rows is what a form calls them.")]
public sealed class ItemRows<TRow> : IReadOnlyCollection<KeyValuePair<string, TRow>>, IEquatable<ItemRows<TRow>>, IItemRows
    where TRow : new()
{
    private readonly TRow[] _rows;

    internal ItemRows(ItemList items, TRow[] rows)
    {
        Items = items;
        _rows = rows;
        for (var i = 0; i < rows.Length; i++)
            rows[i] ??= new();
    }

    /// <summary>No rows.</summary>
    public static ItemRows<TRow> Empty { get; } = new(ItemList.Empty, []);

    /// <summary>The items that have a row, in order.</summary>
    public ItemList Items { get; }

    /// <inheritdoc/>
    public int Count => _rows.Length;

    /// <summary>The row of an item; a blank one where it has none.</summary>
    /// <param name="item">The item.</param>
    public TRow this[string item] => Items.IndexOf(item) is var index and >= 0 ? _rows[index] : new();

    /// <summary>The same rows but for one.</summary>
    /// <param name="item">The item; a further one where it has no row yet.</param>
    /// <param name="row">Its row.</param>
    /// <returns>The rows.</returns>
    /// <exception cref="ArgumentException">The name of the item is none.</exception>
    public ItemRows<TRow> With(string item, TRow row)
    {
        if (Items.IndexOf(item) is var index and >= 0)
        {
            var rows = (TRow[])_rows.Clone();
            rows[index] = row;
            return new(Items, rows);
        }

        return new(Items.With(item), [.. _rows, row]);
    }

    /// <inheritdoc/>
    public bool Equals(ItemRows<TRow>? other) => ReferenceEquals(this, other) || (other is not null && IsIn(other) && other.IsIn(this));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ItemRows<TRow>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 0;
        for (var i = 0; i < _rows.Length; i++)
            hash ^= IsBlank(i) ? 0 : HashCode.Combine(Items[i], _rows[i]);
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, TRow>> GetEnumerator()
    {
        for (var i = 0; i < _rows.Length; i++)
            yield return new(Items[i], _rows[i]);
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    bool IItemRows.IsBlank(int index) => IsBlank(index);

    private bool IsBlank(int index) => EqualityComparer<TRow>.Default.Equals(_rows[index], new());

    // Whether the other rows have each of these.
    private bool IsIn(ItemRows<TRow> other)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (!EqualityComparer<TRow>.Default.Equals(_rows[i], other[Items[i]]))
                return false;
        }

        return true;
    }
}
