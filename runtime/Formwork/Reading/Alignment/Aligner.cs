using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>Puts the figures of rows into the columns of the form, although the number of cells drifts.</summary>
internal sealed class Aligner(Lexicon lexicon)
{
    /// <summary>Places the figures of all rows of a table.</summary>
    public IEnumerable<PlacedRow> Place(FoundTable table)
    {
        foreach (var band in table.Form.Bands)
        {
            var rows = band.Rows.Where(table.Rows.ContainsKey).Select(row => table.Rows[row]).OrderBy(match => match.Line.Number).ToList();
            var windows = new Windows(band, rows);
            for (var i = 0; i < rows.Count; i++)
                yield return Place(rows[i], i, band, windows);
        }
    }

    private PlacedRow Place(RowMatch row, int index, BandLabels band, Windows windows)
    {
        var heads = HeadOrder.Of(row.Header, band, lexicon);
        ImmutableArray<string?> units = [.. band.Columns.Select(column => heads.Columns.FirstOrDefault(head => head.Leaf == column.Leaf).Unit)];
        ImmutableArray<int> figures = [.. Enumerable.Range(0, row.Cells.Length).Where(i => i > row.Label && !row.Cells[i].IsEmpty)];
        var nowhere = ImmutableArray.CreateRange(Enumerable.Repeat(-1, band.Width));
        if (figures.IsEmpty)
            return new(row, nowhere, units, []);

        // The document has its columns in another order, and which one, or how far each of them spans, cannot be told.
        if (heads.Leaves is not { } leaves || (!leaves.SequenceEqual(Enumerable.Range(0, band.Width)) && windows.IsSpread(row)))
            return new(row, nowhere, units, figures);

        // A cell left empty leaves no trace where cells stand one a line, so fewer figures than columns are in no
        // column for certain.
        if (row.IsVertical)
            return figures.Length == band.Width ? new(row, InOrder(figures, leaves), units, []) : new(row, nowhere, units, figures);

        var isFewer = heads.IsWhole && heads.Columns.Length < band.Width && figures.Length == heads.Columns.Length;
        if (heads.HasForeign || isFewer)
            return ByHeads(row, heads, figures, nowhere, units);
        foreach (var places in windows.For(row, index, heads))
        {
            if (places[0] > row.Label && figures.All(places.Contains))
                return new(row, InOrder([.. places.Select(place => place < row.Cells.Length ? place : -1)], leaves), units, []);
        }

        return new(row, nowhere, units, figures);
    }

    private static ImmutableArray<int> InOrder(ImmutableArray<int> places, ImmutableArray<int> leaves)
    {
        var ordered = places.ToBuilder();
        for (var i = 0; i < places.Length; i++)
            ordered[leaves[i]] = places[i];
        return ordered.ToImmutable();
    }

    // The document's own heads decide: by their place where heads and figures stand in the same ones, otherwise by
    // their order.
    private static PlacedRow ByHeads(RowMatch row, HeadOrder heads, ImmutableArray<int> figures, ImmutableArray<int> nowhere, ImmutableArray<string?> units)
    {
        var isByPlace = figures.All(figure => heads.Columns.Any(column => column.Place == figure));
        if (!isByPlace && figures.Length != heads.Columns.Length)
            return new(row, nowhere, units, figures);
        var places = nowhere.ToBuilder();
        var unplaced = new List<int>(figures);
        for (var i = 0; i < heads.Columns.Length; i++)
        {
            var place = isByPlace ? heads.Columns[i].Place : figures[i];
            if (heads.Columns[i].Leaf < 0)
                continue;
            places[heads.Columns[i].Leaf] = place < row.Cells.Length ? place : -1;
            unplaced.Remove(place);
        }

        return new(row, places.ToImmutable(), units, [.. unplaced]);
    }
}
