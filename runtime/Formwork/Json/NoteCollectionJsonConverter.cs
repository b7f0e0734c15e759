using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes remarks as an array of objects with "at" and "text", as in the JSON of a report.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoteCollectionJsonConverter : JsonConverter<NoteCollection>
{
    /// <inheritdoc/>
    public override NoteCollection Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonNotes.Read(ref reader, "notes");
        }
        catch (JsonException fault) when (fault.Path is not null)
        {
            // The serializer knows the whole path, and adds it where none is given.
            throw new JsonException(fault.Message, fault);
        }
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
}
