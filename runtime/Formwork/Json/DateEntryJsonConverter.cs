// A day of a cell in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes a day: "YYYY-MM-DD", null for blank, "/" for not applicable.</summary>
internal sealed class DateEntryJsonConverter : JsonConverter<Entry<DateOnly>>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Entry<DateOnly> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Entry<DateOnly>.NotApplicable,
        JsonTokenType.String when DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => date,
        _ => throw new JsonException("A date as \"YYYY-MM-DD\", null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Entry<DateOnly> value, JsonSerializerOptions options)
    {
        if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.ToString());
    }
}
