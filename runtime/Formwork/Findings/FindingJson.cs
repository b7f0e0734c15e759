using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Formwork.Json;

namespace Formwork.Findings;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    // Chinese is written as it is.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes a writer.</summary>
    public static Utf8JsonWriter MakeWriter(IBufferWriter<byte> output) => new(output, s_options);

    /// <summary>Writes findings as an array.</summary>
    public static void Write(IBufferWriter<byte> output, Form form, IReadOnlyList<Finding> findings)
    {
        using var writer = MakeWriter(output);
        writer.WriteStartArray();
        foreach (var finding in findings)
            Write(writer, form, finding);
        writer.WriteEndArray();
    }

    // Cells go by their key paths: their numbers change with every row that a revision of the form adds.
    private static void Write(Utf8JsonWriter writer, Form form, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.Rule);
        writer.WriteString("severity"u8, finding.Severity switch
        {
            Severity.Error => "error"u8,
            Severity.Warning => "warning"u8,
            _ => "information"u8,
        });
        writer.WriteString("state"u8, finding.State == FindingState.Fails ? "fails"u8 : "undecided"u8);
        Write(writer, "section", finding.Section);
        Write(writer, "row", finding.Row);
        Write(writer, "column", finding.Column);
        Write(writer, "message", finding.Message);
        Write(writer, "expected", finding.Expected);
        Write(writer, "actual", finding.Actual);
        Write(writer, "difference", finding.Difference);
        Write(writer, "cells", finding.Cells.Select(cell => form.Cells[cell].Path));
        if (finding.Suspect is { } suspect)
            Write(writer, "suspect", form.Cells[suspect].Path);
        if (!finding.FollowsFrom.IsEmpty)
            Write(writer, "followsFrom", finding.FollowsFrom.Select(cell => form.Cells[cell].Path));
        if (!finding.Parts.IsEmpty)
            Write(writer, "parts", finding.Parts);
        if (finding.Quote is { } quote)
            Write(writer, "quote", quote);
        if (finding.Accepted is { } reason)
            Write(writer, "accepted", reason);
        if (finding.Place is { } place)
        {
            writer.WriteStartObject("place"u8);
            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("column"u8, place.Column);
            Write(writer, "text", place.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            Write(writer, text);
        writer.WriteEndArray();
    }

    /// <summary>Writes a member that is a cell.</summary>
    public static void Write(Utf8JsonWriter writer, string name, Cell cell)
    {
        writer.WritePropertyName(name);
        if (cell.TryGetText(out var text))
            Write(writer, text);
        else
            CellJsonConverter.Write(writer, cell);
    }

    /// <summary>Writes a member that is a text, or null.</summary>
    public static void Write(Utf8JsonWriter writer, string name, string? text)
    {
        writer.WritePropertyName(name);
        Write(writer, text);
    }

    // The writer escapes whatever lies beyond the first 65,536 characters, whatever its encoder says; the JSON of a
    // report does not.
    private static void Write(Utf8JsonWriter writer, string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            writer.WriteStringValue(text);
        else
            writer.WriteRawValue(JsonRenderer.ToString(text), skipInputValidation: true);
    }
}
