// An option in JSON that somebody else writes: its key, as in the JSON of a report.
using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Reads and writes an option of a generated enumeration as its key, which its <see cref="ChoiceAttribute"/> names.</summary>
/// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceJsonConverter<TChoice> : JsonConverter<TChoice>
    where TChoice : struct, Enum
{
    private readonly string[] _keys = ((ChoiceAttribute?)Attribute.GetCustomAttribute(typeof(TChoice), typeof(ChoiceAttribute)))?.GetKeys() ?? [];

    /// <inheritdoc/>
    public override TChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && _keys.Contains(reader.GetString())
            ? ChoiceCells.ToChoice<TChoice>(reader.GetString(), _keys)!.Value
            : throw new JsonException($"One of {string.Join(", ", _keys.Select(key => $"\"{key}\""))} is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ChoiceCells.ToCell(value, _keys).AsText());
    }
}
