// Compiles a format with its slots into steps of writing, once.
using System;
using System.Buffers;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Text;

namespace Formwork.Writing;

/// <summary>Compiles the format of a template into constant bytes and steps.</summary>
internal ref partial struct FormatCompiler
{
    private readonly Form _form;
    private readonly Template _template;
    private readonly ReportFormat _format;
    private readonly SlotRenderer _renderer;
    private readonly bool _hasTypedCells;
    private readonly ArrayBufferWriter<byte> _constants = new(8192);
    private readonly List<Segment> _segments = new(256);
    private int _segmentStart;

    // The repetition that is being compiled: the list, the place of the item, and the item, null where a line is to be filled in.
    private int _list = -1;
    private int _index;
    private string? _item;

    private FormatCompiler(Form form, ReportFormat format)
    {
        _form = form;
        _template = form.Template;
        _format = format;
        _renderer = SlotRenderer.Of(format);
        _hasTypedCells = format != ReportFormat.Json && form.Template.HasTypedCells;
    }

    /// <summary>Compiles the format of a whole report.</summary>
    public static CompiledFormat CompileWhole(Form form, ReportFormat format)
    {
        var compiler = new FormatCompiler(form, format);
        compiler.Add(form.Template.GetFormat(format, -1));
        return compiler.Finish();
    }

    /// <summary>Compiles the formats of all tables, one after the other.</summary>
    public static CompiledFormat CompileTables(Form form, ReportFormat format)
    {
        var compiler = new FormatCompiler(form, format);
        for (var i = 0; i < form.Template.Sections.Length; i++)
        {
            compiler.Add(form.Template.GetFormat(format, i));
        }

        return compiler.Finish();
    }

    private CompiledFormat Finish()
    {
        EndSegment(SlotKind.End, 0);
        return new CompiledFormat(_constants.WrittenSpan.ToArray(), _segments.ToArray(), _renderer);
    }

    private void Add(ReadOnlySpan<byte> format)
    {
        while (true)
        {
            var brace = format.IndexOfAny((byte)'{', (byte)'}');
            if (brace < 0)
            {
                AddConstant(format);
                return;
            }

            AddConstant(format[..brace]);
            format = format[brace..];
            if (format.Length > 1 && format[1] == format[0])
            {
                _constants.Write(format[..1]);
                format = format[2..];
                continue;
            }

            var end = format.IndexOf((byte)'}');
            if (format[0] == '}' || end < 0)
            {
                throw new InvalidOperationException("A brace without its partner in a generated format.");
            }

            var slot = format[1..end];
            format = format[(end + 1)..];
            if (slot.StartsWith("each:"u8))
            {
                var block = FormatSyntax.FindEnd(format, "/each"u8);
                AddEach(FormatSyntax.ReadNumber(slot["each:"u8.Length..]), format[..block]);
                format = format[(block + "{/each}"u8.Length)..];
            }
            else if (slot.SequenceEqual("first"u8))
            {
                var block = FormatSyntax.FindEnd(format, "/first"u8);
                Add(_index == 0 ? format[..block] : default);
                format = format[(block + "{/first}"u8.Length)..];
            }
            else
            {
                AddSlot(slot);
            }
        }
    }

    // A JSON format is laid out in lines for whoever reads the generated code; what is written is compact.
    private readonly void AddConstant(ReadOnlySpan<byte> bytes)
    {
        while (_format == ReportFormat.Json && bytes.IndexOf((byte)'\n') is var end and >= 0)
        {
            _constants.Write(bytes[..end]);
            bytes = bytes[(end + 1)..].TrimStart((byte)' ');
        }

        _constants.Write(bytes);
    }

    private void AddSlot(ReadOnlySpan<byte> slot)
    {
        if (Utf8Parser.TryParse(slot, out int cell, out var length) && length == slot.Length)
        {
            AddCell(cell);
            return;
        }

        var colon = slot.IndexOf((byte)':');
        var name = Encoding.UTF8.GetString(colon < 0 ? slot : slot[..colon]);
        var key = colon < 0 ? "" : Encoding.UTF8.GetString(slot[(colon + 1)..]);
        switch (name)
        {
            case "fact":
                EndSegment(SlotKind.Fact, IndexOfFact(key));
                break;
            case "preamble":
                EndSegment(SlotKind.Preamble, 0);
                break;
            case "text":
                EndSegment(SlotKind.Text, IndexOfSection(key));
                break;
            case "notes":
                EndSegment(SlotKind.Notes, IndexOfSection(key));
                break;
            case "item":
                AddItem();
                break;
            case "span":
                AddSpan(slot[(colon + 1)..]);
                break;
            case "table":
                Add(_template.GetFormat(_format, IndexOfSection(key)));
                break;
            case "title":
                AddTitle(_template.Titles[0]);
                break;
            case "style":
                _constants.Write(StyleSheet.Utf8);
                EndSegment(SlotKind.Style, 0);
                break;
            default:
                throw new InvalidOperationException($"No such slot in a generated format: {name}.");
        }
    }

    // The title is a pattern of the template, so its words are escaped here; its slots are facts.
    private void AddTitle(string title)
    {
        var rest = title.AsSpan();
        while (!rest.IsEmpty)
        {
            var open = rest.IndexOf('{');
            var close = open < 0 ? -1 : rest[open..].IndexOf('}') + open;
            var words = close <= open ? rest : rest[..open];
            var output = new Utf8Output(_constants);
            _renderer.WriteInline(ref output, words);
            output.Complete();
            if (close <= open)
            {
                return;
            }

            EndSegment(SlotKind.Fact, IndexOfFact(rest[(open + 1)..close].ToString()));
            rest = rest[(close + 1)..];
        }
    }

    private void EndSegment(SlotKind kind, int index)
    {
        _segments.Add(new Segment(_segmentStart, _constants.WrittenCount - _segmentStart, kind, index));
        _segmentStart = _constants.WrittenCount;
    }

    // Few forms have cells whose type tells how they are written; the cells of all others are not even asked for their type. In JSON
    // a value tells all by itself.
    private readonly bool IsTyped(int cell) =>
        _hasTypedCells && _form.Cells[cell].Type.Kind is CellTypeKind.Percent or CellTypeKind.Choice;

    private readonly int IndexOfFact(string key)
    {
        for (var i = 0; i < _template.Facts.Length; i++)
        {
            if (_template.Facts[i].Key == key)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"No such fact in a generated format: {key}.");
    }

    private readonly int IndexOfSection(string key)
    {
        for (var i = 0; i < _template.Sections.Length; i++)
        {
            if (_template.Sections[i].Path == key)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"No such section in a generated format: {key}.");
    }
}
