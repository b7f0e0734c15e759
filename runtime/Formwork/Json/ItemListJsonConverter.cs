using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Findings;

namespace Formwork.Json;

/// <summary>Reads and writes the items of a list as an array of their names, as in the JSON of a report.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ItemListJsonConverter : JsonConverter<ItemList>
{
    /// <inheritdoc/>
    public override ItemList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("An array of texts is expected.");
        var items = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadName(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, known));
        return [.. items];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ItemList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var item in value)
            writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    /// <summary>Requires that a text can be an item, and is not one of those before it; null is none.</summary>
    internal static string ReadName(string? item, HashSet<string> known)
    {
        if (ItemList.WhyNot(item) is { } reason)
            throw new JsonException($"This cannot be an item: {reason}.");
        return known.Add(item!) ? item! : throw new JsonException($"The item “{Quote.Of(item!)}” is given twice.");
    }
}
