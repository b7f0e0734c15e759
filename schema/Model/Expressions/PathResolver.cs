using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;

namespace Formwork.Schema.Model.Expressions;

/// <summary>What stands in a slot of a check.</summary>
/// <param name="Table">The table it lies in.</param>
/// <param name="Band">The band it lies in.</param>
/// <param name="Row">The row, or null where the check is asked of rows or the band is one row of figures.</param>
/// <param name="Column">The column, or null where the check is asked of columns.</param>
internal sealed record CellPath(TableNode Table, BandNode Band, HeadNode? Row, HeadNode? Column)
{
    /// <summary>The types of the cells that it can stand for.</summary>
    public IEnumerable<CellTypeModel> Types =>
        from row in Row is null ? Enumerable.Range(0, Band.RowCount) : [Row.LeafIndex]
        from column in Column is null ? Enumerable.Range(0, Band.ColumnCount) : [Column.LeafIndex]
        select Band.TypeOf(Band.Cell(row, column));

    /// <summary>The head over a list at or above the row, where the check names the row: the cell then stands for one
    /// of each item.</summary>
    public HeadNode? ListHead => Row?.ListHead;
}

/// <summary>The cells that a path names.</summary>
/// <param name="Cells">The cells: one, or all leaves under a head.</param>
/// <param name="Head">The head with children that the path ends at, or null where it names one cell.</param>
internal sealed record PathReading(List<CellPath> Cells, HeadNode? Head)
{
    /// <summary>Whether a name is unknown only because of a mistake elsewhere that has been reported.</summary>
    public static readonly PathReading Lost = new([], null);

    public bool IsLost => ReferenceEquals(this, Lost);
}

/// <summary>Finds what the paths of one check mean: which band, which row, which column.</summary>
internal sealed class PathResolver(CheckScope scope, TableNode own, BandNode? home, FormPaths form)
{
    private static readonly HeadNode?[] s_none = [null];

    /// <summary>Whether a path has named a column of a table with rows: then the check is not one of each
    /// column.</summary>
    public bool HasNamedColumn { get; private set; }

    /// <summary>Finds the cells of a path.</summary>
    /// <exception cref="ExpressionFault">The path leads nowhere, or to two places.</exception>
    public PathReading Resolve(ExpressionSyntax.Path path)
    {
        if (Locate(path) is not { } target)
            return PathReading.Lost;
        var (table, band, row, column) = target;
        HasNamedColumn |= row is not null && column is not null;
        var wholeRow = scope == CheckScope.Once && column is null;
        var rows = LeavesOf(row);
        var several = row is { IsLeaf: false } ? row : column is { IsLeaf: false } ? column : wholeRow ? row : null;
        return new PathReading(rows.SelectMany(one => Columns(target, one).Select(other => new CellPath(table, band, one, other))).ToList(), several);
    }

    /// <summary>Whether a path ends at a single row of the check's own table, in a check that is asked once.</summary>
    public bool IsRow(PathReading reading) => scope == CheckScope.Once && reading.Head is { IsLeaf: true } head && home is { HasRows: true } && home.Rows.Leaves.Contains(head);

    /// <summary>What a path to choices or texts leads to; null where it leads to anything else, or nowhere.</summary>
    public Measure? WordsAt(ExpressionSyntax.Path path)
    {
        try
        {
            var measures = Resolve(path) is { IsLost: false } reading && !reading.Cells.Exists(cell => cell.Band.HasDoubtfulTypes)
                ? reading.Cells.SelectMany(cell => cell.Types).Select(Measure.Of).ToList()
                : [];
            return measures.Count > 0 && measures.TrueForAll(measure => measure.Kind is CellTypeKind.Choice or CellTypeKind.Text) ? measures[0] : null;
        }
        catch (ExpressionFault)
        {
            return null;
        }
    }

