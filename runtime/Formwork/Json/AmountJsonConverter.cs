// An amount in JSON that somebody else writes: the same token as in the JSON of a report.
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Formwork.Json;

/// <summary>Reads and writes an amount as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AmountJsonConverter : JsonConverter<Amount>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Amount Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => Amount.Blank,
        JsonTokenType.String when reader.ValueTextEquals("/"u8) => Amount.NotApplicable,
        JsonTokenType.Number when reader.TryGetDecimal(out var value) => value,
        _ => throw new JsonException("A number, null or \"/\" is expected."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Amount value, JsonSerializerOptions options) => CellJsonConverter.Write(writer, value);
}
