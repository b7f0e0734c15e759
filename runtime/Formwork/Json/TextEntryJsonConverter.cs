// A text of a cell in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes a text: a string, null for blank, "/" for not applicable.</summary>
internal sealed class TextEntryJsonConverter : JsonConverter<Entry<string>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Entry<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Entry<string>.NotApplicable,
        JsonTokenType.String => reader.GetString(),
        _ => throw new JsonException("A string, null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entry<string> value, JsonSerializerOptions options)
    {
        if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.ToString());
    }
}
