// The page as constant HTML with slots: semantic, without inline styles.
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Layout;

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
        {preamble}{{string.Concat(shape.Sections.Select(Section))}}</main>
        </body>
        </html>

        """;

    /// <summary>A table alone, or null for a text.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The format.</returns>
    public static string? Table(SectionShape section)
    {
        if (section.Grid is not { } grid)
            return null;
        var html = new StringBuilder();
        html.Append("<div class=\"table\">\n<table aria-label=\"").Append(MarkupText.Html(section.Title)).Append("\">\n");
        if (grid.StubColumns > 0)
            html.Append("<colgroup><col class=\"stub\"").Append(Span("span", grid.StubColumns)).Append("><col").Append(Span("span", grid.Columns - grid.StubColumns)).Append("></colgroup>\n");
        AppendRows(html, section, grid);
        html.Append("</table>\n");
        foreach (var note in section.Model.Table!.Notes)
            html.Append("<p class=\"note\">").Append(MarkupText.Html(note)).Append("</p>\n");
        return html.Append("</div>\n").ToString();
    }

    private static string Section(SectionShape section)
    {
        var key = section.Model.Key;
        var content = section.Grid is null ? "{text:" + key + "}" : "{table:" + key + "}";
        return $$"""
            <section id="{{key}}">
            <h2>{{MarkupText.Html(section.Title)}}</h2>
            {{content}}{notes:{{key}}}</section>

            """;
    }

    // A band is a group of rows; only a table of one band has its heads apart from its rows.
    private static void AppendRows(StringBuilder html, SectionShape section, GridModel grid)
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

            html.Append("<tr>");
            foreach (var cell in row)
                AppendCell(html, section, cell);
            html.Append("</tr>\n");
        }

        html.Append("</").Append(open).Append(">\n");
    }

    private static void AppendCell(StringBuilder html, SectionShape section, GridCellModel cell)
    {
        var (element, attribute) = cell.Kind switch
        {
            GridCellKind.Caption => ("th", " scope=\"rowgroup\""),
            GridCellKind.ColumnHead => ("th", " scope=\"col\""),
            GridCellKind.RowHead when cell.RowSpan > 1 => ("th", " scope=\"rowgroup\""),
            GridCellKind.RowHead => ("th", " scope=\"row\""),
            GridCellKind.Corner when cell.Text.Length > 0 && cell.Text == section.Model.Table!.Stub => ("th", " scope=\"col\""),
            GridCellKind.Corner => ("td", " class=\"corner\""),
            GridCellKind.Filler => ("td", " class=\"filler\""),
            _ => ("td", ""),
        };
        html.Append('<').Append(element).Append(attribute)
            .Append(Span("rowspan", cell.RowSpan)).Append(Span("colspan", cell.ColumnSpan)).Append('>')
            .Append(cell.Kind == GridCellKind.Data ? "{" + cell.Cell.ToString(CultureInfo.InvariantCulture) + "}" : MarkupText.Html(cell.Text))
            .Append("</").Append(element).Append('>');
    }

    private static string Span(string name, int span) =>
        span == 1 ? "" : " " + name + "=\"" + span.ToString(CultureInfo.InvariantCulture) + "\"";
}
