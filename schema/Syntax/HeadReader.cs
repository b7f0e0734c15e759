using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads heads, and what is said about the cells under them.</summary>
internal sealed class HeadReader(NodeReader reader, LabelReader labels)
{
    private static readonly Dictionary<string, CellTypeKind> s_kinds = new()
    {
        ["count"] = CellTypeKind.Count,
        ["amount"] = CellTypeKind.Amount,
        ["percent"] = CellTypeKind.Percent,
        ["date"] = CellTypeKind.Date,
        ["choice"] = CellTypeKind.Choice,
        ["text"] = CellTypeKind.Text,
    };

    /// <summary>The greatest width of a table in columns of figures, beyond any paper.</summary>
    public const int GridLimit = 1000;

    /// <summary>Reads heads side by side; null where there is no entry.</summary>
    public HeadSetSyntax? ReadSet(YamlNode.Entry? entry, string word)
    {
        if (entry is null)
            return null;
        if (entry.Value is YamlNode.Scalar { IsEmpty: false } name && KeyRules.IsKey(name.Value))
            return new HeadSetSyntax(name.Span, [], new Located<string>(name.Value, name.Span), false);

        return ReadHeads(entry, word, $"{word} with their labels, such as {{ a: A, b: B }}, or the key of a shared set");
    }

    /// <summary>Reads a shared set: what stands in its heads says whether they are rows or columns.</summary>
    public (HeadSetSyntax Heads, string? Word) ReadShared(YamlNode.Entry entry)
    {
        var words = entry.Value is YamlNode.Mapping mapping
            ? mapping.Entries.Select(item => item.Value).OfType<YamlNode.Mapping>().SelectMany(head => head.Entries).Select(word => word.Key.Value).ToList()
            : [];
        var word = words.Contains("rows") || words.Contains("each") ? "rows" : words.Contains("columns") || words.Contains("span") ? "columns" : null;
        return (ReadSet(entry, word ?? "columns")!, word);
    }

    private HeadSetSyntax ReadHeads(YamlNode.Entry entry, string word, string expected)
    {
        if (reader.Mapping(entry, expected) is not { } mapping)
            return HeadSetSyntax.Nothing(entry.Key.Span);
        var heads = new List<HeadSyntax>();
        var gaps = mapping.HasGaps || (mapping.IsFlow && reader.Findings.IsDamaged(mapping.Span)) || reader.Findings.HasDamageIn(mapping.Span, mapping.Entries.Select(item => item.Value.Span));
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

    /// <summary>Reads type, unit, decimals, sign, limits and options.</summary>
    public CellTypeSyntax ReadType(MapReader map)
    {
        var before = reader.Findings.Count;
        var type = new CellTypeSyntax(
            reader.Word(map.Take("type"), "type of cells", s_kinds),
            reader.Text(map.Take("unit")),
            reader.Integer(map.Take("decimals"), 0, 9),
            reader.Answer(map.Take("signed")))
        {
            Min = reader.Decimal(map.Take("min"), signed: true),
            Max = reader.Decimal(map.Take("max"), signed: true),
            Options = labels.ReadOptions(map.Take("options")),
        };
        return type with { IsDoubtful = reader.Findings.Count > before || !map.IsWhole };
    }

    private HeadSyntax? Read(YamlNode.Entry entry, string word, bool inFlow)
    {
        var what = word == "columns" ? "The column" : "The row";
        var isColumn = word == "columns";
        if (labels.Read(entry, what, inFlow, out var map, spares: "each") is not { } label)
            return null;
        label = labels.ReadDeprecated(label, map);
        var type = ReadType(map);
        var total = ReadTotal(map.Take("total"));
        var children = ReadSet(map.Take(word), word);
        var ofWhich = map.Take("of_which") is { } parts ? ReadHeads(parts, word, "the parts with their labels, such as { a: A, b: B }") : null;
        var each = isColumn ? null : reader.Text(map.Take("each"), advice: "write the key of a list");
        var span = isColumn ? reader.Integer(map.Take("span"), 1, GridLimit) : null;
        map.Refuse(isColumn ? "rows" : "columns", isColumn ? "on a column" : "on a row", $"; heads under it stand under '{word}'");
        if (isColumn)
            map.Refuse("each", "on a column", "; only rows can be the items of a list");
        else
            map.Refuse("span", "on a row", "; it gives the width of a column");
        map.Finish();
        return new HeadSyntax(label, type, total, children)
        {
            OfWhich = ofWhich,
            Each = each,
            Span = span,
            HasGaps = entry.Value is not (YamlNode.Scalar or YamlNode.Mapping) || map.HadUnknown,
        };
    }

    private TotalSyntax? ReadTotal(YamlNode.Entry? entry)
    {
        if (entry?.Value is YamlNode.Sequence)
            return new TotalSyntax(entry.Key.Span, reader.Texts(entry));

        // The key of a head without its brackets is the commonest slip here, and no answer at all.
        if (entry?.Value is YamlNode.Scalar { IsEmpty: false } scalar && scalar.Value.Split('.').All(KeyRules.IsKey) && !LabelReader.IsYesOrNo(scalar.Value))
        {
            reader.Findings.Report(Rules.WrongKind, scalar.Span, entry.Key.Value, $"true, or a list of the heads that it adds, such as [{scalar.Value}]", $"'{scalar.Value}'");
            return null;
        }

        return reader.Answer(entry) is { Value: true } answer ? new TotalSyntax(answer.Span, null) : null;
    }
}