    /// <summary>Finds the cells from one head to another.</summary>
    /// <exception cref="ExpressionFault">An end leads nowhere, or the two do not make a range.</exception>
    public PathReading Resolve(ExpressionSyntax.Range range)
    {
        var (first, last) = (Locate(range.First), Locate(range.Last));
        if (first is null || last is null)
            return PathReading.Lost;
        var band = first.Band;
        if (band == last.Band && first.Row is { } top && last.Row is { } bottom && first.Column == last.Column)
        {
            var rows = Between(range, top, bottom, band.Rows).SelectMany(Leaves);
            return new PathReading(rows.SelectMany(row => Columns(first, row).Select(column => new CellPath(first.Table, band, row, column))).ToList(), top);
        }

        if (band != last.Band || first.Row != last.Row || first.Column is not { } left || last.Column is not { } right)
            throw NotBeside(range);
        var columns = Between(range, left, right, band.Columns).SelectMany(Leaves).ToList();
        return new PathReading(LeavesOf(first.Row).SelectMany(row => columns.Select(column => new CellPath(first.Table, band, row, column))).ToList(), left);
    }

    /// <summary>The heads from one to another, in the form's order; totals between them are left out, and parts of
    /// figures unless the range is one of parts.</summary>
    private static IEnumerable<HeadNode> Between(ExpressionSyntax.Range range, HeadNode first, HeadNode last, HeadForest forest)
    {
        if (first.Parent != last.Parent || first.Whole != last.Whole)
            throw NotBeside(range);
        var siblings = forest.Siblings(first);
        var (from, to) = (siblings.IndexOf(first), siblings.IndexOf(last));
        if (from >= to)
        {
            throw new ExpressionFault(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, from == to
                ? "names one head only: leave '..' out"
                : $"runs backwards: write {range.Last.Name} .. {range.First.Name}");
        }

        return siblings.Skip(from).Take(to - from + 1).Where(head => head == first || head == last || (head.Total is null && head.Whole == first.Whole));
    }

    /// <summary>A range whose ends do not stand side by side.</summary>
    private static ExpressionFault NotBeside(ExpressionSyntax.Range range) =>
        new(Rules.BadRange, range.Span, range.First.Name, range.Last.Name, "has ends that do not stand under one head");

    /// <summary>The columns of a row that a path means; a whole row means its figures, totals left out unless there is
    /// nothing else.</summary>
    private IEnumerable<HeadNode?> Columns(CellPath target, HeadNode? row)
    {
        if (target.Column is not null || scope != CheckScope.Once)
            return LeavesOf(target.Column);
        var band = target.Band;
        var figures = band.Columns.Leaves.Where(leaf => band.TypeOf(band.Cell(row?.LeafIndex ?? 0, leaf.LeafIndex)).IsNumber).ToList();
        var summed = figures.Where(leaf => leaf.Total is null && leaf.Whole is null).ToList();
        return summed.Count > 0 ? summed : figures;
    }

    private static HeadNode?[] LeavesOf(HeadNode? head) => head is null ? s_none : [.. Leaves(head)];

    private static IEnumerable<HeadNode> Leaves(HeadNode head) => head.IsLeaf ? [head] : head.Parts;

    /// <summary>Finds the row and the column that a path ends at; null where a name is lost to another
    /// mistake.</summary>
    private CellPath? Locate(ExpressionSyntax.Path path)
    {
        var first = path.Parts[0];
        var section = form.TableAt(path, out var length);
        var band = own.Bands.FirstOrDefault(other => other.Key == first.Text);
        var head = home is null ? null : Edges(home).SelectMany(forest => forest.Roots).FirstOrDefault(root => root.Key == first.Text);
        if (head is not null && (section is not null || band is not null))
            throw new ExpressionFault(Rules.TwoReadings, first.Span, first.Text, $"a {EdgeName(home!)} of '{own.Path}'", section is not null ? "a section" : "a band");
        if (head is not null)
            return Walk(own, home!, path, 0);
        if (band is not null && section is not null)
            throw new ExpressionFault(Rules.TwoReadings, first.Span, first.Text, $"a band of '{own.Path}'", "a section");
        if (band is not null)
            return Walk(own, band, path, 1);
        if (section is not null)
            return InSection(section, path, length);
        if (form.MissingSection(path) is { } missing)
            throw missing;
        var isText = form.IsText(first.Text);
        if (!isText && (own.HasGaps || form.HasGaps || (home is not null && (HasLostRows(home) || Edges(home).Any(forest => forest.HasGaps))) || form.IsSection(first.Text)))
            return null;
        if (isText)
            throw Unknown(first, "table", "this template", form.TableNames());
        if (home is not null && OtherEdge(home) is { } other && other.Roots.Any(root => root.Key == first.Text))
            throw OfOtherEdge(path, home);
        if (path.Parts.Count == 1 && form.IsFact(first.Text))
            throw new ExpressionFault(Rules.UnknownName, first.Span, home is null ? "band or section" : EdgeName(home), first.Text, $"'{own.Path}'", ": it is a fact, and the checks of a table are about cells only; facts can stand in 'when'.");
        throw Unknown(first, home is null ? "band or section" : EdgeName(home), $"'{own.Path}'", FirstNames(), home is null ? null : Deeper(first.Text, home));
    }

