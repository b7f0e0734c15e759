using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Pages;

/// <summary>The form that a page is about: its cells, and what a report says in them where there is one.</summary>
internal sealed class PageForm
{
    private readonly Dictionary<string, int> _lists;
    private readonly Dictionary<string, int> _cells = new(StringComparer.Ordinal);
    private readonly int[] _listOf;

    public PageForm(TemplateModel model, IPageValues? values = null)
    {
        (Model, Values) = (model, values);
        _lists = model.Lists.Select((list, index) => (list.Key, index))
            .ToDictionary(list => list.Key, list => list.index, StringComparer.Ordinal);
        _listOf = new int[model.CellCount];
        foreach (var section in model.Sections)
        {
            foreach (var band in section.Table?.Bands ?? [])
            {
                var cell = band.FirstCell;
                var path = section.Path + "." + (band.Key is null ? "" : band.Key + ".");
                AddRows(path, band, band.Rows, -1, ref cell);
            }
        }
    }

    public TemplateModel Model { get; }

    /// <summary>The report; null where a page is compiled.</summary>
    public IPageValues? Values { get; }

    /// <summary>The key paths of all cells, those of an item without the item.</summary>
    public IReadOnlyCollection<string> CellPaths => _cells.Keys;

    public int ListOf(string key) => _lists[key];

    public bool TryFindCell(string path, out int cell) => _cells.TryGetValue(path, out cell);

    /// <summary>What a cell prints in the rows of an item, or in rows of none.</summary>
    public Slot Cell(int cell, Repetition repetition)
    {
        var list = _listOf[cell];
        if (Values is null || (list >= 0 && list != repetition.List))
            return new Slot(Slot.Number(cell)) { List = list };
        if (list >= 0 && repetition.Item >= Values.GetItems(list).Count)
            return new Slot("") { List = list, IsKnown = true };
        var number = Values.GetNumber(cell, Math.Max(0, repetition.Item));
        return new Slot("cell:" + Slot.Number(number)) { List = list, IsKnown = true, Value = Values.GetCell(number) };
    }

    /// <summary>What an item is called.</summary>
    public Slot Item(Repetition repetition)
    {
        if (Values is null)
            return new Slot("item") { List = repetition.List };
        var items = Values.GetItems(repetition.List);
        return Printed(repetition.Item < items.Count ? items[repetition.Item] : "")!;
    }

    /// <summary>What a report says under a name.</summary>
    public Slot Part(string name, Func<IPageValues, object?> value, Dictionary<string, Func<object?>>? members = null) =>
        new(name, members) { IsKnown = Values is not null, Value = Values is null ? null : value(Values) };

    /// <summary>A text of a report.</summary>
    public static Slot? Printed(string? text) => text is null ? null : new("") { IsKnown = true, Value = text, Text = text };

    /// <summary>The repetitions of the rows over a list: one that stands for all items, or one for each.</summary>
    public IEnumerable<Repetition> Repeat(string list)
    {
        var index = ListOf(list);
        return Values is null
            ? [new(index, -1)]
            : Enumerable.Range(0, CountOf(index)).Select(item => new Repetition(index, item));
    }

    /// <summary>How many lines the items of a list have; an empty list has one, to be filled in.</summary>
    public int CountOf(int list) => Math.Max(1, Values!.GetItems(list).Count);

    private void AddRows(string path, BandModel band, EquatableArray<HeadModel> rows, int list, ref int cell)
    {
        if (rows.Count == 0)
            AddColumns(path, band.Columns, list, ref cell);
        foreach (var row in rows)
            AddRows(path + row.Key + ".", band, row.Children, row.List is null ? list : ListOf(row.List), ref cell);
    }

    private void AddColumns(string path, IEnumerable<HeadModel> columns, int list, ref int cell)
    {
        foreach (var column in columns)
        {
            if (!column.IsLeaf)
            {
                AddColumns(path + column.Key + ".", column.Children, list, ref cell);
                continue;
            }

            _listOf[cell] = list;
            _cells[path + column.Key] = cell++;
        }
    }
}

/// <summary>For what a row is there: for an item of a list, for each item where the page is compiled, or
/// once.</summary>
/// <param name="List">The index of the list, or -1.</param>
/// <param name="Item">The index of the item; -1 for each.</param>
internal readonly record struct Repetition(int List, int Item)
{
    public static Repetition None { get; } = new(-1, -1);

    /// <summary>What stands before rows that are there for each item.</summary>
    public string Begin => "each:" + List.ToString(CultureInfo.InvariantCulture);

    public const string End = "/each";

    /// <summary>Whether the runtime repeats the rows.</summary>
    public bool IsForEach => List >= 0 && Item < 0;
}
