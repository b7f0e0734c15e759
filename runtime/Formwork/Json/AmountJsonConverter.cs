// An amount in JSON that somebody else writes: a number.
using System.ComponentModel;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads and writes an amount as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AmountJsonConverter() : CellValueJsonConverter<Amount>(Amount.NotApplicable, "A number")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Amount value)
    {
        value = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : default(Amount);
        return value.HasValue;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Amount value)
    {
        value.TryGetValue(out var number);
        writer.WriteNumberValue(number);
    }
}
