using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Formwork.Findings;

/// <summary>Says which rows a table lacks.</summary>
internal static class MissingRowsText
{
    // Fewer rows one after the other are named one by one.
    private const int ShortestRun = 3;

    /// <summary>The rows of some data cells, each by its first cell, in the form's order.</summary>
    public static List<CellInfo> RowsOf(IEnumerable<CellInfo> cells) => [.. cells.OrderBy(cell => cell.Index).DistinctBy(cell => cell.Row)];

    /// <summary>Says which rows are missing.</summary>
    public static string Say(Messages messages, List<CellInfo> rows, List<CellInfo> missing)
    {
        var count = missing.Count.ToString(CultureInfo.InvariantCulture);
        return missing.Count == rows.Count
            ? messages.Say(MessageIds.MissingRowsAll, ("count", count))
            : messages.Say(MessageIds.MissingRows, ("count", count), ("rows", string.Join(messages.ListSeparator, Names(messages, rows, missing))));
    }

    private static IEnumerable<string> Names(Messages messages, List<CellInfo> rows, List<CellInfo> missing)
    {
        for (var first = 0; first < missing.Count;)
        {
            var place = rows.IndexOf(missing[first]);
            var length = 1;
            while (first + length < missing.Count && rows[place + length] == missing[first + length])
                length++;
            length = length < ShortestRun ? 1 : length;
            yield return length == 1
                ? messages.Say(MessageIds.MissingRowsRow, ("row", NameOf(missing[first])))
                : messages.Say(MessageIds.MissingRowsRun, ("first", NameOf(missing[first])), ("last", NameOf(missing[first + length - 1])));
            first += length;
        }
    }

    private static string NameOf(CellInfo cell) => cell.RowLabel ?? cell.Section.Label;
}
