// A choice of a cell in JSON that somebody else writes.
using System;
using System.Linq;
using System.Text.Json;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Reads and writes a choice: the key of its option, null for blank, "/" for not applicable.</summary>
/// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
/// <param name="keys">The keys of its options.</param>
internal sealed class ChoiceEntryJsonConverter<TChoice>(string[] keys)
    : CellValueJsonConverter<Entry<TChoice>>(Entry<TChoice>.NotApplicable, $"One of {string.Join(", ", keys.Select(key => $"\"{key}\""))}")
    where TChoice : struct, Enum
{
    private readonly string[] _keys = keys;

    private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<TChoice> value)
    {
        value = reader.TokenType == JsonTokenType.String && _keys.Contains(reader.GetString()) ? ChoiceCells.ToChoice<TChoice>(reader.GetString(), _keys)!.Value : default(Entry<TChoice>);
        return value.HasValue;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, Entry<TChoice> value)
    {
        value.TryGetValue(out var choice);
        writer.WriteStringValue(ChoiceCells.ToCell(choice, _keys).AsText());
    }
}
