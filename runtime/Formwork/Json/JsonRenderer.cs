using System;
using System.Buffers;
using System.Globalization;
using Formwork.Generated;
using Formwork.Pages;

namespace Formwork.Json;

/// <summary>Writes the slots of JSON: only what JSON requires is escaped, Chinese is written as it is.</summary>
internal sealed class JsonRenderer : SlotRenderer
{
    private static readonly EscapingWriter s_escaping = new(character => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => "\\u00" + ((int)character).ToString("x2", CultureInfo.InvariantCulture),
        _ => null,
    });

    private JsonRenderer()
    {
    }

    /// <summary>The renderer.</summary>
    public static JsonRenderer Instance { get; } = new();

    /// <inheritdoc/>
    public override void WriteCell(ref Utf8Output output, Template template, in Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.NotApplicable:
                output.Write("\"/\""u8);
                break;
            case CellKind.Number:
                cell.TryGetNumber(out var number);
                output.WriteValue(number);
                break;
            case CellKind.Text:
                WriteString(ref output, cell.AsText());
                break;
            case CellKind.Date:
                cell.TryGetDate(out var date);
                output.Write("\""u8);
                output.WriteValue(date, JsonValues.DateFormat);
                output.Write("\""u8);
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    /// <inheritdoc/>
    public override void WriteFact(ref Utf8Output output, Template template, FactInfo fact, in Cell value) =>
        WriteCell(ref output, template, value);

    /// <inheritdoc/>
    public override void WritePreamble(ref Utf8Output output, ReportContent content) =>
        WriteString(ref output, content.Preamble);

    /// <inheritdoc/>
    public override void WriteText(ref Utf8Output output, string? text, SectionInfo section) =>
        WriteString(ref output, text);

    /// <inheritdoc/>
    public override void WriteNotes(ref Utf8Output output, Form form, int section, NoteCollection notes)
    {
        for (var i = 0; i < notes.Count; i++)
        {
            output.Write(i == 0 ? ",\"$notes\":[{\"at\":"u8 : ",{\"at\":"u8);
            WriteString(ref output, notes[i].At);
            output.Write(",\"text\":"u8);
            WriteString(ref output, notes[i].Text);
            output.Write(i == notes.Count - 1 ? "}]"u8 : "}"u8);
        }
    }

    /// <summary>A text as a JSON string in UTF-8, with its quotation marks.</summary>
    public static ReadOnlySpan<byte> ToString(string text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new Utf8Output(buffer);
        WriteString(ref output, text);
        output.Complete();
        return buffer.WrittenSpan;
    }

    /// <summary>Writes a text as a JSON string, or null.</summary>
    public static void WriteString(ref Utf8Output output, string? text)
    {
        if (text is null)
        {
            output.Write("null"u8);
            return;
        }

        output.Write("\""u8);
        s_escaping.Write(ref output, text);
        output.Write("\""u8);
    }
}
