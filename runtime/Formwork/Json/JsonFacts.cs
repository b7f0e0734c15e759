// Reads facts from JSON.
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
            FactKind.Integer => ReadInteger(ref reader, member, fact),
            FactKind.Amount => ReadAmount(ref reader, member, fact),
            FactKind.Date => ReadDate(ref reader, member),
            FactKind.Choice => ReadChoice(ref reader, member, fact),
            _ => ReadText(ref reader, member, "a text"),
        };
    }

    private static Cell ReadYear(ref Utf8JsonReader reader, JsonMember member) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var year) && FactFit.IsYear(year)
            ? year
            : throw JsonFault.Expected(member.Path, $"a year as a number from {FactFit.FirstYear} to {FactFit.LastYear}", ref reader);

    private static Cell ReadInteger(ref Utf8JsonReader reader, JsonMember member, FactInfo fact) => reader.TokenType == JsonTokenType.Number
        ? JsonFigures.ReadCount(ref reader, member, FactFit.TypeOf(fact))
        : throw JsonFault.Expected(member.Path, "a whole number", ref reader);

    private static Cell ReadAmount(ref Utf8JsonReader reader, JsonMember member, FactInfo fact) => reader.TokenType == JsonTokenType.Number
        ? JsonFigures.ReadAmount(ref reader, member, FactFit.TypeOf(fact))
        : throw JsonFault.Expected(member.Path, "a number", ref reader);

    private static Cell ReadDate(ref Utf8JsonReader reader, JsonMember member) =>
        JsonTexts.TryReadDate(ReadText(ref reader, member, "a date as \"YYYY-MM-DD\""), out var date)
            ? date
            : throw JsonFault.Expected(member.Path, "a date as \"YYYY-MM-DD\"", ref reader);

    private static Cell ReadChoice(ref Utf8JsonReader reader, JsonMember member, FactInfo fact)
    {
        var key = ReadText(ref reader, member, CellFit.Describe(fact.Options));
        return CellFit.IsOption(fact.Options, key) ? key : throw JsonFault.Expected(member.Path, CellFit.Describe(fact.Options), ref reader);
    }

    private static string ReadText(ref Utf8JsonReader reader, JsonMember member, string expected) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw JsonFault.Expected(member.Path, expected, ref reader);
}
