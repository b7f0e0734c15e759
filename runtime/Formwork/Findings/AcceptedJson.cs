using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Json;
using Formwork.Json;

namespace Formwork.Findings;

/// <summary>Reads and writes accepted findings as JSON, as people keep them in a file beside the report.</summary>
internal static class AcceptedJson
{
    private static readonly string[] s_names = ["rule", "section", "row", "column", "actual", "reason"];

    /// <summary>Reads a document.</summary>
    public static IReadOnlyList<AcceptedFinding> Read(ReadOnlySpan<byte> document) =>
        JsonDocumentReader.Read(document, ReadArray);

    /// <summary>Writes an array, one accepted finding a line.</summary>
    public static void Write(IEnumerable<AcceptedFinding> accepted, IBufferWriter<byte> output)
    {
        var isFirst = true;
        using var writer = FindingJson.MakeWriter(output);
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
            FindingJson.Write(writer, "actual", actual);
        FindingJson.Write(writer, "reason", item.Reason);
        writer.WriteEndObject();
    }

    private static List<AcceptedFinding> ReadArray(ref Utf8JsonReader reader)
    {
        var path = "$";
        try
        {
            if (reader.TokenType != JsonTokenType.StartArray)
                throw JsonFault.Expected(path, "an array of accepted findings", ref reader);
            var accepted = new List<AcceptedFinding>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                path = $"$[{accepted.Count}]";
                accepted.Add(ReadOne(ref reader, ref path));
            }

            return accepted;
        }
        catch (InvalidOperationException fault)
        {
            // Half of a surrogate pair is no text, and neither are bytes that are no UTF-8.
            throw JsonFault.At(path, "this text is no Unicode.", fault);
        }
    }

    // The path is that of the member being read, for whoever catches what is thrown.
    private static AcceptedFinding ReadOne(ref Utf8JsonReader reader, ref string path)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonFault.Expected(
                path, "an object with the members rule, section, row, column and reason", ref reader);
        }

        var self = path;
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        Cell? actual = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            path = self;
            var name = reader.GetString()!;
            path = JsonFault.Join(self, name);
            if (Array.IndexOf(s_names, name) < 0)
            {
                var known = $"an accepted finding has no such member; it has {string.Join(", ", s_names)}.";
                throw JsonFault.At(path, known + JsonFault.Hint(name, s_names));
            }

            reader.Read();
            if (texts.ContainsKey(name) || (name == "actual" && actual is not null))
                throw JsonFault.At(path, "this member was there already.");
            if (name == "actual")
            {
                actual = CellJsonConverter.TryReadCell(ref reader, out var cell)
                    ? cell
                    : throw JsonFault.Expected(path, "a number, a text, null or \"/\"", ref reader);
            }
            else
            {
                texts.Add(name, JsonValues.ReadText(ref reader, path, orNull: true));
            }
        }

        return new(
            Require("rule", "the rule of the finding is missing."),
            texts.GetValueOrDefault("section"),
            texts.GetValueOrDefault("row"),
            texts.GetValueOrDefault("column"),
            Require("reason", "the reason why the finding is accepted is missing.")) { Actual = actual };

        string Require(string name, string fault) =>
            texts.GetValueOrDefault(name) is { } text && !string.IsNullOrWhiteSpace(text)
                ? text
                : throw JsonFault.At(JsonFault.Join(self, name), fault);
    }
}
