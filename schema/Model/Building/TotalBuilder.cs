using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Finds the parts of the totals along one edge of a table's bands.</summary>
internal sealed class TotalBuilder(BuildContext context)
{
    private readonly Dictionary<List<HeadNode>, Dictionary<(string, HeadNode?), HeadNode>> _keys = [];

    /// <summary>Makes the totals of a table: those in its rows, then those in its columns.</summary>
    public IEnumerable<TotalModel> Build(TableNode table)
    {
        var rows = new List<TotalModel>();
        var columns = new List<TotalModel>();
        foreach (var band in table.Bands)
        {
            var known = new Dictionary<(List<HeadNode>, int), EquatableArray<int>>();
            foreach (var (total, parts) in Parts(band.Columns))
                rows.AddRange(new TotalCells(context, band, TotalAxis.Row, total, parts, known).Build(band.RowCount, (row, column) => band.Cell(row, column.LeafIndex)));
            foreach (var (total, parts) in Parts(band.Rows))
                columns.AddRange(new TotalCells(context, band, TotalAxis.Column, total, parts, known).Build(band.ColumnCount, (column, row) => band.Cell(row.LeafIndex, column)));
        }

        // The totals of a row stand together: those of the first row, then those of the next.
        return rows.OrderBy(total => total.Cell).Concat(columns);
    }

    private List<(HeadNode Total, List<HeadNode> Parts)> Parts(HeadForest forest)
    {
        var all = new List<(HeadNode Total, List<HeadNode> Parts)>();
        var others = new Dictionary<List<HeadNode>, List<HeadNode>>();
        foreach (var leaf in forest.Leaves.Where(leaf => leaf.Total is not null))
        {
            var beside = forest.Siblings(leaf);
            var gaps = leaf.Parent?.HasGaps ?? forest.HasGaps;
            List<HeadNode>? parts;

            // All that add everything beside them add the same: what else is a total is no part of any.
            if (leaf.Total!.Parts is { } named)
                parts = Named(leaf, named, beside, gaps)?.OrderBy(part => part.LeafIndex).ToList();
            else if (!others.TryGetValue(beside, out parts))
                others.Add(beside, parts = beside.SelectMany(other => other.Parts).OrderBy(part => part.LeafIndex).ToList());
            if (parts is { Count: > 0 })
                all.Add((leaf, parts));
            else if (parts is not null && !gaps)
                context.Findings.Report(Rules.TotalWithoutParts, leaf.Total.Span, leaf.Key, "head stands");
        }

        return TotalCycles.TakeOut(context, all);
    }

    /// <summary>The parts that a total names, or null where a name is wrong.</summary>
    private List<HeadNode>? Named(HeadNode total, List<Located<string>> names, List<HeadNode> beside, bool gaps)
    {
        var parts = new List<HeadNode>();
        var known = new HashSet<HeadNode>();
        var sound = true;
        foreach (var name in names)
        {
            if (Find(name.Value, beside, ref gaps) is not { } head)
            {
                sound = false;
                if (!gaps && !context.Findings.IsFull)
                    context.Findings.Report(Rules.UnknownPart, name.Span, total.Key, name.Value, Suggestion.Hint(name.Value, beside.Where(other => other != total).Select(other => other.Key).ToList()));
                continue;
            }

            foreach (var part in head.IsLeaf ? [head] : head.Parts)
            {
                if (known.Add(part))
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

    private HeadNode? Find(string path, List<HeadNode> among, ref bool gaps)
    {
        HeadNode? found = null;
        foreach (var key in path.Split('.'))
        {
            if (!Keys(among).TryGetValue((key, found is { IsLeaf: true } ? found : null), out var head))
                return null;
            found = head;
            gaps |= found.HasGaps;
            among = found.Within;
        }

        return found;
    }

    /// <summary>Heads that stand together, by their keys and wholes.</summary>
    private Dictionary<(string, HeadNode?), HeadNode> Keys(List<HeadNode> heads)
    {
        if (_keys.TryGetValue(heads, out var keys))
            return keys;
        _keys.Add(heads, keys = []);
        foreach (var head in heads)
        {
            if (!keys.ContainsKey((head.OwnKey, head.Whole)))
                keys.Add((head.OwnKey, head.Whole), head);
        }

        return keys;
    }
}
