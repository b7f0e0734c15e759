// Reads the heads of rows and columns.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads heads, and what is said about the cells under them.</summary>
internal sealed class HeadReader(NodeReader reader, LabelReader labels)
{
    private static readonly Dictionary<string, CellKind> s_kinds = new() { ["count"] = CellKind.Count, ["amount"] = CellKind.Amount };

    /// <summary>Reads heads side by side.</summary>
    /// <param name="entry">The word <c>rows</c> or <c>columns</c>, or the key of a shared set, with its value.</param>
    /// <param name="word">The word under which heads of this kind have heads of their own.</param>
    /// <returns>The heads, or null where there is no entry.</returns>
    public HeadSetSyntax? ReadSet(YamlNode.Entry? entry, string word)
    {
        if (entry is null)
            return null;
        if (entry.Value is YamlNode.Scalar { IsEmpty: false } name && KeyRules.IsKey(name.Value))
        {
            if (word == "columns")
                return new HeadSetSyntax(name.Span, [], new Located<string>(name.Value, name.Span), false);
            reader.Findings.Report(Rules.SharedForRows, name.Span);
            return HeadSetSyntax.Nothing(name.Span);
        }

        if (reader.Mapping(entry, word == "columns" ? "columns with their labels, or the key of a shared set" : "rows with their labels") is not { } mapping)
            return HeadSetSyntax.Nothing(entry.Key.Span);
        var heads = new List<HeadSyntax>();
        var gaps = mapping.HasGaps;
        foreach (var item in mapping.Entries)
        {
            if (Read(item, word, mapping.IsFlow) is { } head)
                heads.Add(head);
            else
                gaps = true;
        }

        if (heads.Count == 0 && !gaps)
            reader.Findings.Report(Rules.NothingInside, entry.Key.Span, $"'{entry.Key.Value}'", "head");
        return new HeadSetSyntax(mapping.Span, heads, null, gaps);
    }

    /// <summary>Reads type, unit, decimals and sign.</summary>
    /// <param name="map">The mapping they stand in.</param>
    /// <returns>What is said.</returns>
    public CellTypeSyntax ReadType(MapReader map)
    {
        var before = reader.Findings.Count;
        var type = new CellTypeSyntax(
            reader.Word(map.Take("type"), "type of cells", s_kinds, "percent", "date", "choice", "text"),
            reader.Text(map.Take("unit")),
            reader.Integer(map.Take("decimals"), 0, 9),
            reader.Answer(map.Take("signed")));
        return type with { IsDoubtful = reader.Findings.Count > before };
    }

    private HeadSyntax? Read(YamlNode.Entry entry, string word, bool inFlow)
    {
        var what = word == "columns" ? "The column" : "The row";
        if (labels.Read(entry, what, inFlow, out var map) is not { } label)
            return null;
        var type = ReadType(map);
        var total = ReadTotal(map.Take("total"));
        var children = ReadSet(map.Take(word), word);
        map.Refuse(word == "columns" ? "rows" : "columns", word == "columns" ? "on a column" : "on a row", $"; heads under it stand under '{word}'");
        map.Later("of_which", "span", "each", "options", "when");
        map.Finish();
        return new HeadSyntax(label, type, total, children) { HasGaps = entry.Value is YamlNode.Damaged || map.HadUnknown };
    }

    private TotalSyntax? ReadTotal(YamlNode.Entry? entry)
    {
        if (entry?.Value is YamlNode.Sequence)
            return new TotalSyntax(entry.Key.Span, reader.Texts(entry));
        return reader.Answer(entry) is { Value: true } answer ? new TotalSyntax(answer.Span, null) : null;
    }
}
