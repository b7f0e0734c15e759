// The report as constant Markdown with slots. Its tables cannot span: a head of several levels becomes one, its parts joined.
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
    public static string Page(ReportShape shape) => "# {title}\n\n{preamble}" + string.Concat(shape.Sections.Select(Section));

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
            text.Append(MarkupText.Markdown(note)).Append("\n\n");
        return text.ToString();
    }

    private static string Section(SectionShape section)
    {
        var key = section.Model.Key;
        var content = section.Grid is null ? "{text:" + key + "}" : "{table:" + key + "}";
        return "## " + MarkupText.Markdown(section.Title) + "\n\n" + content + "{notes:" + key + "}";
    }

    private static void AppendBand(StringBuilder text, TableModel table, BandShape band)
    {
        if (band.Model.Label is { } caption)
            text.Append("**").Append(MarkupText.Markdown(caption)).Append("**\n\n");
        var columns = Labels(band.Model.Columns, "").ToList();
        var stub = band.HasRows ? 1 : 0;
        if (band.HasRows)
            text.Append("| ").Append(MarkupText.Markdown(table.Stub ?? table.Corner ?? "")).Append(' ');
        foreach (var column in columns)
            text.Append("| ").Append(column).Append(' ');
        text.Append("|\n");
        for (var i = 0; i < stub + columns.Count; i++)
            text.Append(i < stub ? "| --- " : "| ---: ");
        text.Append("|\n");

        var rows = Labels(band.Model.Rows, "").ToList();
        for (var row = 0; row < band.Rows.Count; row++)
        {
            if (band.HasRows)
                text.Append("| ").Append(rows[row]).Append(' ');
            for (var column = 0; column < columns.Count; column++)
                text.Append("| {").Append((band.Rows[row].FirstCell + column).ToString(CultureInfo.InvariantCulture)).Append("} ");
            text.Append("|\n");
        }

        text.Append('\n');
    }

    private static IEnumerable<string> Labels(IEnumerable<HeadModel> heads, string parents)
    {
        foreach (var head in heads)
        {
            var label = parents + MarkupText.Markdown(head.Number + head.Label);
            foreach (var leaf in head.IsLeaf ? [label] : Labels(head.Children, label + " / "))
                yield return leaf;
        }
    }
}
