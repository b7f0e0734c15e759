// A count in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes a count as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter : JsonConverter<Count>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Count Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Count.Blank,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Count.NotApplicable,
        JsonTokenType.Number when reader.TryGetInt32(out var value) && value >= Count.MinValue => value,
        _ => throw new JsonException($"A whole number from {Count.MinValue} to {Count.MaxValue}, null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Count value, JsonSerializerOptions options)
    {
        if (value.TryGetValue(out var number))
            writer.WriteNumberValue(number);
        else if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue("/"u8);
    }
}