    /// <summary>Whether all rows of a band are missing because of a mistake, so that a path which names one cannot be
    /// told from one which names none.</summary>
    private bool HasLostRows(BandNode band) => scope != CheckScope.Row && !band.HasRows && band.Rows.HasGaps;

    /// <summary>The edges along which the first key of a path is looked for.</summary>
    private IEnumerable<HeadForest> Edges(BandNode band) => scope switch
    {
        CheckScope.Column => [band.Rows],
        CheckScope.Row => [band.Columns],
        _ => band.HasRows ? [band.Rows] : [band.Columns],
    };

    private HeadForest? OtherEdge(BandNode band) => !band.HasRows ? null : scope == CheckScope.Row ? band.Rows : band.Columns;

    private string EdgeName(BandNode band) => scope == CheckScope.Row || (scope == CheckScope.Once && !band.HasRows) ? "column" : "row";

    /// <summary>A name that is there, but along the edge that the check does not name.</summary>
    private ExpressionFault OfOtherEdge(ExpressionSyntax.Path path, BandNode band) => scope switch
    {
        CheckScope.Row => new(Rules.OtherEdge, path.Parts[0].Span, path.Parts[0].Text, "row", "a column", "write 'each: column', or leave 'each' out and write row and column"),
        CheckScope.Column => new(Rules.OtherEdge, path.Parts[0].Span, path.Parts[0].Text, "column", "a row", "write 'each: row', or leave 'each' out and write row and column"),
        _ => new(Rules.OtherEdge, path.Parts[0].Span, path.Parts[0].Text, "column", "a row", $"write the row first{Example(path, band)}, or 'each: row'"),
    };

    /// <summary>A path that is right: to one cell, in a row that is no item of a list.</summary>
    private static string Example(ExpressionSyntax.Path path, BandNode band)
    {
        var row = band.Rows.Leaves.FirstOrDefault(leaf => leaf.ListHead is null);
        return row is not null && band.Columns.Leaves.Exists(leaf => leaf.Path == path.Name) ? $", such as '{row.Path}.{path.Name}'" : "";
    }

    private List<string> FirstNames() =>
        (home is null ? own.Bands.Select(band => band.Key!) : Edges(home).SelectMany(forest => forest.Roots).Select(root => root.Key)).Concat(form.TableNames(own)).ToList();

    private CellPath? InSection(TableNode section, ExpressionSyntax.Path path, int from)
    {
        if (path.Parts.Count == from)
            throw Unfinished(path, section.IsBanded ? section.Bands[0].Key! : FirstOf(section.Bands[0]));
        if (!section.IsBanded)
            return Walk(section, section.Bands[0], path, from);
        var band = section.Bands.FirstOrDefault(other => other.Key == path.Parts[from].Text);
        if (band is not null)
            return Walk(section, band, path, from + 1);
        return section.HasGaps ? null : throw Unknown(path.Parts[from], "band", $"'{section.Path}'", section.Bands.Select(other => other.Key!).ToList());
    }

    private string FirstOf(BandNode band) => (Edges(band).First().Roots.FirstOrDefault() ?? band.Columns.Roots[0]).Key;

