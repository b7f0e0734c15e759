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
    private const string Item = "{item}";
    private const string End = "{/each}";

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
        if (shape.HasLists)
            members.Add(Member("$lists", "{{" + string.Join(",", model.Lists.Select((list, index) => Member(list.Key, $"[{Begin(index)}{Item}{End}]"))) + "}}"));
        members.AddRange(shape.Outermost.Select(section => Member(section.Model.Key, Section(section, "  "))));
        return "{{\n" + string.Join(",\n", members) + "\n}}";
    }

    private static string Section(SectionShape section, string indent)
    {
        var path = section.Model.Path;
        var members = new List<string>();
        if (section.Model.Text is not null)
            members.Add(Member("text", "{text:" + path + "}"));
        foreach (var band in section.Bands)
        {
            var figures = Band(band, band.Model.Key is null ? indent : indent + "  ");
            if (band.Model.Key is { } bandKey)
                members.Add("\n" + indent + Member(bandKey, "{{" + figures + "}}"));
            else
                members.Add(figures);
        }

        members.AddRange(section.Sections.Select(inner => "\n" + indent + Member(inner.Model.Key, Section(inner, indent + "  "))));
        return "{{" + string.Join(",", members) + "{notes:" + path + "}}}";
    }

    private static string Band(BandShape band, string indent)
    {
        var cell = band.Model.FirstCell;
        return band.HasRows ? Rows(band.Model.Rows, new Queue<RowShape>(band.Rows), band.Model.Columns, ref cell, indent) : Columns(band.Model.Columns, ref cell);
    }

    private static string Rows(IEnumerable<HeadModel> rows, Queue<RowShape> leaves, IEnumerable<HeadModel> columns, ref int cell, string indent)
    {
        var members = new List<string>();
        foreach (var row in rows)
        {
            var items = row.List is null ? null : leaves.Peek().Items;
            var inside = items is null ? indent : indent + "  ";
            if (row.IsLeaf)
                leaves.Dequeue();
            var figures = "{{" + (row.IsLeaf ? Columns(columns, ref cell) : Rows(row.Children, leaves, columns, ref cell, inside + "  ")) + "}}";
            if (items is not null)
                figures = $"{{{{{Begin(items.List)}\n{inside}{Item}:{figures}{End}}}}}";
            members.Add("\n" + indent + Member(row.Key, figures));
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

    private static string Begin(int list) => "{each:" + list.ToString(CultureInfo.InvariantCulture) + "}";

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
