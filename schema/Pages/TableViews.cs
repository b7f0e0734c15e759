using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>The tables of a form as pages see them: as a printed grid in groups of rows, and as bands of
/// rows.</summary>
internal static class TableViews
{
    public static View Table(PageForm form, TableModel table)
    {
        var grid = new Lazy<GridModel>(() => TableLayout.Build(table));
        return new View("a table", new()
        {
            ["groups"] = () => new GridViews(form, table, grid.Value).Groups(),
            ["stub_columns"] = () => grid.Value.StubColumns,
            ["figure_columns"] = () => grid.Value.Columns - grid.Value.StubColumns,
            ["is_even"] = () => IsEven(table),
            ["stub"] = () => table.Stub ?? table.Corner,
            ["bands"] = () => FormViews.Views(table.Bands.Select(band => Band(form, table, band))),
            ["notes"] = () => table.Notes.Count == 0 ? null : table.Notes.Select(SlotMarks.Hide).ToArray(),
        });
    }

    /// <summary>Rows in their order, those over lists once for each item.</summary>
    public static RepeatedViews Repeat(
        PageForm form, int first, int count, IReadOnlyList<Run> runs, Func<int, Repetition, bool, bool, View> make)
    {
        var rows = new List<View>();
        for (var row = first; row < first + count;)
        {
            var run = runs.FirstOrDefault(run => run.First == row) ?? new Run(row, 1, null);
            foreach (var repetition in run.List is null ? [Repetition.None] : form.Repeat(run.List))
            {
                for (var i = 0; i < run.Count; i++)
                    rows.Add(make(row + i, repetition, i == 0, i == run.Count - 1));
            }

            row += run.Count;
        }

        return new RepeatedViews(rows);
    }

    // A grid that the template gives has columns of one width: left to themselves, those in which no cell stands alone
    // have none.
    private static bool IsEven(TableModel table) =>
        table.Grid is not null
        || table.Bands.Any(band => band.Columns.SelectMany(head => head.Leaves).Any(leaf => leaf.Span > 0));

    private static View Band(PageForm form, TableModel table, BandModel band)
    {
        var over = band.OverColumns ?? table.OverColumns;
        var columns = Leaves(band.Columns, over is null ? [] : [over], []).ToList();
        return new View("a band", new()
        {
            ["key"] = () => band.Key,
            ["label"] = () => band.Label,
            ["has_row_heads"] = () => band.Rows.Count > 0,
            ["columns"] = () => FormViews.Views(columns.Select((column, index) => Column(band, column, index, columns.Count))),
            ["rows"] = () => Rows(form, band, columns.Count),
        });
    }

    private static View Column(BandModel band, Leaf column, int index, int count) => new("a column", new()
    {
        ["key"] = () => column.Head!.Key,
        ["label"] = () => column.Head!.Number + column.Head.Label,
        ["labels"] = () => column.Labels.Select(label => SlotMarks.Hide(label!)).ToArray(),
        ["is_number"] = () => band.Cells.Where((type, cell) => cell % count == index && type.IsNumber).Any(),
    });

    private static RepeatedViews Rows(PageForm form, BandModel band, int columns)
    {
        var runs = new List<Run>();
        List<Leaf> rows = band.Rows.Count == 0 ? [new(null, [])] : [.. Leaves(band.Rows, [], runs)];
        return Repeat(form, 0, rows.Count, runs, (row, repetition, isFirst, isLast) => new View("a row", new()
        {
            ["key"] = () => rows[row].Head?.Key,
            ["label"] = () => Labels(form, rows[row], repetition).LastOrDefault(),
            ["labels"] = () => Labels(form, rows[row], repetition),
            ["cells"] = () => Enumerable.Range(band.FirstCell + (row * columns), columns)
                .Select(cell => form.Cell(cell, repetition)).ToArray(),
        }) { Repetition = repetition, IsFirst = isFirst, IsLast = isLast });
    }

    private static object[] Labels(PageForm form, Leaf row, Repetition repetition) =>
        [.. row.Labels.Select(label => label is null ? form.Item(repetition) : (object)SlotMarks.Hide(label))];

    // The leaves of heads, and those of them that are there once for each item of a list.
    private static List<Leaf> Leaves(IEnumerable<HeadModel> heads, string?[] above, List<Run> runs)
    {
        var leaves = new List<Leaf>();
        Add(heads, above);
        return leaves;

        void Add(IEnumerable<HeadModel> heads, string?[] above)
        {
            foreach (var head in heads)
            {
                var first = leaves.Count;
                string?[] labels = [.. above, head.List is null ? head.Number + head.Label : null];
                if (head.IsLeaf)
                    leaves.Add(new(head, labels));
                else
                    Add(head.Children, labels);
                if (head.List is not null)
                    runs.Add(new(first, leaves.Count - first, head.List));
            }
        }
    }

    // A leaf and the labels that lead to it, from outside in; null stands for the item of a list.
    private sealed record Leaf(HeadModel? Head, string?[] Labels);
}

/// <summary>Rows that are there once for each item of a list.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="List">The key of the list.</param>
/// <param name="Column">Where the item stands in a grid.</param>
internal sealed record Run(int First, int Count, string? List, int Column = 0);
