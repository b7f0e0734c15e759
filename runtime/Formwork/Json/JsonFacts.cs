// Reads facts from JSON.
using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads the value of a fact.</summary>
internal static class JsonFacts
{
    /// <summary>Reads the fact that the reader stands at.</summary>
    public static Cell Read(ref Utf8JsonReader reader, JsonMember member, FactInfo fact)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        return fact.Kind switch
        {
            FactKind.Year => ReadYear(ref reader, member),
            FactKind.Date => ReadDate(ref reader, member),
            FactKind.Choice => ReadChoice(ref reader, member, fact),
            _ => ReadText(ref reader, member, "a text"),
        };
    }

    private static Cell ReadYear(ref Utf8JsonReader reader, JsonMember member)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var year) || year < Count.MinValue)
        {
            throw JsonFault.Expected(member.Path, "a year as a number", ref reader);
        }

        return year;
    }

    private static Cell ReadDate(ref Utf8JsonReader reader, JsonMember member) =>
        DateOnly.TryParseExact(ReadText(ref reader, member, "a date as \"YYYY-MM-DD\""), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw JsonFault.Expected(member.Path, "a date as \"YYYY-MM-DD\"", ref reader);

    private static Cell ReadChoice(ref Utf8JsonReader reader, JsonMember member, FactInfo fact)
    {
        var key = ReadText(ref reader, member, "a text");
        return fact.Options.Any(option => option.Key == key)
            ? key
            : throw JsonFault.Expected(member.Path, "one of " + string.Join(", ", fact.Options.Select(option => $"\"{option.Key}\"")), ref reader);
    }

    private static string ReadText(ref Utf8JsonReader reader, JsonMember member, string expected) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonFault.Expected(member.Path, expected, ref reader);
}
