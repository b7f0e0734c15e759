using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Works out the types of the leaf columns of a template.</summary>
internal sealed class ColumnTypes(ChoiceTable choices)
{
    // A leaf of a shared set by the type whose member it is, and its name there.
    private readonly Dictionary<(string Scope, string Name), FigureType> _shared = [];

    /// <summary>Takes the uses of shared sets in a band into account.</summary>
    public void Gather(BandModel band, string owner, string scope, string outer)
    {
        foreach (var leaf in Leaves(band, scope))
        {
            foreach (var (head, inside) in leaf.Heads)
                choices.Add(inside, head.Choice, head.Label);
        }

        foreach (var leaf in Leaves(band, scope).Where(leaf => leaf.IsShared))
        {
            var type = TypeOf(band, leaf, owner, outer);
            var key = (leaf.Scope, leaf.Head.Name);
            _shared[key] = _shared.TryGetValue(key, out var other) ? Unite(type, other) : type;
        }
    }

    /// <summary>The leaf columns of a band.</summary>
    public IReadOnlyList<ColumnShape> Of(BandModel band, string owner, string scope, string outer)
    {
        var wholes = Wholes.Of(band.Columns);
        var columns = Leaves(band, scope)
            .Select(leaf => new ColumnShape(
                leaf.Path,
                leaf.IsShared ? _shared[(leaf.Scope, leaf.Head.Name)] : TypeOf(band, leaf, owner, outer),
                leaf.Scope,
                wholes[leaf.Index]))
            .ToList();
        columns.ForEach(column => choices.Use(column.Type.Choice));
        return columns;
    }

    private FigureType TypeOf(BandModel band, Leaf leaf, string owner, string outer)
    {
        var kind = band.KindOf(leaf.Index, TableLayout.LeafCount(band.Columns));
        if (kind != ColumnKind.Choice)
            return new FigureType(kind);

        // What is nearest declares it: a head of the column, a row, the band, the table.
        var name = band.Cells[leaf.Index].ChoiceTypeName ?? "";
        var choice = leaf.Heads.Select(head => choices.Find(head.Scope, name)).FirstOrDefault(found => found is not null)
            ?? choices.Find(owner, name) ?? choices.Find(outer, name);
        return choice is null ? new FigureType(ColumnKind.Mixed) : new FigureType(kind, choice);
    }

    // Two uses that differ are a mistake in the template; that one mistake must not become a dozen in the C#.
    private static FigureType Unite(FigureType left, FigureType right)
    {
        if (left == right)
            return left;
        return left.IsNumber && right.IsNumber ? new FigureType(ColumnKind.Amount) : new FigureType(ColumnKind.Mixed);
    }

    private static List<Leaf> Leaves(BandModel band, string scope)
    {
        var leaves = new List<Leaf>();
        Walk(band.Columns, "", scope, false, [], leaves);
        return leaves;
    }

    private static void Walk(IEnumerable<HeadModel> heads, string path, string scope, bool shared, IReadOnlyList<(HeadModel Head, string Scope)> above, List<Leaf> leaves)
    {
        foreach (var head in heads)
        {
            // The nearest head comes first.
            List<(HeadModel Head, string Scope)> chain = [(head, scope), .. above];
            if (head.IsLeaf)
                leaves.Add(new Leaf(leaves.Count, head, path + head.Name, scope, shared, chain));
            else if (head.Shared is not null)
                Walk(head.Children, path + head.Name + ".", head.TypeName!, true, chain, leaves);
            else
                Walk(head.Children, path + head.Name + ".", scope + "." + ColumnMembersEmitter.TypeOf(head), shared, chain, leaves);
        }
    }

    private sealed record Leaf(int Index, HeadModel Head, string Path, string Scope, bool IsShared, IReadOnlyList<(HeadModel Head, string Scope)> Heads);
}
