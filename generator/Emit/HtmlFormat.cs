// The page as constant HTML with slots: semantic, without inline styles.
using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Writes the HTML formats.</summary>
internal static class HtmlFormat
{
    /// <summary>The page.</summary>
    /// <param name="shape">The report.</param>
    /// <returns>The format.</returns>
    public static string Page(ReportShape shape) => $$"""
        <!DOCTYPE html>
        <html lang="{{MarkupText.Html(shape.Model.Language.Tag)}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <style>
        {style}</style>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        {preamble}{{string.Concat(shape.Outermost.Select(Section))}}</main>
        </body>
        </html>

        """;

    /// <summary>A table alone, or null for a text.</summary>
    /// <param name="shape">The report.</param>
    /// <param name="section">The section.</param>
    /// <returns>The format.</returns>
    public static string? Table(ReportShape shape, SectionShape section)
    {
        if (section.Grid is not { } grid)
            return null;
        var html = new StringBuilder();
        html.Append("<div class=\"table\">\n<table").Append(IsEven(section.Model.Table!) ? " class=\"even\"" : "")
            .Append(" aria-label=\"").Append(MarkupText.Html(section.Title)).Append("\">\n");
        if (grid.StubColumns > 0)
            html.Append("<colgroup><col class=\"stub\"").Append(Span("span", grid.StubColumns)).Append("><col").Append(Span("span", grid.Columns - grid.StubColumns)).Append("></colgroup>\n");
        AppendRows(html, section, grid, new RepeatedRows(shape, grid));
        html.Append("</table>\n");
        foreach (var note in section.Model.Table!.Notes)
            html.Append("<p class=\"note\">").Append(MarkupText.Html(note)).Append("</p>\n");
        return html.Append("</div>\n").ToString();
    }

    // A grid that the template gives has columns of one width: left to themselves, those in which no cell stands alone have none.
    private static bool IsEven(TableModel table) =>
        table.Grid is not null || table.Bands.Any(band => band.Columns.SelectMany(head => head.Leaves).Any(leaf => leaf.Span > 0));

    private static string Section(SectionShape section)
    {
        // The title of the page is the heading above those of the sections; below the sixth level there is none.
        var level = Math.Min(6, section.Model.Depth + 2).ToString(CultureInfo.InvariantCulture);
        var path = section.Model.Path;
        return $$"""
            <section id="{{path}}">
            <h{{level}}>{{MarkupText.Html(section.Title)}}</h{{level}}>
            {{section.ContentSlot}}{notes:{{path}}}{{string.Concat(section.Sections.Select(Section))}}</section>

            """;
    }

    // A band is a group of rows; only a table of one band has its heads apart from its rows.
    private static void AppendRows(StringBuilder html, SectionShape section, GridModel grid, RepeatedRows repeated)
    {
        var banded = section.Bands.Any(band => band.Model.Key is not null);
        string? open = null;
        foreach (var row in grid.Cells.GroupBy(cell => cell.Row))
        {
            var isHead = row.All(cell => cell.Kind is not (GridCellKind.Data or GridCellKind.RowHead));
            var group = !banded && isHead ? "thead" : "tbody";
            if (open != group || row.First().Kind == GridCellKind.Caption)
            {
                html.Append(open is null ? "" : "</" + open + ">\n").Append('<').Append(group).Append(">\n");
                open = group;
            }

            html.Append(repeated.Before(row.Key)).Append("<tr>");
            foreach (var cell in row)
                html.Append(repeated.Once(cell, Cell(section, cell, repeated)));
            html.Append("</tr>\n").Append(repeated.Behind(row.Key));
        }

        html.Append("</").Append(open).Append(">\n");
    }

    private static string Cell(SectionShape section, GridCellModel cell, RepeatedRows repeated)
    {
        var rowSpan = repeated.RowSpan(cell);
        var (element, attribute) = cell.Kind switch
        {
            GridCellKind.Caption => ("th", " scope=\"rowgroup\""),
            GridCellKind.ColumnHead => ("th", " scope=\"col\""),
            GridCellKind.RowHead when rowSpan != "1" => ("th", " scope=\"rowgroup\""),
            GridCellKind.RowHead => ("th", " scope=\"row\""),
            GridCellKind.Corner when cell.Text.Length > 0 && cell.Text == section.Model.Table!.Stub => ("th", " scope=\"col\""),
            GridCellKind.Corner => ("td", " class=\"corner\""),
            GridCellKind.Filler => ("td", " class=\"filler\""),
            _ => ("td", ""),
        };
        var content = cell.Kind == GridCellKind.Data ? "{" + cell.Cell.ToString(CultureInfo.InvariantCulture) + "}"
            : cell.List is null ? MarkupText.Html(cell.Text)
            : RepeatedRows.Item;
        return $"<{element}{attribute}{Span("rowspan", rowSpan)}{Span("colspan", cell.ColumnSpan)}>{content}</{element}>";
    }

    private static string Span(string name, int span) => Span(name, span.ToString(CultureInfo.InvariantCulture));

    private static string Span(string name, string span) => span == "1" ? "" : $" {name}=\"{span}\"";
}
