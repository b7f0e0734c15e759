// A choice of a cell in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Reads and writes a choice: the key of its option, null for blank, "/" for not applicable.</summary>
/// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
internal sealed class ChoiceEntryJsonConverter<TChoice>(string[] keys) : JsonConverter<Entry<TChoice>>
    where TChoice : struct, Enum
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Entry<TChoice> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Entry<TChoice>.NotApplicable,
        JsonTokenType.String when keys.Contains(reader.GetString()) => ChoiceCells.ToChoice<TChoice>(reader.GetString(), keys)!.Value,
        _ => throw new JsonException($"One of {string.Join(", ", keys.Select(key => $"\"{key}\""))}, null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entry<TChoice> value, JsonSerializerOptions options)
    {
        if (value.TryGetValue(out var choice))
            writer.WriteStringValue(ChoiceCells.ToCell(choice, keys).AsText());
        else if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue("/"u8);
    }
}
