using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Model;

namespace Formwork.Schema.Pages;

/// <summary>
/// Writes the Markdown formats. Tables cannot span there: a head of several levels becomes one, its parts joined.
/// </summary>
internal static class MarkdownFormat
{
    /// <summary>The report.</summary>
    public static string Page(Page page) => "# {title}\n\n{preamble}" + string.Concat(page.Outermost.Select(Section));

    /// <summary>A table alone.</summary>
    public static string Table(PageSection section)
    {
        var table = section.Table!;
        var text = new StringBuilder();
        foreach (var band in table.Bands)
            AppendBand(text, table, band, section.Lists);
        foreach (var note in table.Notes)
            text.Append(PageText.MarkdownParagraph(note)).Append("\n\n");
        return text.ToString();
    }

    private static string Section(PageSection section) =>
        $"{new string('#', section.Level)} {PageText.Markdown(section.Title)}\n\n"
        + section.ContentSlot + section.NotesSlot + string.Concat(section.Sections.Select(Section));

    private static void AppendBand(
        StringBuilder text, TableModel table, BandModel band, IReadOnlyDictionary<string, int> lists)
    {
        if (band.Label is { } caption)
            text.Append("**").Append(PageText.Markdown(caption)).Append("**\n\n");
        var over = band.OverColumns ?? table.OverColumns;
        var columns = Leaves(band.Columns, over is null ? "" : PageText.Markdown(over) + " / ", lists).ToList();
        var stub = band.Rows.Count > 0 ? 1 : 0;
        if (stub > 0)
            text.Append("| ").Append(PageText.Markdown(table.Stub ?? table.Corner ?? "")).Append(' ');
        foreach (var column in columns)
            text.Append("| ").Append(column.Label).Append(' ');
        text.Append("|\n");
        for (var i = 0; i < stub + columns.Count; i++)
            text.Append(i < stub || !HasNumbers(band, i - stub, columns.Count) ? "| --- " : "| ---: ");
        text.Append("|\n");

        var cell = band.FirstCell;
        foreach (var row in stub == 0 ? [new Leaf("", "", "")] : Leaves(band.Rows, "", lists))
        {
            text.Append(row.Before);
            if (stub > 0)
                text.Append("| ").Append(row.Label).Append(' ');
            foreach (var _ in columns)
                text.Append("| {").Append((cell++).ToString(CultureInfo.InvariantCulture)).Append("} ");
            text.Append("|\n").Append(row.Behind);
        }

        text.Append('\n');
    }

    private static bool HasNumbers(BandModel band, int column, int columns) =>
        band.Cells.Where((type, cell) => cell % columns == column && type.IsNumber).Any();

    private static List<Leaf> Leaves(IEnumerable<HeadModel> heads, string parents, IReadOnlyDictionary<string, int> lists)
    {
        var leaves = new List<Leaf>();
        foreach (var head in heads)
        {
            var label = parents + (head.List is null ? PageText.Markdown(head.Number + head.Label) : RepeatedRows.Item);
            var inside = head.IsLeaf ? [new(label, "", "")] : Leaves(head.Children, label + " / ", lists);
            if (head.List is { } list)
            {
                inside[0] = inside[0] with { Before = RepeatedRows.Begin(lists[list]) };
                inside[inside.Count - 1] = inside[inside.Count - 1] with { Behind = RepeatedRows.End };
            }

            leaves.AddRange(inside);
        }

        return leaves;
    }

    // What begins before a row and ends behind it is the repetition for the items of a list.
    private sealed record Leaf(string Label, string Before, string Behind);
}
