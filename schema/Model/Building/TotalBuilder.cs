// Totals as cells: which cell is the sum of which others.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Finds the parts of the totals along one edge of a table's bands.</summary>
internal sealed class TotalBuilder(BuildContext context)
{
    /// <summary>Makes the totals of a table: those in its rows, then those in its columns.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The totals in the form's order.</returns>
    public IEnumerable<TotalModel> Build(TableNode table)
    {
        var rows = new List<TotalModel>();
        var columns = new List<TotalModel>();
        foreach (var band in table.Bands)
        {
            foreach (var (total, parts) in Parts(band.Columns))
                rows.AddRange(new TotalCells(context, band, TotalAxis.Row, total, parts).Build(band.RowCount, (row, column) => band.Cell(row, column.LeafIndex)));
            foreach (var (total, parts) in Parts(band.Rows))
                columns.AddRange(new TotalCells(context, band, TotalAxis.Column, total, parts).Build(band.ColumnCount, (column, row) => band.Cell(row.LeafIndex, column)));
        }

        // The totals of a row stand together: those of the first row, then those of the next.
        return rows.OrderBy(total => total.Cell).Concat(columns);
    }

    private List<(HeadNode Total, List<HeadNode> Parts)> Parts(HeadForest forest)
    {
        var all = new List<(HeadNode Total, List<HeadNode> Parts)>();
        foreach (var leaf in forest.Leaves.Where(leaf => leaf.Total is not null))
        {
            var beside = forest.Siblings(leaf);
            var gaps = leaf.Parent?.HasGaps ?? forest.HasGaps;
            var parts = leaf.Total!.Parts is { } named ? Named(leaf, named, beside, gaps) : beside.Where(other => other != leaf).SelectMany(other => other.Parts).ToList();
            if (parts is { Count: > 0 })
                all.Add((leaf, parts.OrderBy(part => part.LeafIndex).ToList()));
            else if (parts is not null && !gaps)
                context.Findings.Report(Rules.TotalWithoutParts, leaf.Total.Span, leaf.Key, "head stands");
        }

        // One by one: with the first of a cycle gone, the others are sound.
        foreach (var leaf in forest.Leaves)
        {
            if (IsInCycle(leaf, all))
                all.RemoveAll(other => other.Total == leaf);
        }

        return all;
    }

    /// <summary>The parts that a total names, or null where a name is wrong.</summary>
    private List<HeadNode>? Named(HeadNode total, List<Located<string>> names, List<HeadNode> beside, bool gaps)
    {
        var parts = new List<HeadNode>();
        var sound = true;
        foreach (var name in names)
        {
            if (Find(name.Value, beside, ref gaps) is not { } head)
            {
                sound = false;
                if (!gaps)
                    context.Findings.Report(Rules.UnknownPart, name.Span, total.Key, name.Value, Suggestion.Hint(name.Value, beside.Where(other => other != total).Select(other => other.Key).ToList()));
                continue;
            }

            foreach (var part in head.IsLeaf ? [head] : head.Parts)
            {
                if (!parts.Contains(part))
                {
                    parts.Add(part);
                    continue;
                }

                context.Findings.Report(Rules.RepeatedPart, name.Span, total.Key, part.Path);
                sound = false;
                break;
            }
        }

        return sound ? parts : null;
    }

    private static HeadNode? Find(string path, List<HeadNode> among, ref bool gaps)
    {
        HeadNode? found = null;
        foreach (var key in path.Split('.'))
        {
            found = among.FirstOrDefault(head => head.OwnKey == key && head.Whole == (found is { IsLeaf: true } ? found : null));
            if (found is null)
                return null;
            gaps |= found.HasGaps;
            among = found.Within;
        }

        return found;
    }

    private bool IsInCycle(HeadNode total, List<(HeadNode Total, List<HeadNode> Parts)> all)
    {
        var seen = new HashSet<HeadNode>();
        var next = new Stack<HeadNode>([total]);
        while (next.Count > 0)
        {
            var current = next.Pop();
            foreach (var part in all.Where(other => other.Total == current).SelectMany(other => other.Parts))
            {
                if (part == total)
                {
                    context.Findings.Report(Rules.TotalCycle, total.Total!.Span, total.Key, current == total ? "" : $" by way of '{current.Key}'");
                    return true;
                }

                if (part.Total is not null && seen.Add(part))
                    next.Push(part);
            }
        }

        return false;
    }
}
