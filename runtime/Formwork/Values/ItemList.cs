using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Formwork.Findings;
using Formwork.Forms;
using Formwork.Json;

namespace Formwork;

/// <summary>The items of a list, in order; immutable and equal by value. No two items have one name.</summary>
[JsonConverter(typeof(ItemListJsonConverter))]
[CollectionBuilder(typeof(ItemList), nameof(Create))]
public sealed class ItemList : IReadOnlyList<string>, IEquatable<ItemList>
{
    // So few names are found faster by looking at them.
    private const int FewItems = 8;

    private readonly string[] _items;
    private readonly Dictionary<string, int>? _places;
    private readonly int _hash;

    private ItemList(string[] items)
    {
        _items = items;
        var hash = default(HashCode);
        _places = items.Length <= FewItems ? null : new(items.Length, StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
        {
            if (WhyNot(items[i]) is { } reason)
                throw new ArgumentException($"Item {i + 1} cannot be an item of a list: {reason}.", nameof(items));
            if (_places is null ? Array.IndexOf(items, items[i]) < i : !_places.TryAdd(items[i], i))
                throw new ArgumentException($"Item {i + 1} is given twice: “{Quote.Of(items[i])}”.", nameof(items));
            hash.Add(items[i], StringComparer.Ordinal);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>No items.</summary>
    public static ItemList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public string this[int index] => _items[index];

    /// <summary>Makes a list of the items given.</summary>
    /// <param name="items">The names, none of them twice.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentException">A name is given twice, is nothing but white space, goes over several lines,
    /// has control characters in it, or is no valid Unicode.</exception>
    public static ItemList Create(ReadOnlySpan<string> items) => items.IsEmpty ? Empty : new(items.ToArray());

    /// <summary>The list with a further item at its end.</summary>
    /// <param name="item">The name.</param>
    /// <returns>The list; the same where it has the item already.</returns>
    public ItemList With(string item) => Contains(item) ? this : new([.. _items, item]);

    /// <summary>Whether there is an item of the name.</summary>
    /// <param name="item">The name.</param>
    /// <returns>False where there is none.</returns>
    public bool Contains(string item) => IndexOf(item) >= 0;

    /// <summary>Finds an item.</summary>
    /// <param name="item">The name.</param>
    /// <returns>Its place from 0, or -1.</returns>
    public int IndexOf(string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _places is null ? Array.IndexOf(_items, item) : _places.GetValueOrDefault(item, -1);
    }

    /// <inheritdoc/>
    public bool Equals(ItemList? other) =>
        ReferenceEquals(this, other) || (other is not null && _hash == other._hash && _items.AsSpan().SequenceEqual(other._items));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ItemList);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Enumerates the items without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ItemEnumerator GetEnumerator() => new(_items);

    /// <inheritdoc/>
    IEnumerator<string> IEnumerable<string>.GetEnumerator() => ((IEnumerable<string>)_items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _items);

    /// <summary>Why a text cannot be the name of an item; null where it can.</summary>
    internal static string? WhyNot(string? item)
    {
        if (string.IsNullOrWhiteSpace(item))
            return "a name is expected, and this is nothing but white space";
        if (!CellFit.IsOneLine(item))
            return "it goes over several lines, and a name is one line";
        for (var i = 0; i < item.Length; i++)
        {
            if (char.IsControl(item[i]))
                return $"character {i + 1} of it is a control character, such as a tab";
            if (char.IsSurrogate(item[i]) && (i + 1 >= item.Length || !char.IsSurrogatePair(item[i], item[++i])))
                return "a character of it is half of a surrogate pair";
        }

        return null;
    }
}
