using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Formwork.Json;

namespace Formwork;

/// <summary>The remarks of a section, in order; immutable and equal by value.</summary>
[JsonConverter(typeof(NoteCollectionJsonConverter))]
[CollectionBuilder(typeof(NoteCollection), nameof(Create))]
public sealed class NoteCollection : IReadOnlyList<Note>, IEquatable<NoteCollection>
{
    private readonly Note[] _notes;

    private NoteCollection(Note[] notes) => _notes = notes;

    /// <summary>No remarks.</summary>
    public static NoteCollection Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _notes.Length;

    /// <inheritdoc/>
    public Note this[int index] => _notes[index];

    /// <summary>Makes a collection of the notes given.</summary>
    /// <param name="notes">The notes.</param>
    /// <returns>The collection.</returns>
    public static NoteCollection Create(ReadOnlySpan<Note> notes) => notes.IsEmpty ? Empty : new(notes.ToArray());

    /// <inheritdoc/>
    public bool Equals(NoteCollection? other) => other is not null && _notes.AsSpan().SequenceEqual(other._notes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NoteCollection);

    /// <inheritdoc/>
    public override int GetHashCode() => _notes.Aggregate(17, HashCode.Combine);

    /// <summary>The remarks one behind the other, each with what it stands at.</summary>
    /// <returns>The remarks; empty where there are none.</returns>
    public override string ToString() => string.Join("; ", _notes.Select(note => note.At is null ? note.Text : $"{note.At}: {note.Text}"));

    /// <inheritdoc/>
    public IEnumerator<Note> GetEnumerator() => ((IEnumerable<Note>)_notes).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
