// The report as constant JSON with slots. Line feeds and the spaces behind them are layout for the reader of this code: the
// runtime drops them, so what is written is compact.
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Writes the JSON formats.</summary>
internal static class JsonFormat
{
    /// <summary>The whole report.</summary>
    /// <param name="shape">The report.</param>
    /// <returns>The format.</returns>
    public static string Page(ReportShape shape)
    {
        var model = shape.Model;
        var members = new List<string>
        {
            Member("template", String(model.Key)),
            Member("revision", String(model.Revision)),
            Member("facts", "{{" + string.Join(",", model.Facts.Select(fact => Member(fact.Key, "{fact:" + fact.Key + "}"))) + "}}"),
            Member("preamble", "{preamble}"),
        };
        members.AddRange(shape.Sections.Select(section => Member(section.Model.Key, Section(section))));
        return "{{\n" + string.Join(",\n", members) + "\n}}";
    }

    private static string Section(SectionShape section)
    {
        var key = section.Model.Key;
        var members = new List<string>();
        if (section.Model.Text is not null)
            members.Add(Member("text", "{text:" + key + "}"));
        foreach (var band in section.Bands)
        {
            var figures = Band(band, band.Model.Key is null ? "  " : "    ");
            if (band.Model.Key is { } bandKey)
                members.Add("\n  " + Member(bandKey, "{{" + figures + "}}"));
            else
                members.Add(figures);
        }

        return "{{" + string.Join(",", members) + "{notes:" + key + "}}}";
    }

    private static string Band(BandShape band, string indent)
    {
        var cell = band.Model.FirstCell;
        return band.HasRows ? Rows(band.Model.Rows, band.Model.Columns, ref cell, indent) : Columns(band.Model.Columns, ref cell);
    }

    private static string Rows(IEnumerable<HeadModel> rows, IEnumerable<HeadModel> columns, ref int cell, string indent)
    {
        var members = new List<string>();
        foreach (var row in rows)
        {
            var figures = row.IsLeaf ? Columns(columns, ref cell) : Rows(row.Children, columns, ref cell, indent + "  ");
            members.Add("\n" + indent + Member(row.Key, "{{" + figures + "}}"));
        }

        return string.Join(",", members);
    }

    private static string Columns(IEnumerable<HeadModel> columns, ref int cell)
    {
        var members = new List<string>();
        foreach (var column in columns)
        {
            var value = column.IsLeaf
                ? "{" + (cell++).ToString(CultureInfo.InvariantCulture) + "}"
                : "{{" + Columns(column.Children, ref cell) + "}}";
            members.Add(Member(column.Key, value));
        }

        return string.Join(",", members);
    }

    private static string Member(string key, string value) => String(key) + ":" + value;

    private static string String(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                json.Append('\\').Append(character);
            else if (character is '{' or '}')
                json.Append(character, 2);
            else if (character < ' ')
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(character);
        }

        return json.Append('"').ToString();
    }
}
