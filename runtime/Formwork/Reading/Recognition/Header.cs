using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Reading;

/// <summary>The lines of heads over rows of figures.</summary>
internal sealed class Header
{
    // More than the heads of any form take, one a line.
    private const int MostLines = 100;

    /// <summary>The lines of heads from top to bottom.</summary>
    public List<ImmutableArray<CellView>> Lines { get; } = [];

    /// <summary>
    /// Whether enough of a band's heads stand here, whole or torn, for a row of exactly as many figures to be its row.
    /// Lines above that belong to another table are left out.
    /// </summary>
    public bool IsEvidenceFor(BandLabels band)
    {
        var found = new HashSet<int>();
        for (var i = Lines.Count - 1; i >= 0 && Lines.Count - i <= MostLines && found.Count < band.Width; i--)
        {
            var isVertical = Lines[i].Length == 1 && Lines[i > 0 ? i - 1 : ^1].Length == 1;
            var columns = InOrder(Lines[i], band, isVertical ? found : null);
            var others = Lines[i].Count(view => band.Heads.Any(head => head.Leaf < 0 && head.Matches(view.Key, torn: false)));
            if ((columns.Count + others) * 3 < Lines[i].Length * 2)
                break;
            found.UnionWith(columns);
        }

        return found.Count * 2 >= band.Width;
    }

    /// <summary>The columns of a band that the heads of a line are, from left to right, whole or torn.</summary>
    public static List<int> InOrder(ImmutableArray<CellView> views, BandLabels band, HashSet<int>? below = null)
    {
        var columns = new List<int>();
        if (below is not null)
        {
            // One cell a line, read from the last: the column is the next one to the left.
            var limit = below.Count == 0 ? band.Width : below.Min();
            for (var column = limit - 1; column >= 0; column--)
            {
                if (band.Columns[column].Matches(views[0].Key, torn: true))
                    return [column];
            }

            return columns;
        }

        var next = 0;
        foreach (var view in views)
        {
            if (view.Key.Length == 0)
                continue;
            var column = Find(band, view.Key, next, torn: false);
            if (column < 0)
                column = Find(band, view.Key, next, torn: true);
            if (column < 0)
                continue;
            columns.Add(column);
            next = column + 1;
        }

        return columns;
    }

    private static int Find(BandLabels band, string key, int from, bool torn)
    {
        for (var column = from; column < band.Width; column++)
        {
            if (band.Columns[column].Matches(key, torn))
                return column;
        }

        return -1;
    }
}
