// Accepted findings in JSON, as people keep them in a file beside the report.
using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using Formwork.Json;

namespace Formwork;

/// <summary>Reads and writes accepted findings as JSON.</summary>
internal static class AcceptedJson
{
    private static readonly string[] Names = ["rule", "section", "row", "column", "actual", "reason"];

    // Chinese is written as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a document.</summary>
    public static IReadOnlyList<AcceptedFinding> Read(ReadOnlySpan<byte> document)
    {
        document = JsonDocumentReader.WithoutMark(document);
        var reader = new Utf8JsonReader(document);
        try
        {
            reader.Read();
            var accepted = ReadArray(ref reader);
            reader.Read();
            return accepted;
        }
        catch (JsonException fault)
        {
            throw JsonDocumentReader.Locate(fault, document, reader.TokenStartIndex);
        }
    }

    /// <summary>Writes an array, one accepted finding a line.</summary>
    public static void Write(IEnumerable<AcceptedFinding> accepted, IBufferWriter<byte> output)
    {
        var isFirst = true;
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (var item in accepted)
        {
            output.Write(isFirst ? "[\n  "u8 : ",\n  "u8);
            isFirst = false;
            writer.Reset();
            Write(writer, item);
            writer.Flush();
        }

        output.Write(isFirst ? "[]\n"u8 : "\n]\n"u8);
    }

    private static void Write(Utf8JsonWriter writer, AcceptedFinding item)
    {
        writer.WriteStartObject();
        FindingJson.Write(writer, "rule", item.Rule);
        FindingJson.Write(writer, "section", item.Section);
        FindingJson.Write(writer, "row", item.Row);
        FindingJson.Write(writer, "column", item.Column);
        if (item.Actual is { } actual)
        {
            FindingJson.Write(writer, "actual", actual);
        }

        FindingJson.Write(writer, "reason", item.Reason);
        writer.WriteEndObject();
    }

    private static List<AcceptedFinding> ReadArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFault.Expected("$", "an array of accepted findings", ref reader);
        }

        var accepted = new List<AcceptedFinding>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            accepted.Add(ReadOne(ref reader, $"$[{accepted.Count}]"));
        }

        return accepted;
    }

    private static AcceptedFinding ReadOne(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFault.Expected(path, "an object with the members rule, section, row, column and reason", ref reader);
        }

        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        Cell? actual = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextOf(ref reader, path);
            var memberPath = JsonFault.Join(path, name);
            if (Array.IndexOf(Names, name) < 0)
            {
                var hint = Nearest.Of(name, Names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
                throw JsonFault.At(memberPath, $"an accepted finding has no such member; it has {string.Join(", ", Names)}.{hint}");
            }

            reader.Read();
            if (texts.ContainsKey(name) || (name == "actual" && actual is not null))
            {
                throw JsonFault.At(memberPath, "this member was there already.");
            }

            if (name == "actual")
            {
                actual = ReadCell(ref reader, memberPath);
            }
            else
            {
                texts.Add(name, ReadText(ref reader, memberPath));
            }
        }

        return new(Require("rule"), texts.GetValueOrDefault("section"), texts.GetValueOrDefault("row"), texts.GetValueOrDefault("column"), Require("reason")) { Actual = actual };

        string Require(string name) => texts.GetValueOrDefault(name) is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw JsonFault.At(JsonFault.Join(path, name), name == "rule" ? "the rule of the finding is missing." : "the reason why the finding is accepted is missing.");
    }

    private static string? ReadText(ref Utf8JsonReader reader, string path) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.String => TextOf(ref reader, path),
        _ => throw JsonFault.Expected(path, "a text or null", ref reader),
    };

    private static Cell ReadCell(ref Utf8JsonReader reader, string path) => reader.TokenType switch
    {
        JsonTokenType.Null => Cell.Blank,
        JsonTokenType.String => TextOf(ref reader, path) is var text && text == "/" ? Cell.NotApplicable : text,
        JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
        _ => throw JsonFault.Expected(path, "a number, a text, null or \"/\"", ref reader),
    };

    // Half of a surrogate pair is no text, and neither are bytes that are no UTF-8.
    private static string TextOf(ref Utf8JsonReader reader, string path)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException fault)
        {
            throw JsonFault.At(path, "this text is no Unicode.", fault);
        }
    }
}
