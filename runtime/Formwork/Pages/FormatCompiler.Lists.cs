using System;
using System.Buffers;

namespace Formwork.Pages;

/// <content>Cells, and blocks that are repeated for each item of a list.</content>
internal ref partial struct FormatCompiler
{
    // Once for each item. An empty list has a line without a name, so that a blank form can be filled in.
    private void AddEach(int list, ReadOnlySpan<byte> block)
    {
        var items = _form.GetItems(list);
        _list = list;
        for (_index = 0; _index < CountOf(_form, list); _index++)
        {
            _item = _index < items.Count ? items[_index] : null;
            Add(block);
        }

        (_list, _index, _item) = (-1, 0, null);
    }

    private static int CountOf(Form form, int list) => Math.Max(form.GetItems(list).Count, 1);

    // Several cells one after the other are written as the last one and what stands between them: {3..5:, }.
    private void AddCells(int first, ReadOnlySpan<byte> more)
    {
        AddCell(first);
        if (more.IsEmpty)
            return;
        var colon = more.IndexOf((byte)':');
        for (var last = FormatSyntax.ReadNumber(more[2..colon]); first < last;)
        {
            _constants.Write(more[(colon + 1)..]);
            AddCell(++first);
        }
    }

    private void AddCell(int cell)
    {
        if (cell < 0 || cell >= _template.CellCount)
            throw new FormatException($"This compiled template is damaged: no such cell in a format: {cell}.");
        if (_form.Numbers is not { } numbers)
            AddFormCell(cell);
        else if (numbers.ListOf(cell) != _list && numbers.ListOf(cell) >= 0)
            throw new FormatException($"This compiled template is damaged: a cell of a list outside its block in a format: {cell}.");
        else if (_item is not null || numbers.ListOf(cell) < 0)
            AddFormCell(numbers.Of(cell, _index));
    }

    private void AddFormCell(int cell) => _builder.AddSlot(IsTyped(cell) ? SlotKind.TypedCell : SlotKind.Cell, cell);

    private readonly void AddItem()
    {
        var output = new Utf8Output(_constants);
        _renderer.WriteInline(ref output, _item);
        output.Complete();
    }

    private readonly void AddSpan(ReadOnlySpan<byte> span)
    {
        var form = _form;
        var output = new Utf8Output(_constants);
        output.WriteValue(FormatSyntax.ReadSpan(span, list => CountOf(form, list)));
        output.Complete();
    }
}
