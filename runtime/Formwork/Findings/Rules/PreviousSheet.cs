// Last year's report as the checks see it.
using System;
using Formwork.Generated;

namespace Formwork;

/// <summary>The figures of last year's report, at the cells of this year's form.</summary>
internal sealed class PreviousSheet
{
    private const int NotLookedUp = -2;
    private const int Missing = -1;

    private readonly Sheet _sheet;
    private readonly Form _form;
    private readonly int[] _cells;

    /// <summary>Takes in a report of an earlier year.</summary>
    /// <param name="form">This year's form.</param>
    /// <param name="previous">The report of the year before.</param>
    public PreviousSheet(Form form, ReportContent previous)
    {
        _form = form;
        _sheet = new Sheet(previous.Form, previous);
        TotalSettler.Settle(_sheet);
        _cells = new int[form.CellCount];
        Array.Fill(_cells, NotLookedUp);
    }

    /// <summary>Whether last year's form had a cell.</summary>
    public bool Has(int cell) => Find(cell) >= 0;

    /// <summary>What is known of last year's figure.</summary>
    public Figure this[int cell] => Find(cell) is >= 0 and var index ? _sheet[index, settled: true] : default;

    /// <summary>Whether last year's figure was filled in.</summary>
    public bool IsFilled(int cell) => Find(cell) is >= 0 and var index && _sheet.IsFilled(index);

    /// <summary>Where last year's figure can have been.</summary>
    public Interval RangeOf(int cell) => Find(cell) is >= 0 and var index ? _sheet.RangeOf(index) : Interval.Everything;

    private int Find(int cell)
    {
        if (_cells[cell] == NotLookedUp)
        {
            _cells[cell] = ReferenceEquals(_form, _sheet.Form) ? cell : _sheet.Form.TryFindCell(_form.Cells[cell].Path, out var index) ? index : Missing;
        }

        return _cells[cell];
    }
}
