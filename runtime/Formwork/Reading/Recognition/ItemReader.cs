using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// Reads the rows over a list. Their labels are whatever the person wrote who filled the form in, so that a row is
/// known by where it stands: between the entries of the form that the rows of the list stand between.
/// </summary>
internal sealed class ItemReader(Lexicon lexicon, TableProgress progress)
{
    private readonly List<string>[] _items = [.. lexicon.Template.Lists.Select(_ => new List<string>())];
    private readonly HashSet<string>[] _known = [.. lexicon.Template.Lists.Select(_ => new HashSet<string>(StringComparer.Ordinal))];

    // The list whose rows are being read, the item's entry where the form has it, and the head under it that was read
    // last.
    private ListForm? _list;
    private RowLabels? _item;
    private int _child;

    /// <summary>The items of the lists, in the order in which they were first met.</summary>
    public ItemList[] Items => [.. _items.Select(items => ItemList.Create(items.ToArray()))];

    /// <summary>Reads a line, if it is a row over a list.</summary>
    public bool TryRead(Line line, ImmutableArray<CellView> views)
    {
        if (progress.Current is not { } table || line.Cells.Length < 2 || FindList(table, views) is not { } list)
            return false;
        var next = 0;
        while (next < views.Length - 1 && list.IsUnder(views[next].Key))
            next++;
        var isOwn = lexicon.Rows(views[next].Key).Any(entry => entry.Band.Table == table.Form);
        if (list == _list && list.FindChild(views[next].Key, _child) >= 0)
        {
            ReadRow(table, line, views, next);
            return true;
        }

        if (isOwn || IsHeads(table, views[next..]))
            return false;
        if (list.FindChild(views[next].Key, -1) >= 0)
        {
            // A line to be filled in, whose item was never named.
            line.Use = views.Any(view => view.IsFigure) ? LineUse.UnclaimedRow : LineUse.Table;
            return true;
        }

        if (!IsItem(table, list, views[next]))
            return false;
        ReadItem(table, list, line, views, next);
        return true;
    }

    /// <summary>Adds an item to a list that has it not yet.</summary>
    public string AddItem(int list, string name)
    {
        var key = lexicon.Keys.OfItem(name);
        if (!_known[list].Contains(key) && HasRoom(list) && _known[list].Add(key))
            _items[list].Add(name.Trim());
        return key;
    }

    // The list whose rows can stand here. A head that they stand under may be printed on their first line.
    private static ListForm? FindList(FoundTable table, ImmutableArray<CellView> views)
    {
        var order = table.Current?.Order ?? -1;
        foreach (var list in table.Form.Lists)
        {
            var isHere = order >= list.After && order < list.Before;
            var isBeginning = views.Length > 1 && list.IsUnder(views[0].Key)
                && order < list.After && table.Form.Entries[(order + 1)..(list.After + 1)].All(entry => list.Parent!.IsUnder(entry));
            if (isHere || isBeginning)
                return list;
        }

        return null;
    }

    // Heads that are printed again, or those of the next table: every word a head, or no figure beside them.
    private bool IsHeads(FoundTable table, ImmutableArray<CellView> views)
    {
        var others = views[1..];
        if (others.IsEmpty)
            return IsHead(table, views[0]);
        return others.All(view => IsHead(table, view)) || (!others.Any(view => view.IsFigure) && others.Any(view => IsHead(table, view)));
    }

    private bool IsHead(FoundTable table, CellView view) =>
        HeadScore.IsHead(view, table.Form, lexicon) || (table != progress.Expected && (lexicon.Columns(view.Key).Count > 0 || lexicon.Decorations(view.Key).Count > 0));

    // A name, and neither a figure nor something that is printed elsewhere in the form.
    private bool IsItem(FoundTable table, ListForm list, CellView view)
    {
        if (view.IsFigure && view.Index >= FirstHead(table))
            return false;
        var name = lexicon.Keys.OfItem(view.Text);
        return name.Length > 0
            && ItemList.WhyNot(view.Text) is null
            && (_known[list.List].Contains(name) || HasRoom(list.List))
            && (table == progress.Expected || lexicon.Rows(view.Key).Count == 0)
            && !table.Form.Info.Notes.Any(note => lexicon.Keys.OfItem(note) == name);
    }

    // Whether the form can have another item: what is beyond is left as rows that nobody claims.
    private bool HasRoom(int list) =>
        lexicon.Template.CountCells(other => _items[other].Count + (other == list ? 1 : 0)) <= Form.MaxCellCount;

    // Where the heads over the figures begin: a name of digits stands left of them. None is taken where there are no
    // heads.
    private int FirstHead(FoundTable table) => progress.Header.Lines
        .SelectMany(heads => heads)
        .Where(view => lexicon.Columns(view.Key).Any(head => head.Band.Table == table.Form))
        .Select(view => view.Index)
        .DefaultIfEmpty(0)
        .Min();

    private void ReadItem(FoundTable table, ListForm list, Line line, ImmutableArray<CellView> views, int next)
    {
        var key = AddItem(list.List, views[next].Text);
        (_list, _child) = (list, -1);
        _item = list.Items.GetValueOrDefault(key);
        if (_item is null)
            progress.EnterItem(line);
        else
            progress.Enter(_item, line);
        progress.BeginRows();
        if (list.Children.IsEmpty)
            Add(_item, line, views[next]);
        else if (next + 1 < views.Length && list.FindChild(views[next + 1].Key, -1) >= 0)
            ReadRow(table, line, views, next + 1);
        else if (next + 1 < views.Length)
            line.Use = LineUse.UnclaimedRow;
    }

    // A row of an item that has several: its heads down to the one with figures.
    private void ReadRow(FoundTable table, Line line, ImmutableArray<CellView> views, int next)
    {
        progress.EnterItem(line);
        for (; next < views.Length && _list!.FindChild(views[next].Key, _child) is var child and >= 0; next++)
        {
            _child = child;
            var entry = _item is null ? null : table.Form.Entries[_item.Order + 1 + child];
            if (entry is not null)
                progress.Enter(entry, line);
            if (_list.Children[child].IsLeaf)
            {
                Add(entry, line, views[next]);
                return;
            }
        }

        if (next < views.Length)
            line.Use = LineUse.UnclaimedRow;
    }

    private void Add(RowLabels? row, Line line, CellView label)
    {
        if (row is not null)
            progress.Add(new(row, line, label.Index, progress.Header));
    }
}
