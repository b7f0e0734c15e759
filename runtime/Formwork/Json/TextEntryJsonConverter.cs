// A text of a cell in JSON that somebody else writes.
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads and writes a text: a string, null for blank, "/" for not applicable.</summary>
internal sealed class TextEntryJsonConverter() : CellValueJsonConverter<Entry<string>>(Entry<string>.NotApplicable, "A string")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<string> value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return value.HasValue;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Entry<string> value) => writer.WriteStringValue(value.ToString());
}
