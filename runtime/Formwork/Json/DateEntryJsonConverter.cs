// A day of a cell in JSON that somebody else writes.
using System;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads and writes a day: "YYYY-MM-DD", null for blank, "/" for not applicable.</summary>
internal sealed class DateEntryJsonConverter() : CellValueJsonConverter<Entry<DateOnly>>(Entry<DateOnly>.NotApplicable, "A date as \"YYYY-MM-DD\"")
{
    private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<DateOnly> value)
    {
        value = reader.TokenType == JsonTokenType.String && JsonTexts.TryReadDate(reader.GetString()!, out var cell) && cell.TryGetDate(out var date) ? date : default(Entry<DateOnly>);
        return value.HasValue;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Entry<DateOnly> value) => writer.WriteStringValue(value.ToString());
}
