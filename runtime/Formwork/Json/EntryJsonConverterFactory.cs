using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>
/// Makes the converters of entries in JSON that somebody else writes, without reflection over their types: days and
/// texts are known here, an enumeration brings its own.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert is { IsConstructedGenericType: true }
        && typeToConvert.GetGenericTypeDefinition() == typeof(Entry<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (typeToConvert == typeof(Entry<DateOnly>))
            return new DateConverter();
        if (typeToConvert == typeof(Entry<string>))
            return new TextConverter();
        var type = typeToConvert.GenericTypeArguments[0];
        return ((ChoiceAttribute?)Attribute.GetCustomAttribute(type, typeof(ChoiceAttribute)))?.MakeEntryConverter()
            ?? throw new NotSupportedException(
                $"An entry of {type} has no form in JSON: entries hold days, texts, or the choices of a template.");
    }

    private sealed class DateConverter()
        : CellValueJsonConverter<Entry<DateOnly>>(Entry<DateOnly>.NotApplicable, "A date as \"YYYY-MM-DD\"")
    {
        private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<DateOnly> value)
        {
            var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            var isDate = JsonValues.TryReadDate(text, out var cell);
            value = isDate ? cell.AsDate()!.Value : default(Entry<DateOnly>);
            return isDate;
        }

        private protected override Cell ToCell(Entry<DateOnly> value) => value.IsBlank ? default : value.ToString();
    }

    private sealed class TextConverter()
        : CellValueJsonConverter<Entry<string>>(Entry<string>.NotApplicable, "A string")
    {
        private protected override bool TryRead(ref Utf8JsonReader reader, out Entry<string> value)
        {
            value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            return value.HasValue;
        }

        private protected override Cell ToCell(Entry<string> value) => value.IsBlank ? default : value.ToString();
    }
}
