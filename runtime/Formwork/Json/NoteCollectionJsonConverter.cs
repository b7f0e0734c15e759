// Remarks in JSON that somebody else writes: the same array as in the JSON of a report.
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes remarks as an array of objects with the members "at" and "text".</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoteCollectionJsonConverter : JsonConverter<NoteCollection>
{
    /// <inheritdoc/>
    public override NoteCollection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Require(reader.TokenType == JsonTokenType.StartArray, "An array of remarks is expected.");
        var notes = new List<Note>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            notes.Add(ReadNote(ref reader));
        }

        return [.. notes];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NoteCollection value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var note in value)
        {
            writer.WriteStartObject();
            writer.WriteString("at"u8, note.At);
            writer.WriteString("text"u8, note.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Note ReadNote(ref Utf8JsonReader reader)
    {
        Require(reader.TokenType == JsonTokenType.StartObject, "A remark is an object with the members \"at\" and \"text\".");
        string? at = null;
        string? text = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isAt = reader.ValueTextEquals("at"u8);
            Require(isAt || reader.ValueTextEquals("text"u8), "A remark has the members \"at\" and \"text\" only.");
            reader.Read();
            Require(reader.TokenType == JsonTokenType.String || (isAt && reader.TokenType == JsonTokenType.Null), "A remark is a text; what it stands at is a text or null.");
            (at, text) = isAt ? (reader.GetString(), text) : (at, reader.GetString());
        }

        return new Note(at, text ?? throw new JsonException("A remark needs the member \"text\"."));
    }

    private static void Require(bool isMet, string message)
    {
        if (!isMet)
        {
            throw new JsonException(message);
        }
    }
}
