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
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        if (document.StartsWith(byteOrderMark))
        {
            document = document[byteOrderMark.Length..];
        }

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
            var before = document[..(int)Math.Min(reader.TokenStartIndex, document.Length)];
            var column = before.Length - 1 - before.LastIndexOf((byte)'\n');
            var path = fault.Path ?? "$";
            throw new JsonException(fault.Path is null ? $"$: this is no JSON. {fault.Message}" : fault.Message, path, before.Count((byte)'\n'), column, fault.InnerException);
        }
    }
}
