// Paths in checks -> cells: which band, which row, which column.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Finds what the paths of one check mean.</summary>
/// <param name="scope">What the check is asked of.</param>
/// <param name="own">The table that declares it.</param>
/// <param name="home">The band it is about, or null where each path says its own.</param>
/// <param name="tables">All tables of the template.</param>
/// <param name="template">The template as written.</param>
internal sealed class PathResolver(CheckScope scope, TableNode own, BandNode? home, IReadOnlyList<TableNode> tables, TemplateSyntax template)
{
    /// <summary>Finds the cells of a path.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The cells.</returns>
    /// <exception cref="ExpressionFault">The path leads nowhere, or to two places.</exception>
    public PathReading Resolve(ExpressionSyntax.Path path)
    {
        var first = path.Parts[0].Text;
        var section = tables.FirstOrDefault(table => table.Key == first);
        var band = own.Bands.FirstOrDefault(other => other.Key == first);
        var head = home is null ? null : Edges(home).SelectMany(forest => forest.Roots).FirstOrDefault(root => root.Key == first);
        if (head is not null && (section is not null || band is not null))
            throw new ExpressionFault(Rules.TwoReadings, path.Parts[0].Span, first, $"{EdgeName(home!)} of '{own.Key}'", section is not null ? "a section" : "a band");
        if (head is not null)
            return Walk(own, home!, path, 0);
        if (band is not null && section is not null)
            throw new ExpressionFault(Rules.TwoReadings, path.Parts[0].Span, first, $"a band of '{own.Key}'", "a section");
        if (band is not null)
            return Walk(own, band, path, 1);
        if (section is not null)
            return InSection(section, path);
        if (own.HasGaps || template.HasGaps || (home is not null && Edges(home).Any(forest => forest.HasGaps)) || template.Sections.Any(other => other.Label.Key.Value == first))
            return Lost(path, first);
        throw Unknown(path.Parts[0], home is null ? "band or section" : EdgeName(home, withArticle: false), $"'{own.Key}'", FirstNames());
    }

    /// <summary>The edges along which the first key of a path is looked for.</summary>
    private IEnumerable<HeadForest> Edges(BandNode band) => scope switch
    {
        CheckScope.Column => [band.Rows],
        CheckScope.Row => [band.Columns],
        _ => band.HasRows ? [band.Rows] : [band.Columns],
    };

    private string EdgeName(BandNode band, bool withArticle = true)
    {
        var name = scope == CheckScope.Row || (scope == CheckScope.Once && !band.HasRows) ? "column" : "row";
        return withArticle ? "a " + name : name;
    }

    private List<string> FirstNames() =>
        (home is null ? own.Bands.Select(band => band.Key!) : Edges(home).SelectMany(forest => forest.Roots).Select(root => root.Key)).Concat(tables.Where(table => table != own).Select(table => table.Key)).ToList();

    private PathReading Lost(ExpressionSyntax.Path path, string first)
    {
        // A text section has no cells: that is a mistake of the check, unless its table was lost to another mistake.
        var section = template.Sections.FirstOrDefault(other => other.Label.Key.Value == first);
        if (section is { Table: null, Text: not null })
            throw Unknown(path.Parts[0], "table", "this template", tables.Select(table => table.Key).ToList());
        return PathReading.Lost;
    }

    private PathReading InSection(TableNode section, ExpressionSyntax.Path path)
    {
        if (path.Parts.Count == 1)
            throw Unfinished(path, section.IsBanded ? section.Bands[0].Key! : FirstOf(section.Bands[0]));
        if (!section.IsBanded)
            return Walk(section, section.Bands[0], path, 1);
        var key = path.Parts[1].Text;
        var band = section.Bands.FirstOrDefault(other => other.Key == key);
        if (band is not null)
            return Walk(section, band, path, 2);
        return section.HasGaps ? PathReading.Lost : throw Unknown(path.Parts[1], "band", $"'{section.Key}'", section.Bands.Select(other => other.Key!).ToList());
    }

    private string FirstOf(BandNode band) => (Edges(band).First().Roots.FirstOrDefault() ?? band.Columns.Roots[0]).Key;

    /// <summary>A path that ends at a section or a band, which is no cell and no head either.</summary>
    private static ExpressionFault Unfinished(ExpressionSyntax.Path path, string next)
    {
        var text = string.Join(".", path.Parts.Select(part => part.Text));
        return new ExpressionFault(Rules.HeadWithoutCells, path.Span, text, $"a path that goes on, such as {text}.{next}");
    }

    private PathReading Walk(TableNode table, BandNode band, ExpressionSyntax.Path path, int from)
    {
        if (from == path.Parts.Count)
            throw Unfinished(path, FirstOf(band));
        var at = from;
        HeadNode? row = null;
        HeadNode? column = null;
        if (scope == CheckScope.Column || (scope == CheckScope.Once && band.HasRows))
        {
            if (!Descend(band.Rows, path, ref at, scope == CheckScope.Once ? band.Columns : null, "row", out row))
                return PathReading.Lost;
        }

        if (scope == CheckScope.Row || (scope == CheckScope.Once && (at < path.Parts.Count || !band.HasRows)))
        {
            if (!Descend(band.Columns, path, ref at, null, "column", out column))
                return PathReading.Lost;
        }

        var rows = row is null ? [null] : row.IsLeaf ? [row] : row.Parts.Cast<HeadNode?>();
        var wholeRow = scope == CheckScope.Once && column is null;
        var summed = band.Columns.Leaves.Where(leaf => leaf.Total is null && leaf.Whole is null).ToList();
        var columns = wholeRow ? (summed.Count > 0 ? summed : band.Columns.Leaves).Cast<HeadNode?>().ToList()
            : column is null ? [null] : column.IsLeaf ? [column] : column.Parts.Cast<HeadNode?>().ToList();
        var cells = rows.SelectMany(one => columns.Select(other => new CellPath(table, band, one, other))).ToList();
        var several = row is { IsLeaf: false } ? row : column is { IsLeaf: false } ? column : wholeRow ? row : null;
        return new PathReading(cells, several);
    }

    /// <summary>Follows the keys of a path down the heads along one edge. False where a key is missing only because of another mistake.</summary>
    private static bool Descend(HeadForest forest, ExpressionSyntax.Path path, ref int at, HeadForest? next, string what, out HeadNode? head)
    {
        head = null;
        var among = forest.Roots;
        var gaps = forest.HasGaps;
        while (at < path.Parts.Count)
        {
            var part = path.Parts[at];
            var child = among.FirstOrDefault(node => node.Key == part.Text);
            if (child is null)
            {
                if (head is not null && next is not null && next.Roots.Any(node => node.Key == part.Text))
                    return true;
                if (gaps)
                    return false;
                var names = among.Concat(head is not null && next is not null ? next.Roots : []).Select(node => node.Key).ToList();
                throw Unknown(part, head is not null && next is not null ? "row or column" : what, head is null ? "the table" : $"'{head.Path}'", names);
            }

            (head, among, gaps) = (child, child.Children, child.HasGaps);
            at++;
            if (child.IsLeaf && at < path.Parts.Count && next is not null)
                return true;
        }

        return head is not null || !gaps;
    }

    private static ExpressionFault Unknown(Token part, string what, string where, List<string> names) =>
        new(Rules.UnknownName, part.Span, what, part.Text, where, Suggestion.Hint(part.Text, names));
}
