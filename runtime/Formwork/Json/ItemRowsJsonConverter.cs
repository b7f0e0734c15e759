using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Formwork.Findings;

namespace Formwork.Json;

/// <summary>
/// Reads and writes rows over a list as an object with a member for each item, as in the JSON of a report. Generated
/// records name it at their members.
/// </summary>
/// <typeparam name="TRow">The type of a row, or of a group of rows.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemRowsJsonConverter<TRow> : JsonConverter<ItemRows<TRow>>
    where TRow : new()
{
    /// <inheritdoc/>
    public override ItemRows<TRow> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object with a member for each item is expected.");
        var rows = new List<KeyValuePair<string, TRow>>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var type = TypeOfRow(options);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var item = ItemListJsonConverter.ReadName(reader.GetString(), known);
            reader.Read();
            try
            {
                rows.Add(new(item, JsonSerializer.Deserialize(ref reader, type) ?? new()));
            }
            catch (JsonException fault)
            {
                // Its path begins at the row; the serializer adds the way to the rows where none is given.
                throw new JsonException($"In the row of “{Quote.Of(item)}”: {fault.Message}", fault);
            }
        }

        return ItemRows.Create<TRow>(CollectionsMarshal.AsSpan(rows));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ItemRows<TRow> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var type = TypeOfRow(options);
        writer.WriteStartObject();
        foreach (var (item, row) in value)
        {
            writer.WritePropertyName(item);
            JsonSerializer.Serialize(writer, row, type);
        }

        writer.WriteEndObject();
    }

    // Asked of the options, which know it in trimmed applications too.
    private static JsonTypeInfo<TRow> TypeOfRow(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<TRow>)options.GetTypeInfo(typeof(TRow));
    }
}
