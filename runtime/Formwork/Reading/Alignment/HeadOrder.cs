using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// The columns that a document's heads announce. Most documents print the form's own heads; one that prints others,
/// such as those of another revision, must not have its figures taken for the form's.
/// </summary>
internal sealed class HeadOrder
{
    private HeadOrder(ImmutableArray<AnnouncedColumn> columns, bool isWhole, bool hasForeign, ImmutableArray<int>? leaves)
    {
        Columns = columns;
        IsWhole = isWhole;
        HasForeign = hasForeign;
        Leaves = leaves;
    }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<AnnouncedColumn> Columns { get; }

    /// <summary>Whether every head is a whole label, none torn.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether there are heads that the form does not have.</summary>
    public bool HasForeign { get; }

    /// <summary>
    /// The columns of the form in the order in which the document has them: the form's own, unless a line of heads has
    /// another one; null where it has another one that cannot be told whole.
    /// </summary>
    public ImmutableArray<int>? Leaves { get; }

    /// <summary>Reads the heads over rows of a band.</summary>
    public static HeadOrder Of(Header header, BandLabels band, Lexicon lexicon)
    {
        var columns = new List<AnnouncedColumn>();
        var isWhole = true;
        var hasForeign = false;
        var table = band.Table;
        var taken = new HashSet<int>();
        foreach (var view in header.Lines.SelectMany(line => line).Where(view => view.Key.Length > 0))
        {
            // What a repeated header says again is said already.
            var own = Find(band, view, taken, columns);
            if (own is not null)
            {
                taken.Add(own.Leaf);
                columns.Add(new(own.Leaf, view.Index, view.Unit));
            }
            else if (IsKnown(view.Key, table, lexicon))
            {
                continue;
            }
            else if (band.Heads.Any(head => head.Matches(view.Key, torn: true)))
            {
                isWhole = false;
            }
            else if (view.Index > 0 || band.IsSingleRow)
            {
                hasForeign = true;
                columns.Add(new(-1, view.Index, null));
            }
        }

        return new([.. columns.OrderBy(column => column.Place)], isWhole, hasForeign, LeavesOf(header, band));
    }

    // Heads that stand in one line, with nothing else but the corner, and have a label of their own leave no doubt in
    // which order they are.
    private static ImmutableArray<int>? LeavesOf(Header header, BandLabels band)
    {
        var leaves = Enumerable.Range(0, band.Width).ToArray();
        foreach (var line in header.Lines)
        {
            List<ColumnForm> heads = [.. line.Select(view => Only(band, view.Key)).OfType<ColumnForm>().Distinct()];
            if (line.Count(view => view.Key.Length > 0) > heads.Count + 1)
                continue;
            List<int> found = [.. heads.Where(head => head.Leaf >= 0).Select(head => head.Leaf)];
            if (IsRising([.. heads.Select(head => band.Heads.IndexOf(head))]))
                continue;

            // What stands between them, or under heads that changed places, may have moved with them or not. Heads may
            // be printed again.
            var first = found.Count == 0 ? 0 : found.Min();
            if (found.Count < heads.Count || found.Max() - first + 1 != found.Count)
                return null;
            found.CopyTo(leaves, first);
        }

        return [.. leaves];
    }

    private static bool IsRising(List<int> numbers) => numbers.Zip(numbers.Skip(1), (left, right) => left < right).All(rises => rises);

    private static ColumnForm? Only(BandLabels band, string key)
    {
        var found = key.Length == 0 ? [] : band.Heads.Where(head => head.Matches(key, torn: false)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // The same label may stand behind several wholes: the part is that of the nearest whole before it.
    private static ColumnForm? Find(BandLabels band, CellView view, HashSet<int> taken, List<AnnouncedColumn> columns)
    {
        var found = band.Columns.Where(column => !taken.Contains(column.Leaf) && column.Matches(view.Key, torn: false)).ToList();
        if (found.Count < 2 || found.TrueForAll(column => column.Whole is null))
            return found.FirstOrDefault();
        var nearest = columns.Where(known => known.Place <= view.Index && found.Exists(column => column.Whole?.Leaf == known.Leaf)).Select(known => (AnnouncedColumn?)known).MaxBy(known => known!.Value.Place);
        return found.Find(column => column.Whole is not null && column.Whole.Leaf == nearest?.Leaf) ?? found[0];
    }

    private static bool IsKnown(string key, TableLabels table, Lexicon lexicon) =>
        lexicon.Decorations(key).Contains(table)
        || lexicon.Columns(key).Any(head => head.Band.Table == table)
        || lexicon.Rows(key).Any(entry => entry.Band.Table == table);
}
