using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Schema.Layout;

namespace Formwork.Schema.Pages;

/// <summary>
/// Which rows of a printed grid are there once for each item of a list, and what that does to the cells around them, as the slots of
/// formats say it.
/// </summary>
internal sealed class RepeatedRows
{
    private readonly IReadOnlyList<(int First, int Count, int Column, int List)> _runs;

    public RepeatedRows(GridModel grid, IReadOnlyDictionary<string, int> lists) => _runs = grid.Cells
        .Where(cell => cell.List is not null)
        .Select(cell => (cell.Row, cell.RowSpan, cell.Column, lists[cell.List!]))
        .ToList();

    /// <summary>What stands before a row.</summary>
    public string Before(int row) =>
        string.Concat(_runs.Where(run => run.First == row).Select(run => Begin(run.List)));

    /// <summary>What stands behind a row.</summary>
    public string Behind(int row) =>
        string.Concat(_runs.Where(run => run.First + run.Count - 1 == row).Select(_ => End));

    /// <summary>The end of a repetition.</summary>
    public const string End = "{/each}";

    /// <summary>What is printed for an item.</summary>
    public const string Item = "{item}";

    /// <summary>The beginning of a repetition.</summary>
    public static string Begin(int list) => "{each:" + Text(list) + "}";

    /// <summary>A cell that stands in a repeated row, but once: the head of a group that begins with a list.</summary>
    public string Once(GridCellModel cell, string printed) =>
        cell.Kind == GridCellKind.RowHead && _runs.Any(run => run.First == cell.Row && IsOutside(cell, run.Column))
            ? "{first}" + printed + "{/first}"
            : printed;

    /// <summary>How many rows a cell spans.</summary>
    public string RowSpan(GridCellModel cell)
    {
        var inside = _runs
            .Where(run => run.First >= cell.Row && run.First < cell.Row + cell.RowSpan && IsOutside(cell, run.Column))
            .ToList();
        if (cell.Kind != GridCellKind.RowHead || inside.Count == 0)
            return Text(cell.RowSpan);
        var repeated = inside.Select(run => "+" + Text(run.Count) + "*" + Text(run.List));
        return "{span:" + Text(cell.RowSpan - inside.Sum(run => run.Count)) + string.Concat(repeated) + "}";
    }

    // A head that a list stands under is to the left of it; one that an item has of its own is to the right, however many
    // rows either spans.
    private static bool IsOutside(GridCellModel cell, int column) => cell.Column < column;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
