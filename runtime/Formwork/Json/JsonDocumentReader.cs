// Reads a whole JSON document as a report.
using System;
using System.Text.Json;
using Formwork.Generated;

namespace Formwork.Json;

/// <summary>Reads a whole JSON document as a report.</summary>
internal static class JsonDocumentReader
{
    /// <summary>Reads a document: one report and nothing behind it.</summary>
    /// <exception cref="JsonException">It is no report of the template; path and line say where.</exception>
    public static ReportContent Read(Template template, ReadOnlySpan<byte> document)
    {
        document = WithoutMark(document);
        var reader = new Utf8JsonReader(document);
        try
        {
            reader.Read();
            var content = JsonReportReader.Read(template, ref reader);
            reader.Read();
            return content;
        }
        catch (JsonException fault)
        {
            throw Locate(fault, document, reader.TokenStartIndex);
        }
    }

    /// <summary>A document without the byte order mark that it may begin with.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> document)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        return document.StartsWith(byteOrderMark) ? document[byteOrderMark.Length..] : document;
    }

    /// <summary>A fault with the line and column of the token at which it was found.</summary>
    public static JsonException Locate(JsonException fault, ReadOnlySpan<byte> document, long token)
    {
        var before = document[..(int)Math.Min(token, document.Length)];
        var column = before.Length - 1 - before.LastIndexOf((byte)'\n');
        var path = fault.Path ?? "$";
        return new(fault.Path is null ? $"$: this is no JSON. {fault.Message}" : fault.Message, path, before.Count((byte)'\n'), column, fault.InnerException);
    }
}
