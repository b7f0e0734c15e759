using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Checks;

namespace Formwork.Reading;

/// <summary>Puts the figures of a table that is printed exactly as the form has it into their columns: the format says
/// where each stands.</summary>
internal sealed class PrintedFigures(Lexicon lexicon, FoundPrint printed)
{
    /// <summary>The rows with their figures. Rows of items that the form does not have are left out.</summary>
    public IEnumerable<PlacedRow> Place()
    {
        var rows = printed.Form.Bands.SelectMany(band => band.Rows).ToDictionary(row => row.FirstCell);
        var items = lexicon.Template.Lists.Select((_, list) => Places(lexicon.Form.GetItems(list))).ToList();
        foreach (var row in printed.Rows)
        {
            var figures = row.Cells.Where(cell => cell.Kind == PrintedCellKind.Figure).Select(cell => cell.Cell).ToList();
            var item = row.List < 0 ? 0 : row.Item is null ? -1 : items[row.List].GetValueOrDefault(lexicon.Keys.OfItem(row.Item), -1);
            if (figures.Count > 0 && item >= 0 && rows.TryGetValue(lexicon.Form.Numbers?.Of(figures.Min(), item) ?? figures.Min(), out var entry))
                yield return Place(row, entry, figures.Min());
        }
    }

    private static PlacedRow Place(PrintedRow row, RowLabels entry, int first)
    {
        var places = new int[entry.Band.Width];
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Kind == PrintedCellKind.Figure)
                places[row.Cells[i].Cell - first] = i;
        }

        return new(new(entry, row.Line, places.Min() - 1, new()), [.. places], [.. places.Select(_ => (string?)null)], []);
    }

    private Dictionary<string, int> Places(ItemList items)
    {
        var places = new Dictionary<string, int>();
        for (var i = 0; i < items.Count; i++)
            places.TryAdd(lexicon.Keys.OfItem(items[i]), i);
        return places;
    }
}
