using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>The band that a check is about, and the head that it is limited to.</summary>
/// <param name="Each">What it is asked of.</param>
/// <param name="Band">The band, or null where each path says its own.</param>
/// <param name="Limit">The head that <c>of</c> names, or null.</param>
internal sealed record CheckHome(CheckScope Each, BandNode? Band, HeadNode? Limit)
{
    /// <summary>The rows or columns that it is asked of; none where it is asked once.</summary>
    public IReadOnlyList<HeadNode> Leaves => Each == CheckScope.Once || (Each == CheckScope.Row && !Band!.HasRows)
        ? []
        : (Limit?.Leaves ?? (Each == CheckScope.Row ? Band!.Rows : Band!.Columns).Leaves).ToList();

    /// <summary>Finds the home of a check; null where it has none, which is reported.</summary>
    public static CheckHome? Find(BuildContext context, TableNode table, CheckSyntax syntax)
    {
        var home = table.Bands.Count == 1 ? table.Bands[0] : null;
        var keys = (syntax.Of?.Value.Split('.') ?? []).ToList();
        if (keys.Count > 0 && table.Bands.FirstOrDefault(band => band.Key == keys[0]) is { } named)
        {
            home = named;
            keys.RemoveAt(0);
        }

        if (home is null && syntax.Of is not null)
            return table.HasGaps ? null : Refuse(context, syntax.Of, "band", table.Bands.Select(band => band.Key!).ToList(), table);
        if (home is null && syntax.Each != CheckScope.Once)
        {
            if (!table.HasGaps)
                context.Findings.Report(Rules.WhichBand, syntax.Key.Span, $": {string.Join(", ", table.Bands.Select(band => band.Key))}");
            return null;
        }

        if (syntax.Each == CheckScope.Column && !home!.HasRows)
        {
            if (!table.HasGaps && !home.Rows.HasGaps && !context.Template.HasGaps)
                context.Findings.Report(Rules.NoRows, syntax.Key.Span, table.Path);
            return null;
        }

        return FindLimit(context, table, syntax, home, keys, out var limit) ? new CheckHome(syntax.Each, home, limit) : null;
    }

    private static bool FindLimit(BuildContext context, TableNode table, CheckSyntax syntax, BandNode? home, List<string> keys, out HeadNode? limit)
    {
        limit = null;
        var forest = home is null ? null : syntax.Each == CheckScope.Column ? home.Columns : home.Rows;
        var among = forest?.Roots ?? [];
        var gaps = forest?.HasGaps ?? false;
        var what = syntax.Each == CheckScope.Row ? "row" : syntax.Each == CheckScope.Column ? "column" : "band";
        if (keys.Count > 0 && syntax.Each == CheckScope.Once)
        {
            // Asked once, a check has nothing to be limited to but a band.
            Refuse(context, syntax.Of!, what, table.Bands.Where(band => band.Key is not null).Select(band => band.Key!).ToList(), table);
            return false;
        }

        for (var at = 0; at < keys.Count;)
        {
            if (PathResolver.Child(among, keys, ref at) is not { } child)
            {
                if (gaps)
                    return false;
                if (at == 0 && home!.HasRows && (syntax.Each == CheckScope.Row ? home.Columns : home.Rows).Roots.Exists(head => head.Key == keys[0]))
                {
                    var (axis, expected) = syntax.Each == CheckScope.Row ? ("column", "a row") : ("row", "a column");
                    context.Findings.Report(Rules.OtherEdge, syntax.Of!.Span, syntax.Of.Value, axis, expected, $"'each: {what}' asks the check of {what}s, and 'of' says which");
                    return false;
                }

                Refuse(context, syntax.Of!, what, among.Select(head => head.Key).ToList(), table);
                return false;
            }

            (limit, among, gaps) = (child, child.Children, child.HasGaps);
        }

        return true;
    }

    private static CheckHome? Refuse(BuildContext context, Located<string> of, string what, List<string> names, TableNode table)
    {
        context.Findings.Report(Rules.UnknownName, of.Span, what, of.Value, $"'{table.Path}'", Suggestion.Hint(of.Value, names));
        return null;
    }
}
