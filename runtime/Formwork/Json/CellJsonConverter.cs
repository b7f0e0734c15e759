// A cell in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>
/// Reads and writes a cell as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable, a string
/// for all else. A day is written as a string and read as a text, since JSON does not tell them apart.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CellJsonConverter : JsonConverter<Cell>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Cell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Cell.Blank,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Cell.NotApplicable,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number when reader.TryGetDecimal(out var value) => value,
        _ => throw new JsonException("A number, a string or null is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, in Cell value)
    {
        if (value.TryGetNumber(out var number))
            writer.WriteNumberValue(number);
        else if (value.IsBlank)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(value.ToString());
    }
}
