using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Checks that what a table is to be as wide as is as wide as what stands in it.</summary>
internal sealed class WidthCheck(BuildContext context)
{
    /// <summary>Checks a table.</summary>
    public int? Check(TableSyntax syntax, TableNode table)
    {
        var widest = 0;
        foreach (var band in table.Bands)
        {
            foreach (var root in band.Columns.Roots)
                CheckSpans(root);
            var width = band.Columns.Leaves.Sum(leaf => leaf.Syntax.Span?.Value ?? 1);
            if (width > widest && syntax.Grid is { } grid && width > grid.Value && !band.Columns.HasGaps)
                context.Findings.Report(Rules.GridTooNarrow, grid.Span, Number.Text(grid.Value), band.Key is null ? "the table" : $"the band '{band.Key}'", Number.Text(width));
            widest = System.Math.Max(widest, width);
        }

        if (syntax.OverColumns is { } over)
        {
            foreach (var band in syntax.Bands.Where(band => band.OverColumns is not null))
                context.Findings.ReportBoth(Rules.TwoOverColumns, band.OverColumns!.Span, over.Span, Number.Text(context.Findings.LineOf(over.Span)));
        }

        return syntax.Grid is { } said && said.Value >= widest ? said.Value : null;
    }

    private void CheckSpans(HeadNode head)
    {
        if (!head.IsLeaf && head.Syntax.Span is { } span)
            context.Findings.Report(Rules.SpanWithHeads, span.Span, head.Key);
        foreach (var child in head.Children)
            CheckSpans(child);
    }
}
