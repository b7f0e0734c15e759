// The report as constant Markdown with slots. Its tables cannot span: a head of several levels becomes one, its parts joined.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Writes the Markdown formats.</summary>
internal static class MarkdownFormat
{
    /// <summary>The report.</summary>
    /// <param name="shape">The report.</param>
    /// <returns>The format.</returns>
    public static string Page(ReportShape shape) => "# {title}\n\n{preamble}" + string.Concat(shape.Outermost.Select(Section));

    /// <summary>A table alone, or null for a text.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The format.</returns>
    public static string? Table(SectionShape section)
    {
        if (section.Model.Table is not { } table)
            return null;
        var text = new StringBuilder();
        foreach (var band in section.Bands)
            AppendBand(text, table, band);
        foreach (var note in table.Notes)
            text.Append(MarkupText.MarkdownParagraph(note)).Append("\n\n");
        return text.ToString();
    }

    private static string Section(SectionShape section)
    {
        // The title of the page is the heading above those of the sections; below the sixth level there is none.
        var level = new string('#', Math.Min(6, section.Model.Depth + 2));
        return $"{level} {MarkupText.Markdown(section.Title)}\n\n{section.ContentSlot}{{notes:{section.Model.Path}}}{string.Concat(section.Sections.Select(Section))}";
    }

    private static void AppendBand(StringBuilder text, TableModel table, BandShape band)
    {
        if (band.Model.Label is { } caption)
            text.Append("**").Append(MarkupText.Markdown(caption)).Append("**\n\n");
        var over = band.Model.OverColumns ?? table.OverColumns;
        var columns = Labels(band.Model.Columns, over is null ? "" : MarkupText.Markdown(over) + " / ").ToList();
        var stub = band.HasRows ? 1 : 0;
        if (band.HasRows)
            text.Append("| ").Append(MarkupText.Markdown(table.Stub ?? table.Corner ?? "")).Append(' ');
        foreach (var column in columns)
            text.Append("| ").Append(column).Append(' ');
        text.Append("|\n");
        for (var i = 0; i < stub + columns.Count; i++)
            text.Append(i < stub || !HasNumbers(band, i - stub) ? "| --- " : "| ---: ");
        text.Append("|\n");

        var rows = Labels(band.Model.Rows, "").ToList();
        for (var row = 0; row < band.Rows.Count; row++)
        {
            var items = band.Rows[row].Items;
            if (items is not null && (row == 0 || band.Rows[row - 1].Items != items))
                text.Append(RepeatedRows.Begin(items.List));
            if (band.HasRows)
                text.Append("| ").Append(rows[row]).Append(' ');
            for (var column = 0; column < columns.Count; column++)
                text.Append("| {").Append((band.Rows[row].FirstCell + column).ToString(CultureInfo.InvariantCulture)).Append("} ");
            text.Append("|\n");
            if (items is not null && (row == band.Rows.Count - 1 || band.Rows[row + 1].Items != items))
                text.Append(RepeatedRows.End);
        }

        text.Append('\n');
    }

    private static bool HasNumbers(BandShape band, int column) => Enumerable.Range(0, band.Rows.Count).Any(row => band.TypeOf(row, column).IsNumber);

    private static IEnumerable<string> Labels(IEnumerable<HeadModel> heads, string parents)
    {
        foreach (var head in heads)
        {
            var label = parents + (head.List is null ? MarkupText.Markdown(head.Number + head.Label) : RepeatedRows.Item);
            foreach (var leaf in head.IsLeaf ? [label] : Labels(head.Children, label + " / "))
                yield return leaf;
        }
    }
}
