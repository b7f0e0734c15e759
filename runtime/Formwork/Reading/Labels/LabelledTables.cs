using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Builds table forms.</summary>
internal sealed class LabelledTables(Form form, LabelKeys keys)
{
    /// <summary>Builds the form of a section's table.</summary>
    public TableLabels Build(int section, TableInfo info)
    {
        var table = new TableLabels(section, info);
        var entries = new List<RowLabels>();
        var lists = new List<ListForm>();
        table.Bands = [.. info.Bands.Select(band => BuildBand(table, band, entries, lists))];
        table.Entries = [.. entries];
        table.Lists = [.. lists];
        return table;
    }

    private BandLabels BuildBand(TableLabels table, BandInfo info, List<RowLabels> entries, List<ListForm> lists)
    {
        var band = new BandLabels { Table = table, Info = info };
        var columns = new List<ColumnForm>();
        var leaves = 0;
        AddColumns(band, info.Columns, columns, ref leaves);
        band.Heads = [.. columns];
        band.Columns = [.. columns.Where(column => column.Leaf >= 0)];

        if (info.Label is not null)
        {
            band.Caption = new() { Band = band, Order = entries.Count, Leaf = -1, IsCaption = true, Keys = KeysOf(info.Label, info.Also) };
            entries.Add(band.Caption);
        }

        var first = entries.Count;
        if (band.IsSingleRow)
            entries.Add(new() { Band = band, Order = first, Leaf = 0, Parent = band.Caption, Keys = [], FirstCell = CellOf(info.FirstCell, 0) });
        var rows = 0;
        AddRows(band, band.Caption, info.Rows, entries, lists, 0, ref rows);
        band.Rows = [.. entries.Skip(first).Where(entry => entry.IsLeaf)];
        return band;
    }

    private void AddColumns(BandLabels band, ImmutableArray<HeadInfo> heads, List<ColumnForm> columns, ref int leaves)
    {
        var siblings = new Dictionary<string, ColumnForm>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var column = new ColumnForm(band, head.IsLeaf ? leaves++ : -1, KeysOf(head)) { Whole = WholeOf(head, siblings) };
            siblings[head.Key] = column;
            columns.Add(column);
            AddColumns(band, head.Children, columns, ref leaves);
        }
    }

    private void AddRows(
        BandLabels band, RowLabels? parent, ImmutableArray<HeadInfo> heads, List<RowLabels> entries, List<ListForm> lists, int item, ref int rows)
    {
        var siblings = new Dictionary<string, RowLabels>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            if (form.ItemsOf(head) is { } items)
                AddItems(band, parent, head, items, entries, lists, ref rows);
            else
                siblings[head.Key] = AddRow(band, parent, head, KeysOf(head), WholeOf(head, siblings), entries, lists, item, ref rows);
        }
    }

    private RowLabels AddRow(
        BandLabels band,
        RowLabels? parent,
        HeadInfo head,
        ImmutableArray<string> own,
        RowLabels? whole,
        List<RowLabels> entries,
        List<ListForm> lists,
        int item,
        ref int rows)
    {
        var entry = new RowLabels
        {
            Band = band,
            Order = entries.Count,
            Leaf = head.IsLeaf ? rows : -1,
            Parent = parent,
            Keys = own,
            Whole = whole,
            FirstCell = CellOf(band.Info.FirstCell + (rows * band.Width), item),
        };
        entries.Add(entry);
        rows += head.IsLeaf ? 1 : 0;
        AddRows(band, entry, head.Children, entries, lists, item, ref rows);
        return entry;
    }

    // An item has no label of the form: it is known by its name, where the rows of the list stand.
    private void AddItems(BandLabels band, RowLabels? parent, HeadInfo head, ItemList items, List<RowLabels> entries, List<ListForm> lists, ref int rows)
    {
        var first = rows;
        var after = entries.Count - 1;
        var found = new List<RowLabels>();
        for (var item = 0; item < items.Count; item++)
        {
            rows = first;
            found.Add(AddRow(band, parent, head, [], null, entries, lists, item, ref rows));
        }

        var list = new ListForm
        {
            List = form.Template.IndexOfList(head.List!),
            Parent = parent,
            After = after,
            Before = entries.Count,
            Children = [.. ChildrenOf(head)],
        };
        for (var item = 0; item < items.Count; item++)
            list.Items.TryAdd(keys.OfItem(items[item]), found[item]);
        lists.Add(list);
        rows = first + head.LeafCount;
    }

    private IEnumerable<(ImmutableArray<string> Keys, bool IsLeaf)> ChildrenOf(HeadInfo head) =>
        head.Children.SelectMany(child => ChildrenOf(child).Prepend((KeysOf(child), child.IsLeaf)));

    private int CellOf(int number, int item) => form.Numbers?.Of(number, item) ?? number;

    // The key of a part is that of its whole and a piece of its own.
    private static T? WholeOf<T>(HeadInfo head, Dictionary<string, T> siblings)
        where T : class => head.IsPart ? siblings.GetValueOrDefault(head.Key[..head.Key.LastIndexOf('.')]) : null;

    // A part is also met without the words before the colon that only say it is one.
    private ImmutableArray<string> KeysOf(HeadInfo head)
    {
        var own = KeysOf(head.Label, head.Also, head.Number);
        return head.IsPart ? [.. own.Concat(head.Also.Prepend(head.Label).Select(label => keys.OfPart(label).Own)).Where(key => key.Length > 0).Distinct()] : own;
    }

    private ImmutableArray<string> KeysOf(string label, ImmutableArray<string> also, string number = "") =>
        [.. also.Prepend(label).SelectMany(name => keys.Of(number, name)).Where(key => key.Length > 0).Distinct()];
}
