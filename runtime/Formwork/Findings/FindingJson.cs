// Findings as JSON.
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Formwork;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    // Chinese is written as it is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes findings as an array.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<Finding> findings)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartArray();
        foreach (var finding in findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule"u8, finding.Rule);
        writer.WriteString("severity"u8, finding.Severity switch { Severity.Error => "error"u8, Severity.Warning => "warning"u8, _ => "information"u8 });
        writer.WriteString("state"u8, finding.State == FindingState.Fails ? "fails"u8 : "undecided"u8);
        writer.WriteString("section"u8, finding.Section);
        writer.WriteString("row"u8, finding.Row);
        writer.WriteString("column"u8, finding.Column);
        writer.WriteString("message"u8, finding.Message);
        Write(writer, "expected", finding.Expected);
        Write(writer, "actual", finding.Actual);
        Write(writer, "difference", finding.Difference);
        Write(writer, "cells", finding.Cells);
        if (finding.Suspect is { } suspect)
        {
            writer.WriteNumber("suspect"u8, suspect);
        }

        if (!finding.FollowsFrom.IsEmpty)
        {
            Write(writer, "followsFrom", finding.FollowsFrom);
        }

        if (finding.Place is { } place)
        {
            writer.WriteStartObject("place"u8);
            writer.WriteNumber("line"u8, place.Line);
            writer.WriteNumber("column"u8, place.Column);
            writer.WriteString("text"u8, place.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<int> cells)
    {
        writer.WriteStartArray(name);
        foreach (var cell in cells)
        {
            writer.WriteNumberValue(cell);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Cell cell)
    {
        if (cell.TryGetNumber(out var number))
        {
            writer.WriteNumber(name, number);
        }
        else if (cell.IsBlank)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, cell.ToString());
        }
    }
}
