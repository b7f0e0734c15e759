// Finds the converter of an entry: days and texts are known here, an enumeration brings its own.
using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Makes the converters of entries in JSON that somebody else writes, without reflection over their types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntryJsonConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert is { IsConstructedGenericType: true } && typeToConvert.GetGenericTypeDefinition() == typeof(Entry<>);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (typeToConvert == typeof(Entry<DateOnly>))
        {
            return new DateEntryJsonConverter();
        }

        if (typeToConvert == typeof(Entry<string>))
        {
            return new TextEntryJsonConverter();
        }

        var choice = (ChoiceAttribute?)Attribute.GetCustomAttribute(typeToConvert.GenericTypeArguments[0], typeof(ChoiceAttribute));
        return choice?.MakeEntryConverter()
            ?? throw new NotSupportedException($"An entry of {typeToConvert.GenericTypeArguments[0]} has no form in JSON: entries hold days, texts, or the choices of a template.");
    }
}
