using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// The places of the figures in the rows of a band. The number of cells drifts from page to page, so that a place is
/// learnt from rows that are as wide, best from those whose label ends in the same place, best from the nearest.
/// </summary>
internal sealed class Windows
{
    private readonly BandLabels _band;
    private readonly List<(int Index, int Label, int Width, int First)> _whole = [];

    /// <summary>Learns from the rows of a band that print as many figures as the band has columns.</summary>
    public Windows(BandLabels band, IReadOnlyList<RowMatch> rows)
    {
        _band = band;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsVertical && Printed(rows[i]) is var printed && !IsSpread(printed) && rows[i].Last - rows[i].First + 1 == band.Width)
                _whole.Add((i, rows[i].Label, rows[i].Cells.Length, rows[i].First));
        }
    }

    /// <summary>Whether the figures of a row stand where the form prints them, with places between them that columns
    /// span.</summary>
    public bool IsSpread(RowMatch row) => IsSpread(Printed(row));

    /// <summary>The places that come into question for a row, the likeliest first.</summary>
    public IEnumerable<ImmutableArray<int>> For(RowMatch row, int index, HeadOrder heads)
    {
        // Where columns span, what is as wide as the band need not be its row: the grid comes first.
        var printed = Printed(row);
        if (IsSpread(printed))
            yield return printed;
        if (row.Last - row.First + 1 == _band.Width)
            yield return From(row.First);
        if (Nearest(index, row, sameLabel: true) is { } same)
            yield return From(same);
        if (!printed.IsEmpty)
            yield return printed;
        if (Nearest(index, row, sameLabel: false) is { } wide)
            yield return From(wide);
        if (Headed(heads) is { } headed)
            yield return From(headed);

        // Nothing tells: the figures follow the label, and what is missing is missing at the right end.
        var behind = row.Cells.Length - row.Label - 1;
        var padding = 0;
        while (behind - padding > _band.Width && row.Cells[row.Label + 1 + padding].IsEmpty)
            padding++;
        yield return From(row.Label + 1 + padding);
    }

    private int? Nearest(int index, RowMatch row, bool sameLabel)
    {
        int? first = null;
        var distance = int.MaxValue;
        foreach (var whole in _whole)
        {
            var isLike = whole.Width == row.Cells.Length && (!sameLabel || whole.Label == row.Label);
            if (!isLike || System.Math.Abs(whole.Index - index) >= distance)
                continue;
            distance = System.Math.Abs(whole.Index - index);
            first = whole.First;
        }

        return first;
    }

    // A line exactly as wide as the printed grid, with its label in the printed place: spanned places are empty cells.
    // Cells that a document has before the label move all others.
    private ImmutableArray<int> Printed(RowMatch row)
    {
        var grid = _band.Table.Info.Grid;
        var places = _band.PlacesOf(row.Row);
        if (grid.Columns > row.Cells.Length || places.Length != _band.Width)
            return [];
        var gridRow = grid.Cells.First(cell => cell.Cell == row.Row.TemplateCell).Row;
        var label = grid.Cells
            .Where(cell => cell.Kind == GridCellKind.RowHead && cell.Row <= gridRow && gridRow < cell.Row + cell.RowSpan)
            .Select(cell => cell.Column)
            .DefaultIfEmpty(-1)
            .Max();
        var moved = row.Label - label;
        return row.Cells.Length - grid.Columns == moved ? [.. places.Select(place => place + moved)] : [];
    }

    private static bool IsSpread(ImmutableArray<int> places) => places.Length > 1 && places[^1] - places[0] >= places.Length;

    private static int? Headed(HeadOrder heads)
    {
        var starts = heads.Columns.Select(column => column.Place - column.Leaf).Distinct().Take(2).ToList();
        return heads.Columns.Length >= 2 && !heads.HasForeign && starts.Count == 1 ? starts[0] : null;
    }

    private ImmutableArray<int> From(int first) => [.. Enumerable.Range(first, _band.Width)];
}
