using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>The printed grid of a table as pages see it.</summary>
internal sealed class GridViews(PageForm form, TableModel table, GridModel grid)
{
    private readonly List<Run> _runs = [.. grid.Cells
        .Where(cell => cell.List is not null)
        .Select(cell => new Run(cell.Row, cell.RowSpan, cell.List, cell.Column))];

    /// <summary>The groups of rows: a band is one; only a table of one band has its heads apart from its
    /// rows.</summary>
    public View[]? Groups()
    {
        var isBanded = table.Bands.Any(band => band.Key is not null);
        var rows = grid.Cells.GroupBy(cell => cell.Row).Select(row => row.ToList()).ToList();
        var groups = new List<(int First, bool IsHead)>();
        for (var row = 0; row < rows.Count; row++)
        {
            var isHead = !isBanded && rows[row].All(cell => cell.Kind is not (GridCellKind.Data or GridCellKind.RowHead));
            if (row == 0 || groups[groups.Count - 1].IsHead != isHead || rows[row][0].Kind == GridCellKind.Caption)
                groups.Add((row, isHead));
        }

        return FormViews.Views(groups.Select((group, index) =>
        {
            var end = index + 1 < groups.Count ? groups[index + 1].First : rows.Count;
            return new View("a group of rows", new()
            {
                ["is_head"] = () => group.IsHead,
                ["rows"] = () => TableViews.Repeat(
                    form, group.First, end - group.First, _runs, (row, repetition, isFirst, isLast) =>
                        Row(rows[row], repetition, isFirst, isLast)),
            });
        }));
    }

    private View Row(List<GridCellModel> cells, Repetition repetition, bool isFirst, bool isLast) => new("a row", new()
    {
        ["cells"] = () => cells.Select((cell, index) =>
            Cell(cell, repetition, index == 0 ? cell.Column : cell.Column - cells[index - 1].Column)).ToArray(),
        ["rest"] = () => grid.Columns - 1 - cells[cells.Count - 1].Column,
    }) { Repetition = repetition, IsFirst = isFirst, IsLast = isLast };

    private View Cell(GridCellModel cell, Repetition repetition, int step)
    {
        var inside = cell.Kind == GridCellKind.RowHead
            ? _runs.Where(run => run.First >= cell.Row && run.First < cell.Row + cell.RowSpan && IsOutside(cell, run)).ToList()
            : [];
        var isStub = cell.Kind == GridCellKind.Corner && cell.Text.Length > 0 && cell.Text == table.Stub;
        var isOnce = cell.Kind == GridCellKind.RowHead && _runs.Any(run => run.First == cell.Row && IsOutside(cell, run));
        return new View("a cell of a grid", new()
        {
            ["kind"] = () => s_kinds[(int)cell.Kind],
            ["is_head"] = () => isStub || cell.Kind is GridCellKind.Caption or GridCellKind.ColumnHead or GridCellKind.RowHead,
            ["content"] = () => cell.Kind == GridCellKind.Data ? form.Cell(cell.Cell, repetition)
                : cell.List is null ? cell.Text
                : form.Item(repetition),
            ["step"] = () => step,
            ["spans_rows"] = () => inside.Count > 0 || cell.RowSpan > 1,
            ["row_span"] = () => inside.Count == 0 ? cell.RowSpan : RowSpan(cell, inside),
            ["spans_columns"] = () => cell.ColumnSpan > 1,
            ["column_span"] = () => cell.ColumnSpan,
            ["once"] = () => isOnce ? Once(repetition, "") : null,
            ["end_once"] = () => isOnce ? Once(repetition, "/") : null,
        });
    }

    private static readonly string[] s_kinds = ["caption", "corner", "column_head", "row_head", "data", "filler"];

    // A head that a list stands under is to the left of it; one that an item has of its own is to the right, however
    // many rows either spans.
    private static bool IsOutside(GridCellModel cell, Run run) => cell.Column < run.Column;

    private Slot RowSpan(GridCellModel cell, List<Run> inside)
    {
        var rest = cell.RowSpan - inside.Sum(run => run.Count);
        if (form.Values is not null)
            return PageForm.Printed(Slot.Number(rest + inside.Sum(run => run.Count * form.CountOf(form.ListOf(run.List!)))))!;
        var repeated = inside.Select(run => "+" + Slot.Number(run.Count) + "*" + Slot.Number(form.ListOf(run.List!)));
        return new Slot("span:" + Slot.Number(rest) + string.Concat(repeated));
    }

    // The head of a group that begins with a list stands in repeated rows, but once.
    private static Slot? Once(Repetition repetition, string end) =>
        repetition.IsForEach ? new Slot(end + "first") { List = repetition.List }
        : repetition.Item > 0 ? new Slot(end + SlotMarks.LeftOut) { IsKnown = true }
        : null;
}
