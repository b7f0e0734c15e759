// Builds what the reader looks for in tables from the template's descriptors.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Builds table forms.</summary>
/// <param name="keys">How labels become keys.</param>
internal sealed class TableForms(LabelKeys keys)
{
    /// <summary>Builds the form of a section's table.</summary>
    public TableForm Build(int section, TableInfo info)
    {
        var table = new TableForm(section, info);
        var entries = new List<RowForm>();
        table.Bands = [.. info.Bands.Select(band => BuildBand(table, band, entries))];
        table.Entries = [.. entries];
        return table;
    }

    private BandForm BuildBand(TableForm table, BandInfo info, List<RowForm> entries)
    {
        var band = new BandForm { Table = table, Info = info };
        var columns = new List<ColumnForm>();
        var leaves = 0;
        AddColumns(band, info.Columns, columns, ref leaves);
        band.Heads = [.. columns];
        band.Columns = [.. columns.Where(column => column.Leaf >= 0)];

        RowForm? caption = null;
        if (info.Label is not null)
        {
            caption = new() { Band = band, Order = entries.Count, Leaf = -1, IsCaption = true, Keys = KeysOf(info.Label, info.Also) };
            entries.Add(caption);
        }

        var first = entries.Count;
        if (band.IsSingleRow)
            entries.Add(new() { Band = band, Order = first, Leaf = 0, Parent = caption, Keys = [] });
        var rows = 0;
        AddRows(band, caption, info.Rows, entries, ref rows);
        band.Rows = [.. entries.Skip(first).Where(entry => entry.IsLeaf)];
        return band;
    }

    private void AddColumns(BandForm band, ImmutableArray<HeadInfo> heads, List<ColumnForm> columns, ref int leaves)
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

    private void AddRows(BandForm band, RowForm? parent, ImmutableArray<HeadInfo> heads, List<RowForm> entries, ref int rows)
    {
        var siblings = new Dictionary<string, RowForm>(StringComparer.Ordinal);
        foreach (var head in heads)
        {
            var entry = new RowForm
            {
                Band = band,
                Order = entries.Count,
                Leaf = head.IsLeaf ? rows++ : -1,
                Parent = parent,
                Keys = KeysOf(head),
                Whole = WholeOf(head, siblings),
            };
            siblings[head.Key] = entry;
            entries.Add(entry);
            AddRows(band, entry, head.Children, entries, ref rows);
        }
    }

    // The key of a part is that of its whole and a piece of its own.
    private static T? WholeOf<T>(HeadInfo head, Dictionary<string, T> siblings)
        where T : class => head.IsPart ? siblings.GetValueOrDefault(head.Key[..head.Key.LastIndexOf('.')]) : null;

    // A part is also met without the words before the colon that only say it is one.
    private ImmutableArray<string> KeysOf(HeadInfo head)
    {
        var own = KeysOf(head.Label, head.Also);
        return head.IsPart ? [.. own.Concat(head.Also.Prepend(head.Label).Select(label => keys.OfPart(label).Own)).Where(key => key.Length > 0).Distinct()] : own;
    }

    private ImmutableArray<string> KeysOf(string label, ImmutableArray<string> also) =>
        [.. also.Prepend(label).Select(keys.Of).Where(key => key.Length > 0).Distinct()];
}
