using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>Writes the HTML formats: semantic, without inline styles.</summary>
internal static class HtmlFormat
{
    /// <summary>The page.</summary>
    public static string Page(Page page) => $$"""
        <!DOCTYPE html>
        <html lang="{{PageText.Html(page.Model.Language.Tag)}}">
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
        {preamble}{{string.Concat(page.Outermost.Select(Section))}}</main>
        </body>
        </html>

        """;

    /// <summary>A table alone.</summary>
    public static string Table(PageSection section)
    {
        var (table, grid) = (section.Table!, section.LayOut());
        var html = new StringBuilder();
        html.Append("<div class=\"table\">\n<table").Append(IsEven(table) ? " class=\"even\"" : "")
            .Append(" aria-label=\"").Append(PageText.Html(section.Title)).Append("\">\n");
        if (grid.StubColumns > 0)
        {
            html.Append("<colgroup><col class=\"stub\"").Append(Span("span", grid.StubColumns))
                .Append("><col").Append(Span("span", grid.Columns - grid.StubColumns)).Append("></colgroup>\n");
        }

        AppendRows(html, table, grid, new RepeatedRows(grid, section.Lists));
        html.Append("</table>\n");
        foreach (var note in table.Notes)
            html.Append("<p class=\"note\">").Append(PageText.Html(note)).Append("</p>\n");
        return html.Append("</div>\n").ToString();
    }

    // A grid that the template gives has columns of one width: left to themselves, those in which no cell stands alone have none.
    private static bool IsEven(TableModel table) =>
        table.Grid is not null
        || table.Bands.Any(band => band.Columns.SelectMany(head => head.Leaves).Any(leaf => leaf.Span > 0));

    private static string Section(PageSection section)
    {
        var level = section.Level.ToString(CultureInfo.InvariantCulture);
        return $$"""
            <section id="{{section.Model.Path}}">
            <h{{level}}>{{PageText.Html(section.Title)}}</h{{level}}>
            {{section.ContentSlot}}{{section.NotesSlot}}{{string.Concat(section.Sections.Select(Section))}}</section>

            """;
    }

    // A band is a group of rows; only a table of one band has its heads apart from its rows.
    private static void AppendRows(StringBuilder html, TableModel table, GridModel grid, RepeatedRows repeated)
    {
        var banded = table.Bands.Any(band => band.Key is not null);
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
                html.Append(repeated.Once(cell, Cell(table, cell, repeated)));
            html.Append("</tr>\n").Append(repeated.Behind(row.Key));
        }

        html.Append("</").Append(open).Append(">\n");
    }

    private static string Cell(TableModel table, GridCellModel cell, RepeatedRows repeated)
    {
        var rowSpan = repeated.RowSpan(cell);
        var (element, attribute) = cell.Kind switch
        {
            GridCellKind.Caption => ("th", " scope=\"rowgroup\""),
            GridCellKind.ColumnHead => ("th", " scope=\"col\""),
            GridCellKind.RowHead when rowSpan != "1" => ("th", " scope=\"rowgroup\""),
            GridCellKind.RowHead => ("th", " scope=\"row\""),
            GridCellKind.Corner when cell.Text.Length > 0 && cell.Text == table.Stub => ("th", " scope=\"col\""),
            GridCellKind.Corner => ("td", " class=\"corner\""),
            GridCellKind.Filler => ("td", " class=\"filler\""),
            _ => ("td", ""),
        };
        var content = cell.Kind == GridCellKind.Data ? "{" + cell.Cell.ToString(CultureInfo.InvariantCulture) + "}"
            : cell.List is null ? PageText.Html(cell.Text)
            : RepeatedRows.Item;
        return $"<{element}{attribute}{Span("rowspan", rowSpan)}{Span("colspan", cell.ColumnSpan)}>{content}</{element}>";
    }

    private static string Span(string name, int span) => Span(name, span.ToString(CultureInfo.InvariantCulture));

    private static string Span(string name, string span) => span == "1" ? "" : $" {name}=\"{span}\"";
}
