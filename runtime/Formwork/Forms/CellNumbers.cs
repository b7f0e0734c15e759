using System.Collections.Generic;
using System.Collections.Immutable;

namespace Formwork.Forms;

/// <summary>
/// The numbers of a form's cells. A template numbers its cells as if every list had one item; here the rows over a
/// list, all that stand for one item together, are repeated for each.
/// </summary>
internal sealed class CellNumbers
{
    private readonly Form _form;
    private readonly (int First, int Stride, int List)[] _cells;
    private readonly int[] _cellsPerItem;

    /// <summary>Numbers the cells of a form.</summary>
    public CellNumbers(Form form)
    {
        _form = form;
        _cells = new (int, int, int)[form.Template.CellCount];
        _cellsPerItem = new int[form.Template.Lists.Length];
        var next = 0;
        foreach (var section in form.Template.Sections)
        {
            foreach (var band in section.Table?.Bands ?? [])
            {
                var width = band.Width;
                if (band.Rows.IsEmpty)
                    Add(ref next, width, list: -1);
                AddRows(ref next, band.Rows, width);
            }
        }
    }

    /// <summary>How many cells there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many cells each item of a list has, in all tables together.</summary>
    public int CellsPerItem(int list) => _cellsPerItem[list];

    /// <summary>The list over whose items a cell of the template is repeated, or -1.</summary>
    public int ListOf(int cell) => _cells[cell].List;

    /// <summary>The cell for an item; the only one, whatever the item, where the cell is not repeated.</summary>
    public int Of(int cell, int item) => _cells[cell].First + (item * _cells[cell].Stride);

    /// <summary>The cells for all items.</summary>
    public IEnumerable<int> All(int cell)
    {
        var count = _cells[cell].List < 0 ? 1 : _form.GetItems(_cells[cell].List).Count;
        for (var item = 0; item < count; item++)
            yield return Of(cell, item);
    }

    private void AddRows(ref int next, ImmutableArray<HeadInfo> rows, int width)
    {
        foreach (var row in rows)
        {
            if (row.List is not null)
                Add(ref next, row.LeafCount * width, _form.Template.IndexOfList(row.List));
            else if (row.IsLeaf)
                Add(ref next, width, list: -1);
            else
                AddRows(ref next, row.Children, width);
        }
    }

    // So many cells of the template that are repeated together.
    private void Add(ref int next, int count, int list)
    {
        for (var i = 0; i < count; i++)
            _cells[next++] = (Count + i, list < 0 ? 0 : count, list);
        if (list >= 0)
            _cellsPerItem[list] += count;
        Count = checked(Count + (count * (list < 0 ? 1 : _form.GetItems(list).Count)));
    }
}
