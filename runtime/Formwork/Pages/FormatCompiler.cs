using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Formwork.Pages;

/// <summary>Compiles the format of a template into constant bytes and steps.</summary>
internal ref partial struct FormatCompiler
{
    private readonly Form _form;
    private readonly Template _template;
    private readonly ReportFormat _format;
    private readonly PageRenderer _renderer;
    private readonly bool _hasTypedCells;
    private readonly CompiledFormat.Builder _builder = new();
    private readonly ArrayBufferWriter<byte> _constants;

    // The repetition that is being compiled: the list, the place of the item, and the item, null where a line is to be
    // filled in.
    private int _list = -1;
    private int _index;
    private string? _item;

    // A table cannot stand in the format of a table.
    private bool _isInTable;

    private FormatCompiler(Form form, ReportFormat format)
    {
        _form = form;
        _template = form.Template;
        _format = format;
        _renderer = PageRenderer.Of(format);
        _hasTypedCells = form.Template.HasTypedCells;
        _constants = _builder.Constants;
    }

    /// <summary>Compiles the format of a whole report.</summary>
    public static CompiledFormat CompileWhole(Form form, ReportFormat format) =>
        Compile(form, format, form.Template.GetFormat(format, -1));

    /// <summary>Compiles a page.</summary>
    public static CompiledFormat Compile(Form form, ReportFormat format, ReadOnlySpan<byte> page)
    {
        var compiler = new FormatCompiler(form, format);
        compiler.Add(page);
        return compiler._builder.Build(compiler._renderer);
    }

    /// <summary>Compiles the formats of all tables, one after the other.</summary>
    public static CompiledFormat CompileTables(Form form, ReportFormat format)
    {
        var compiler = new FormatCompiler(form, format);
        compiler._isInTable = true;
        for (var i = 0; i < form.Template.Sections.Length; i++)
            compiler.Add(form.Template.GetFormat(format, i));
        return compiler._builder.Build(compiler._renderer);
    }

    private void Add(ReadOnlySpan<byte> format)
    {
        while (true)
        {
            var brace = format.IndexOfAny((byte)'{', (byte)'}');
            if (brace < 0)
            {
                _constants.Write(format);
                return;
            }

            _constants.Write(format[..brace]);
            format = format[brace..];
            if (format.Length > 1 && format[1] == format[0])
            {
                _constants.Write(format[..1]);
                format = format[2..];
                continue;
            }

            var end = format.IndexOf((byte)'}');
            if (format[0] == '}' || end < 0)
                throw new FormatException("This compiled template is damaged: a brace without its partner in a format.");
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

    private void AddSlot(ReadOnlySpan<byte> slot)
    {
        if (Utf8Parser.TryParse(slot, out int cell, out var length))
        {
            AddCells(cell, slot[length..]);
            return;
        }

        var colon = slot.IndexOf((byte)':');
        var name = Encoding.UTF8.GetString(colon < 0 ? slot : slot[..colon]);
        var key = colon < 0 ? "" : Encoding.UTF8.GetString(slot[(colon + 1)..]);
        switch (name)
        {
            case "fact":
                _builder.AddSlot(SlotKind.Fact, IndexOfFact(key));
                break;
            case "cell":
                AddFormCell(FormatSyntax.ReadNumber(slot[(colon + 1)..]));
                break;
            case "preamble":
                _builder.AddSlot(SlotKind.Preamble, 0);
                break;
            case "text":
                _builder.AddSlot(SlotKind.Text, IndexOfSection(key));
                break;
            case "notes":
                _builder.AddSlot(SlotKind.Notes, IndexOfSection(key));
                break;
            case "item":
                AddItem();
                break;
            case "span":
                AddSpan(slot[(colon + 1)..]);
                break;
            case "table" when !_isInTable:
                _isInTable = true;
                Add(_template.GetFormat(_format, IndexOfSection(key)));
                _isInTable = false;
                break;
            case "title":
                AddTitle(_template.Titles[0]);
                break;
            case "style":
                _constants.Write(StyleSheet.Utf8);
                _builder.AddSlot(SlotKind.Style, 0);
                break;
            default:
                throw new FormatException($"This compiled template is damaged: no such slot in a format: {name}.");
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
                return;
            _builder.AddSlot(SlotKind.Fact, IndexOfFact(rest[(open + 1)..close].ToString()));
            rest = rest[(close + 1)..];
        }
    }

    // Few forms have cells whose type tells how they are written; the cells of all others are not even asked for their
    // type.
    private readonly bool IsTyped(int cell) =>
        _hasTypedCells && _form.Cells[cell].Type.Kind is CellTypeKind.Percent or CellTypeKind.Choice;

    private readonly int IndexOfFact(string key)
    {
        for (var i = 0; i < _template.Facts.Length; i++)
        {
            if (_template.Facts[i].Key == key)
                return i;
        }

        throw new FormatException($"This compiled template is damaged: no such fact in a format: {key}.");
    }

    private readonly int IndexOfSection(string key)
    {
        for (var i = 0; i < _template.Sections.Length; i++)
        {
            if (_template.Sections[i].Path == key)
                return i;
        }

        throw new FormatException($"This compiled template is damaged: no such section in a format: {key}.");
    }
}
