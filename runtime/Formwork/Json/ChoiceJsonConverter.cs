using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>
/// Reads and writes an option of a generated enumeration as its key, which its <see cref="ChoiceAttribute"/> names, as
/// in the JSON of a report.
/// </summary>
/// <typeparam name="TChoice">The enumeration, whose first option is 1.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChoiceJsonConverter<TChoice> : JsonConverter<TChoice>
    where TChoice : struct, Enum
{
    private readonly string[] _keys =
        ((ChoiceAttribute?)Attribute.GetCustomAttribute(typeof(TChoice), typeof(ChoiceAttribute)))?.GetKeys() ?? [];

    /// <inheritdoc/>
    public override TChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryRead(ref reader, _keys, out var choice)
            ? choice
            : throw new JsonException($"{Describe(_keys)} is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TChoice value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(ChoiceCells.ToCell(value, _keys).AsText());
    }

    /// <summary>Reads an option by its key; false where the token is none.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, string[] keys, out TChoice choice)
    {
        var key = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        choice = ChoiceCells.ToChoice<TChoice>(key, keys) ?? default;
        return keys.Contains(key);
    }

    /// <summary>The keys in words, at the beginning of a sentence.</summary>
    internal static string Describe(string[] keys) => $"One of {string.Join(", ", keys.Select(key => $"\"{key}\""))}";
}

/// <summary>Reads and writes a choice in a cell: the key of its option, null or "/".</summary>
internal sealed class ChoiceEntryJsonConverter<TChoice>(string[] keys)
    : CellValueJsonConverter<Entry<TChoice>>(Entry<TChoice>.NotApplicable, ChoiceJsonConverter<TChoice>.Describe(keys))
    where TChoice : struct, Enum
{
    private readonly string[] _keys = keys;

    private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<TChoice> value)
    {
        var isOption = ChoiceJsonConverter<TChoice>.TryRead(ref reader, _keys, out var choice);
        value = choice;
        return isOption;
    }

    private protected override Cell ToCell(Entry<TChoice> value) =>
        value.TryGetValue(out var choice) ? ChoiceCells.ToCell(choice, _keys)
        : value.IsBlank ? default : Cell.NotApplicable;
}
