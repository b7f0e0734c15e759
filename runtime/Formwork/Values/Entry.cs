using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Formwork.Json;

namespace Formwork;

/// <summary>
/// What stands in a cell that holds no figure: a value, blank (unknown), or not applicable ("/"). <c>default</c> is
/// blank; so is null.
/// </summary>
/// <typeparam name="T"><see cref="DateOnly"/>, <see cref="string"/>, or the enumeration of a choice.</typeparam>
[JsonConverter(typeof(EntryJsonConverterFactory))]
[DebuggerDisplay("{DebuggerText,nq}")]
public readonly struct Entry<T> : IEquatable<Entry<T>>
    where T : notnull
{
    private readonly T? _value;
    private readonly State _state;

    /// <summary>Makes an entry of a value.</summary>
    /// <param name="value">The value; null makes a blank entry.</param>
    public Entry(T? value)
    {
        _value = value;
        _state = value is null ? State.Blank : State.Value;
    }

    private Entry(State state) => _state = state;

    // A byte, so that a day or an option and its state take eight bytes.
    private enum State : byte
    {
        Blank,
        NotApplicable,
        Value,
    }

    /// <summary>The blank entry: unknown.</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Named like those of Count and Amount; a member's type is always at hand.")]
    public static Entry<T> Blank => default;

    /// <summary>The entry that does not apply, printed as "/".</summary>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Named like those of Count and Amount; a member's type is always at hand.")]
    public static Entry<T> NotApplicable => new(State.NotApplicable);

    /// <summary>Whether the value is unknown.</summary>
    public bool IsBlank => _state == State.Blank;

    /// <summary>Whether the cell does not apply.</summary>
    public bool IsNotApplicable => _state == State.NotApplicable;

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => _state == State.Value;

    private string DebuggerText => IsBlank ? "blank" : ToString();

    /// <summary>Makes an entry of a value; null makes a blank one.</summary>
    /// <param name="value">The value.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The constructor is the alternate.")]
    public static implicit operator Entry<T>(T? value) => new(value);

    /// <summary>Whether two entries are the same: the same value, both blank, or both not applicable.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they are the same.</returns>
    public static bool operator ==(Entry<T> left, Entry<T> right) => left.Equals(right);

    /// <summary>Whether two entries differ.</summary>
    /// <param name="left">One entry.</param>
    /// <param name="right">The other.</param>
    /// <returns>True where they differ.</returns>
    public static bool operator !=(Entry<T> left, Entry<T> right) => !left.Equals(right);

    /// <summary>Gets the value, where there is one.</summary>
    /// <param name="value">The value, or the default of its type.</param>
    /// <returns>False where the entry is blank or does not apply.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <inheritdoc/>
    public bool Equals(Entry<T> other) => _state == other._state && EqualityComparer<T?>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Entry<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_state, _value);

    /// <summary>The value in invariant form; empty where blank; "/" where not applicable.</summary>
    /// <returns>The value.</returns>
    public override string ToString() => _state switch
    {
        State.Blank => "",
        State.NotApplicable => "/",
        _ => _value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : _value!.ToString() ?? "",
    };
}
