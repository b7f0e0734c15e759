using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// Compares lines with a table as the form prints it: every row must be there, with every word of the form in its
/// place, and nothing else. Then the place alone says what stands in a cell, whatever that is: an item may be called
/// like a row of the
/// form.
/// </summary>
internal sealed class PrintedMatch(PrintedTable table, IReadOnlyList<Line> lines, Lexicon lexicon)
{
    // Where lists stand one behind the other, all ways are tried to part their rows. With many lists these are more
    // than anybody can wait for: then the table is read by its labels.
    private const int MostSteps = 200_000;

    private readonly LabelKeys _keys = lexicon.Keys;
    private readonly List<PrintedRow> _rows = [];
    private List<PrintedRow>? _found;
    private bool _isAmbiguous;
    private int _steps;

    /// <summary>The rows, one for each line; null where the lines are not the table. Items are left out where they may
    /// be those of several lists.</summary>
    public IReadOnlyList<PrintedRow>? Find()
    {
        Match(0);
        return _isAmbiguous ? [.. _found!.Select(row => row with { Item = null })] : IsGivenUp ? null : _found;
    }

    private bool IsGivenUp => _steps > MostSteps && table.HasNeighbours;

    // One way to read the table is enough, unless there may be another.
    private bool Accept()
    {
        if (_rows.Count != lines.Count)
            return false;
        if (!table.HasNeighbours)
        {
            _found = _rows;
            return true;
        }

        if (IsAgainstOthers())
            return false;
        _isAmbiguous = _found is not null;
        _found ??= [.. _rows];
        return _isAmbiguous;
    }

    // Whether a list that other tables have would have other items here.
    private bool IsAgainstOthers()
    {
        for (var list = 0; list < lexicon.Template.Lists.Length; list++)
        {
            var others = lexicon.Form.GetItems(list).Select(_keys.OfItem).ToList();
            var here = _rows.Where(row => row.List == list && row.Item is not null).Select(row => _keys.OfItem(row.Item!)).Distinct();
            if (others.Count > 0 && table.Blocks.Any(block => block.List == list) && !here.SequenceEqual(others))
                return true;
        }

        return false;
    }

    private bool Match(int block)
    {
        if (block == table.Blocks.Length)
            return Accept();
        var next = table.Blocks[block];
        if (next.List < 0)
            return Go(block, TryTake(next, null, isFirst: true) ? next.Rows.Length : -1);

        // As many items as fit, so that one called like the row behind them is still an item.
        var first = _rows.Count;
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!IsGivenUp && NameAt(next) is { } name && names.Add(_keys.OfItem(name)) && TryTake(next, name, names.Count == 1))
        {
        }

        while (_rows.Count > first)
        {
            if (Go(block, next.Rows.Length))
                return true;
        }

        // An empty list is printed as a line to be filled in.
        return NameAt(next) is null && TryTake(next, null, isFirst: true) && !_rows.TakeLast(next.Rows.Length).Any(row => row.IsUnclaimed) && Go(block, next.Rows.Length);
    }

    // Goes on behind a block, and takes its rows back where that leads nowhere.
    private bool Go(int block, int taken)
    {
        if (taken < 0)
            return false;
        var count = _rows.Count;
        if (!IsGivenUp && Match(block + 1))
            return true;
        _rows.RemoveRange(count - taken, _rows.Count - count + taken);
        return false;
    }

    private bool TryTake(PrintedBlock block, string? item, bool isFirst)
    {
        var first = _rows.Count;
        _steps++;
        foreach (var row in block.Rows)
        {
            if (_rows.Count == lines.Count || !Fits(lines[_rows.Count].Cells, row, isFirst))
            {
                _rows.RemoveRange(first, _rows.Count - first);
                return false;
            }

            _rows.Add(new(lines[_rows.Count], row, block.List, item));
        }

        return true;
    }

    private static bool Fits(ImmutableArray<DocumentCell> cells, ImmutableArray<PrintedCell> row, bool isFirst)
    {
        if (cells.Length != row.Length)
            return false;
        for (var i = 0; i < row.Length; i++)
        {
            if (!row[i].Admits(cells[i].Text, isFirst))
                return false;
        }

        return true;
    }

    // The item that the next line names; null where it names none. Heads that are printed again are no item.
    private string? NameAt(PrintedBlock block)
    {
        if (_rows.Count == lines.Count || lines[_rows.Count].Cells.Length <= block.ItemPlace)
            return null;
        var cells = lines[_rows.Count].Cells;
        var name = cells[block.ItemPlace].Text;
        return ItemList.WhyNot(name) is null && _keys.OfItem(name).Length > 0 && !IsHeads(cells) ? name : null;
    }

    private bool IsHeads(ImmutableArray<DocumentCell> cells) =>
        table.Blocks.Where(block => block.List < 0).SelectMany(block => block.Rows).Any(row => row.All(cell => cell.Kind == PrintedCellKind.Words) && row.Count(cell => cell.Words.Length > 0) > 1 && Fits(cells, row, isFirst: true));
}
