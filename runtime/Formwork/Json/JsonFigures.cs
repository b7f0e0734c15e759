// Reads the values of cells from JSON, and refuses what the cell cannot hold.
using System;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads the value of a data cell.</summary>
internal static class JsonFigures
{
    // So many digits always fit.
    private const int SafeDigits = 9;

    // A decimal holds so many digits exactly; of a longer number the reader rounds the rest off.
    private const int ExactDigits = 28;

    /// <summary>Reads the value that the reader stands at.</summary>
    public static Cell Read(ref Utf8JsonReader reader, JsonMember member)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when member.Type!.IsNumber:
                return member.IsPlain && !reader.HasValueSequence && TryReadDigits(reader.ValueSpan, out var value) ? value
                    : member.Type!.Kind == CellTypeKind.Count ? ReadCount(ref reader, member, member.Type) : ReadAmount(ref reader, member, member.Type);
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.String when reader.ValueTextEquals("/"u8):
                return Cell.NotApplicable;
            case JsonTokenType.String when !member.Type!.IsNumber && JsonTexts.TryRead(reader.GetString()!, member.Type, out var cell):
                return cell;
            default:
                throw JsonFault.Expected(member.Path, CellFit.Describe(member.Type!) + ", null or \"/\"", ref reader);
        }
    }

    // Nearly all figures: a few digits and nothing else.
    private static bool TryReadDigits(ReadOnlySpan<byte> token, out int value)
    {
        value = 0;
        if (token.Length > SafeDigits)
        {
            return false;
        }

        foreach (var character in token)
        {
            var digit = (uint)(character - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + (int)digit;
        }

        return true;
    }

    /// <summary>Reads a whole number.</summary>
    public static Cell ReadCount(ref Utf8JsonReader reader, JsonMember member, CellType type)
    {
        if (!IsInteger(ref reader))
        {
            throw JsonFault.Expected(member.Path, "a whole number without decimals and exponent", ref reader);
        }

        if (!reader.TryGetInt32(out var value) || value < Count.MinValue)
        {
            throw JsonFault.Expected(member.Path, $"a number from {(type.Signed ? Count.MinValue : 0)} to {Count.MaxValue}", ref reader);
        }

        return Require(value, member, type, ref reader);
    }

    /// <summary>Reads a number.</summary>
    public static Cell ReadAmount(ref Utf8JsonReader reader, JsonMember member, CellType type)
    {
        if (!reader.TryGetDecimal(out var value))
        {
            throw JsonFault.Expected(member.Path, "a number of at most 28 digits", ref reader);
        }

        value = Amount.DropTrailingZeros(value);
        if (value.Scale > type.Decimals || IsRounded(ref reader, value))
        {
            throw JsonFault.Expected(member.Path, $"a number of at most {ExactDigits} digits with at most {type.Decimals} decimal{(type.Decimals == 1 ? "" : "s")}", ref reader);
        }

        return Require(value, member, type, ref reader);
    }

    private static Cell Require(decimal value, JsonMember member, CellType type, ref Utf8JsonReader reader)
    {
        if (value < 0 && !type.Signed)
        {
            throw JsonFault.Expected(member.Path, "a number not below 0", ref reader);
        }

        return CellFit.IsInRange(type, value) ? value : throw JsonFault.Expected(member.Path, "a number" + CellFit.DescribeRange(type), ref reader);
    }

    private static bool IsInteger(ref Utf8JsonReader reader)
    {
        var token = Token(ref reader);
        return token.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
    }

    // Whether digits got lost because the number has more of them than a decimal.
    private static bool IsRounded(ref Utf8JsonReader reader, decimal value)
    {
        var token = Token(ref reader);
        if (token.Length <= ExactDigits && value != 0)
        {
            return false;
        }

        var exponent = token.IndexOfAny((byte)'e', (byte)'E');
        var digits = exponent < 0 ? token : token[..exponent];
        if (digits.IndexOfAnyInRange((byte)'1', (byte)'9') < 0)
        {
            return false;
        }

        var point = digits.IndexOf((byte)'.');
        return value == 0 || exponent >= 0 || (point >= 0 && digits[(point + 1)..].TrimEnd((byte)'0').Length > value.Scale);
    }

    private static ReadOnlySpan<byte> Token(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan;
}
