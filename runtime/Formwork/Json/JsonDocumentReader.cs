using System;
using System.Text.Json;

namespace Formwork.Json;

/// <summary>Reads a whole JSON document: one value and nothing behind it.</summary>
internal static class JsonDocumentReader
{
    /// <summary>Reads the value that a reader stands at, and leaves the reader at its end.</summary>
    public delegate T Reading<T>(ref Utf8JsonReader reader);

    /// <summary>Reads a document, with or without a byte order mark.</summary>
    /// <exception cref="JsonException">It is no JSON, or not what it should be; path and line say where.</exception>
    public static T Read<T>(ReadOnlySpan<byte> document, Reading<T> read)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        document = document.StartsWith(byteOrderMark) ? document[byteOrderMark.Length..] : document;
        var reader = new Utf8JsonReader(document);
        try
        {
            reader.Read();
            var value = read(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException fault)
        {
            throw Locate(fault, document[..(int)Math.Min(reader.TokenStartIndex, document.Length)]);
        }
    }

    // With the line and column at which the token begins that the fault was found at.
    private static JsonException Locate(JsonException fault, ReadOnlySpan<byte> before)
    {
        var column = before.Length - 1 - before.LastIndexOf((byte)'\n');
        var message = fault.Path is null ? $"$: this is no JSON. {fault.Message}" : fault.Message;
        return new(message, fault.Path ?? "$", before.Count((byte)'\n'), column, fault.InnerException);
    }
}
