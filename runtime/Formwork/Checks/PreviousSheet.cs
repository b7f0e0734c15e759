using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>The figures of another report, that of last year or a part, at the cells of the form of the one that is
/// checked.</summary>
internal sealed class PreviousSheet
{
    private const int NotLookedUp = -2;
    private const int Missing = -1;

    private readonly Sheet _sheet;
    private readonly Form _form;
    private readonly int[] _cells;

    /// <summary>Takes in another report.</summary>
    public PreviousSheet(Form form, ReportContent other)
    {
        _form = form;
        _sheet = new Sheet(other.Form, other);
        TotalSettler.Settle(_sheet);
        _cells = new int[form.CellCount];
        Array.Fill(_cells, NotLookedUp);
    }

    /// <summary>Whether the other form has a cell.</summary>
    public bool Has(int cell) => Find(cell) >= 0;

    /// <summary>What is known of the other report's figure.</summary>
    public Figure this[int cell] => Find(cell) is >= 0 and var index ? _sheet[index, settled: true] : default;

    /// <summary>Whether the other report's figure is filled in.</summary>
    public bool IsFilled(int cell) => Find(cell) is >= 0 and var index && _sheet.IsFilled(index);

    /// <summary>Where the other report's figure can lie.</summary>
    public Interval RangeOf(int cell) => Find(cell) is >= 0 and var index ? _sheet.RangeOf(index) : Interval.Everything;

    /// <summary>Whether the form is the same but for the items of its lists, and a cell is that of an item which the
    /// other report does not have.</summary>
    public bool LacksItemOf(int cell) =>
        !Has(cell) && _form.Cells[cell] is { Item: not null } info && _sheet.Form.Template.TryFindCell(_form.Template.Cells[info.TemplateIndex].Path, out _);

    /// <summary>The items of a list in the other report; none where its form has no such list.</summary>
    public IEnumerable<string> ItemsOf(string list)
    {
        var lists = _sheet.Form.Template.Lists;
        return Enumerable.Range(0, lists.Length).Where(index => lists[index].Key == list).SelectMany(_sheet.Form.GetItems);
    }

    private int Find(int cell)
    {
        if (_cells[cell] == NotLookedUp)
            _cells[cell] = ReferenceEquals(_form, _sheet.Form) ? cell : _sheet.Form.TryFindCell(_form.Cells[cell].Path, out var index) ? index : Missing;
        return _cells[cell];
    }
}