    /// <summary>A path that ends at a section or a band, which is no cell and no head either.</summary>
    private static ExpressionFault Unfinished(ExpressionSyntax.Path path, string next) =>
        new(Rules.HeadWithoutCells, path.Span, path.Name, "", $"write a path that goes on, such as {path.Name}.{next}");

    private CellPath? Walk(TableNode table, BandNode band, ExpressionSyntax.Path path, int from)
    {
        if (from == path.Parts.Count)
            throw Unfinished(path, FirstOf(band));
        if (HasLostRows(band))
            return null;
        var at = from;
        HeadNode? row = null;
        HeadNode? column = null;
        if ((scope == CheckScope.Column || (scope == CheckScope.Once && band.HasRows)) && !Descend(band.Rows, path, ref at, scope == CheckScope.Once ? band.Columns : null, table, "row", out row))
            return null;
        if (row is { HasGaps: true } && at < path.Parts.Count && !Leads(band.Columns, path, at))
            return null;
        if ((scope == CheckScope.Row || (scope == CheckScope.Once && (at < path.Parts.Count || !band.HasRows))) && !Descend(band.Columns, path, ref at, null, table, "column", out column))
            return null;
        return new CellPath(table, band, row, column);
    }

    /// <summary>Follows the keys of a path down the heads along one edge. False where a key is missing only because of
    /// another mistake.</summary>
    private bool Descend(HeadForest forest, ExpressionSyntax.Path path, ref int at, HeadForest? next, TableNode table, string what, out HeadNode? head)
    {
        head = null;
        HeadNode? last = null;
        var among = forest.Roots;
        var gaps = forest.HasGaps;
        while (at < path.Parts.Count)
        {
            var child = Child(among, path.Keys, ref at);
            if (child is null)
            {
                var part = path.Parts[at];
                if (last is not null && next is not null && next.Roots.Any(node => node.Key == part.Text))
                    return true;
                if (gaps)
                    return false;

                // The parts of a figure stand beside it, under keys that begin with its own.
                var parts = last is null ? [] : forest.Siblings(last).Where(other => other.Whole == last).Select(other => other.Key.Substring(last.Key.Length + 1));
                var names = among.Select(node => node.Key).Concat(parts).Concat(last is not null && next is not null ? next.Roots.Select(node => node.Key) : []).ToList();
                throw Unknown(part, last is not null && next is not null ? "row or column" : what, last is not null ? $"'{last.Path}'" : table == own ? "the table" : $"'{table.Path}'", names);
            }

            (head, last, among, gaps) = (child, child, child.Children, child.HasGaps);
            if (child.IsLeaf && at < path.Parts.Count && next is not null)
                return true;
        }

        return head is not null || !gaps;
    }

    /// <summary>Whether the rest of a path leads to a head.</summary>
    private static bool Leads(HeadForest forest, ExpressionSyntax.Path path, int at)
    {
        var among = forest.Roots;
        while (at < path.Parts.Count)
        {
            if (Child(among, path.Keys, ref at) is not { } child)
                return false;
            among = child.Children;
        }

        return true;
    }

    /// <summary>The head that the next keys name: a part of a figure has a key of several.</summary>
    public static HeadNode? Child(List<HeadNode> among, IReadOnlyList<string> keys, ref int at)
    {
        for (var length = keys.Count - at; length > 0; length--)
        {
            var key = string.Join(".", keys.Skip(at).Take(length));
            if (among.Find(node => node.Key == key) is not { } child)
                continue;
            at += length;
            return child;
        }

        return null;
    }

    /// <summary>The path of the only leaf that goes by a key under another head.</summary>
    private string? Deeper(string key, BandNode band)
    {
        var found = Edges(band).SelectMany(forest => forest.Leaves).Where(leaf => leaf.OwnKey == key).Take(2).ToList();
        return found.Count == 1 ? found[0].Path : null;
    }

    private static ExpressionFault Unknown(Token part, string what, string where, List<string> names, string? meant = null) =>
        new(Rules.UnknownName, part.Span, what, part.Text, where, meant is null ? Suggestion.Hint(part.Text, names) : $"; did you mean '{meant}'?");
}
