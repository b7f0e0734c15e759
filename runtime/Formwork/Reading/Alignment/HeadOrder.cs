// Which columns of the form a document's own heads announce, from left to right.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>
/// The columns that a document's heads announce. Most documents print the form's own heads; one that prints others, such as those
/// of another revision, must not have its figures taken for the form's.
/// </summary>
internal sealed class HeadOrder
{
    private HeadOrder(ImmutableArray<AnnouncedColumn> columns, bool isWhole, bool hasForeign)
    {
        Columns = columns;
        IsWhole = isWhole;
        HasForeign = hasForeign;
    }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<AnnouncedColumn> Columns { get; }

    /// <summary>Whether every head is a whole label, none torn.</summary>
    public bool IsWhole { get; }

    /// <summary>Whether there are heads that the form does not have.</summary>
    public bool HasForeign { get; }

    /// <summary>Reads the heads over rows of a band.</summary>
    public static HeadOrder Of(Header header, BandForm band, Lexicon lexicon)
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

        return new([.. columns.OrderBy(column => column.Place)], isWhole, hasForeign);
    }

    // The same label may stand behind several wholes: the part is that of the nearest whole before it.
    private static ColumnForm? Find(BandForm band, CellView view, HashSet<int> taken, List<AnnouncedColumn> columns)
    {
        var found = band.Columns.Where(column => !taken.Contains(column.Leaf) && column.Matches(view.Key, torn: false)).ToList();
        if (found.Count < 2 || found.TrueForAll(column => column.Whole is null))
            return found.FirstOrDefault();
        var nearest = columns.Where(known => known.Place <= view.Index && found.Exists(column => column.Whole?.Leaf == known.Leaf)).Select(known => (AnnouncedColumn?)known).MaxBy(known => known!.Value.Place);
        return found.Find(column => column.Whole is not null && column.Whole.Leaf == nearest?.Leaf) ?? found[0];
    }

    private static bool IsKnown(string key, TableForm table, Lexicon lexicon) =>
        lexicon.Decorations(key).Contains(table)
        || lexicon.Columns(key).Any(head => head.Band.Table == table)
        || lexicon.Rows(key).Any(entry => entry.Band.Table == table);
}
