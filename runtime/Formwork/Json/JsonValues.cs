using System;
using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Formwork.Forms;

namespace Formwork.Json;

/// <summary>Reads the values of data cells and facts, and refuses what they cannot hold.</summary>
internal static class JsonValues
{
    /// <summary>How a day is written in JSON.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    // So many digits always fit.
    private const int SafeDigits = 9;

    // A decimal holds so many digits exactly; of a longer number the reader rounds the rest off.
    private const int ExactDigits = 28;

    /// <summary>Reads the value of a data cell.</summary>
    public static Cell ReadCell(ref Utf8JsonReader reader, JsonMember member)
    {
        var type = member.Type!;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when type.IsNumber:
                return member.IsPlain && !reader.HasValueSequence && TryReadDigits(reader.ValueSpan, out var value)
                    ? value
                    : ReadNumber(ref reader, member);
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String when reader.ValueTextEquals("/"u8):
                return Cell.NotApplicable;
            case JsonTokenType.String when !type.IsNumber && TryReadText(reader.GetString()!, type, out var cell):
                return cell;
            default:
                throw JsonFault.Expected(member.Path, CellFit.Describe(type) + ", null or \"/\"", ref reader);
        }
    }

    /// <summary>Reads the value of a fact.</summary>
    public static Cell ReadFact(ref Utf8JsonReader reader, JsonMember member, FactInfo fact)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        var isNumber = reader.TokenType == JsonTokenType.Number;
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        var value = fact.Kind switch
        {
            FactKind.Year =>
                isNumber && reader.TryGetInt32(out var year) && FactFit.IsYear(year) ? year : default(Cell),
            FactKind.Integer or FactKind.Amount => isNumber ? ReadNumber(ref reader, member) : default,
            FactKind.Date => TryReadDate(text, out var date) ? date : default,
            FactKind.Choice => CellFit.IsOption(fact.Options, text) ? text : default,
            _ => text,
        };
        return value.IsBlank ? throw JsonFault.Expected(member.Path, FactFit.Describe(fact), ref reader) : value;
    }

    /// <summary>Reads a text, or null where it may stand there.</summary>
    public static string? ReadText(ref Utf8JsonReader reader, string path, bool orNull) =>
        reader.TokenType == JsonTokenType.String || (orNull && reader.TokenType == JsonTokenType.Null)
            ? reader.GetString()
            : throw JsonFault.Expected(path, orNull ? "a text or null" : "a text", ref reader);

    /// <summary>Reads a day; false where the text is none.</summary>
    public static bool TryReadDate(string? text, out Cell cell)
    {
        var culture = CultureInfo.InvariantCulture;
        var isDate = DateOnly.TryParseExact(text, DateFormat, culture, DateTimeStyles.None, out var date);
        cell = isDate ? date : default(Cell);
        return isDate;
    }

    // False where the cell cannot hold it.
    private static bool TryReadText(string text, CellType type, out Cell cell)
    {
        if (type.Kind == CellTypeKind.Date)
            return TryReadDate(text, out cell);
        cell = text;
        return type.Kind == CellTypeKind.Choice ? CellFit.IsOption(type.Options, text) : CellFit.IsOneLine(text);
    }

    // Nearly all figures: a few digits and nothing else.
    private static bool TryReadDigits(ReadOnlySpan<byte> token, out int value)
    {
        value = 0;
        if (token.Length > SafeDigits)
            return false;
        foreach (var character in token)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
                return false;
            value = (value * 10) + (int)digit;
        }

        return true;
    }

    private static Cell ReadNumber(ref Utf8JsonReader reader, JsonMember member)
    {
        var type = member.Type!;
        var value = type.Kind == CellTypeKind.Count ? ReadCount(ref reader, member) : ReadAmount(ref reader, member);
        if (value < 0 && !type.Signed)
            throw JsonFault.Expected(member.Path, "a number not below 0", ref reader);
        return CellFit.IsInRange(type, value)
            ? value
            : throw JsonFault.Expected(member.Path, "a number" + CellFit.DescribeRange(type), ref reader);
    }

    private static decimal ReadCount(ref Utf8JsonReader reader, JsonMember member)
    {
        if (Token(ref reader).IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
            throw JsonFault.Expected(member.Path, "a whole number without decimals and exponent", ref reader);
        return reader.TryGetInt32(out var value) && value >= Count.MinValue
            ? value
            : throw JsonFault.Expected(
                member.Path,
                $"a number from {(member.Type!.Signed ? Count.MinValue : 0)} to {Count.MaxValue}",
                ref reader);
    }

    private static decimal ReadAmount(ref Utf8JsonReader reader, JsonMember member)
    {
        if (!reader.TryGetDecimal(out var value))
            throw JsonFault.Expected(member.Path, "a number of at most 28 digits", ref reader);
        var decimals = member.Type!.Decimals;
        value = Amount.DropTrailingZeros(value);
        return value.Scale <= decimals && !IsRounded(ref reader, value)
            ? value
            : throw JsonFault.Expected(
                member.Path,
                $"a number of at most {ExactDigits} digits with at most {decimals} decimal{(decimals == 1 ? "" : "s")}",
                ref reader);
    }

    // Whether digits got lost because the number has more of them than a decimal.
    private static bool IsRounded(ref Utf8JsonReader reader, decimal value)
    {
        var token = Token(ref reader);
        if (token.Length <= ExactDigits && value != 0)
            return false;
        var exponent = token.IndexOfAny((byte)'e', (byte)'E');
        var digits = exponent < 0 ? token : token[..exponent];
        if (digits.IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
            return false;
        var point = digits.IndexOf((byte)'.');
        return value == 0 || exponent >= 0
            || (point >= 0 && digits[(point + 1)..].TrimEnd((byte)'0').Length > value.Scale);
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
