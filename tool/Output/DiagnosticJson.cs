using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Formwork.Dynamic;

namespace Formwork.Tool;

/// <summary>Writes mistakes in a template as JSON.</summary>
internal static class DiagnosticJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes mistakes as an array.</summary>
    public static byte[] Write(IEnumerable<TemplateDiagnostic> mistakes)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, s_options))
        {
            writer.WriteStartArray();
            foreach (var mistake in mistakes)
            {
                writer.WriteStartObject();
                writer.WriteString("rule"u8, mistake.Id);
                writer.WriteString("severity"u8, mistake.Severity == Severity.Error ? "error"u8 : "warning"u8);
                writer.WriteString("message"u8, mistake.Message);
                Write(writer, mistake.Place);
                if (mistake.Second is { } second)
                {
                    writer.WriteStartObject("second"u8);
                    Write(writer, second);
                    writer.WriteEndObject();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, TemplatePlace place)
    {
        writer.WriteNumber("line"u8, place.Line);
        writer.WriteNumber("column"u8, place.Column);
        writer.WriteNumber("endLine"u8, place.EndLine);
        writer.WriteNumber("endColumn"u8, place.EndColumn);
    }
}
