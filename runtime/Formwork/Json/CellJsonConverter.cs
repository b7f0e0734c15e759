// A cell in JSON that somebody else writes: a number, or a string for all else.
using System.ComponentModel;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>
/// Reads and writes a cell as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable, a string
/// for all else. A day is written as a string and read as a text, since JSON does not tell them apart.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CellJsonConverter() : CellValueJsonConverter<Cell>(Cell.NotApplicable, "A number, a string")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Cell value)
    {
        value = reader.TokenType == JsonTokenType.String ? reader.GetString()
            : reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : default(Cell);
        return !value.IsBlank;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Cell value) => Write(writer, value);

    /// <summary>Writes a cell.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The cell.</param>
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
