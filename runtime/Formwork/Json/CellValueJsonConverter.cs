// The value of a cell in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes what stands in a cell as System.Text.Json's part of a larger value: null for blank, "/" for not applicable, one token for all else.</summary>
/// <typeparam name="TValue">The type of the value, whose <c>default</c> is blank.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CellValueJsonConverter<TValue> : JsonConverter<TValue>
    where TValue : struct
{
    private readonly TValue _notApplicable;
    private readonly string _expected;

    private protected CellValueJsonConverter(TValue notApplicable, string expected)
    {
        _notApplicable = notApplicable;
        _expected = expected;
    }

    /// <inheritdoc/>
    public sealed override bool HandleNull => true;

    /// <inheritdoc/>
    public sealed override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => _notApplicable,
        _ => TryRead(ref reader, out var value) ? value : throw new JsonException($"{_expected}, null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (EqualityComparer<TValue>.Default.Equals(value, default))
        {
            writer.WriteNullValue();
        }
        else if (EqualityComparer<TValue>.Default.Equals(value, _notApplicable))
        {
            writer.WriteStringValue("/"u8);
        }
        else
        {
            WriteValue(writer, value);
        }
    }

    /// <summary>Reads a value that is there.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the token is one.</returns>
    private protected abstract bool TryRead(ref Utf8JsonReader reader, out TValue value);

    /// <summary>Writes a value that is there.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    private protected abstract void WriteValue(Utf8JsonWriter writer, TValue value);
}
