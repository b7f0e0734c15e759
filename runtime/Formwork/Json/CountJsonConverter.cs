// A count in JSON that somebody else writes: a whole number.
using System.ComponentModel;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads and writes a count as System.Text.Json's part of a larger value: a number, null for blank, "/" for not applicable.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CountJsonConverter() : CellValueJsonConverter<Count>(Count.NotApplicable, $"A whole number from {Count.MinValue} to {Count.MaxValue}")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Count value)
    {
        value = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) && number >= Count.MinValue ? number : default(Count);
        return value.HasValue;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Count value)
    {
        value.TryGetValue(out var number);
        writer.WriteNumberValue(number);
    }
}
