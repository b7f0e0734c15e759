using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Forms;

namespace Formwork.Sums;

/// <summary>
/// Gives each cell of each report its slot. Without lists these are the numbers of the cells; with them the cells of an
/// item get slots when the item is first
/// met, so that nothing moves when reports bring new ones.
/// </summary>
internal sealed class SumSlots
{
    private readonly Template _template;
    private readonly int[] _offsets;
    private readonly List<string>[] _items;
    private readonly Dictionary<string, int>[] _firstSlots;
    private readonly List<int> _cells;
    private Form? _form;
    private int[] _map = [];

    /// <summary>Gives out the slots of a template.</summary>
    public SumSlots(Template template)
    {
        _template = template;
        _items = [.. template.Lists.Select(_ => new List<string>())];
        _firstSlots = [.. template.Lists.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        _offsets = new int[template.CellCount];
        _cells = [];
        var next = new int[template.Lists.Length];
        for (var cell = 0; cell < _offsets.Length; cell++)
        {
            if (ListOf(cell) is >= 0 and var list)
            {
                _offsets[cell] = next[list]++;
            }
            else
            {
                _offsets[cell] = _cells.Count;
                _cells.Add(cell);
            }
        }
    }

    /// <summary>The cells of the template that the slots are for.</summary>
    public IReadOnlyList<int> Cells => _cells;

    /// <summary>The slots of a form's cells; null where they are the numbers of the cells.</summary>
    /// <exception cref="ArgumentException">There would be more cells than a form can have.</exception>
    public int[]? MapOf(Form form)
    {
        if (form.Numbers is not { } numbers || ReferenceEquals(form, _form))
            return form.Numbers is null ? null : _map;
        TakeItems(form, numbers);
        if (_map.Length < form.CellCount)
            _map = new int[Math.Max(form.CellCount, 2 * _map.Length)];
        for (var cell = 0; cell < _offsets.Length; cell++)
        {
            var list = numbers.ListOf(cell);
            var count = list < 0 ? 1 : form.GetItems(list).Count;
            for (var item = 0; item < count; item++)
                _map[numbers.Of(cell, item)] = _offsets[cell] + (list < 0 ? 0 : _firstSlots[list][form.GetItems(list)[item]]);
        }

        _form = form;
        return _map;
    }

    /// <summary>The form of the sum: all items in the order in which they were met.</summary>
    public Form MakeForm() => _template.FormOf([.. _items.Select(items => ItemList.Create([.. items]))]);

    private int ListOf(int cell) => _template.Blank.Numbers?.ListOf(cell) ?? -1;

    private void TakeItems(Form form, CellNumbers numbers)
    {
        var further = 0L;
        for (var list = 0; list < _items.Length; list++)
        {
            foreach (var item in form.GetItems(list))
                further += _firstSlots[list].ContainsKey(item) ? 0 : numbers.CellsPerItem(list);
        }

        if (_cells.Count + further > Form.MaxCellCount)
            throw new ArgumentException($"The items of the lists of all reports together make more than {Form.MaxCellCount} cells of the form {_template.Name} {_template.Revision}, and it can have no more.");
        for (var list = 0; further > 0 && list < _items.Length; list++)
        {
            foreach (var item in form.GetItems(list))
            {
                if (_firstSlots[list].TryAdd(item, _cells.Count))
                {
                    _items[list].Add(item);
                    _cells.AddRange(Enumerable.Range(0, _offsets.Length).Where(cell => ListOf(cell) == list));
                }
            }
        }
    }
}
