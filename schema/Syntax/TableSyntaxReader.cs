using Formwork.Schema.Diagnostics;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads tables.</summary>
internal sealed class TableSyntaxReader(NodeReader reader, LabelReader labels, HeadReader heads, CheckReader checks)
{
    /// <summary>Reads a table.</summary>
    public TableSyntax Read(YamlNode.Entry entry, string section)
    {
        var mapping = reader.Mapping(entry, "a mapping with columns and rows, or with bands");
        var map = new MapReader(mapping, $"The table of '{section}'", entry.Key.Span, reader);
        var table = new TableSyntax
        {
            Stub = reader.PrintedText(map.Take("stub")),
            Corner = reader.PrintedText(map.Take("corner")),
            OverColumns = reader.PrintedText(map.Take("over_columns")),
            Grid = reader.Integer(map.Take("grid"), 1, HeadReader.GridLimit),
            Numbering = reader.Texts(map.Take("numbering")),
            Notes = reader.Texts(map.Take("notes")),
            Type = heads.ReadType(map),
            HasGaps = mapping is null,
        };
        if (map.Take("bands") is { } bands)
        {
            ReadBands(bands, table);
            foreach (var word in new[] { "columns", "rows" })
            {
                if (map.Take(word) is { } misplaced)
                    reader.Findings.Report(Rules.BandsOrColumns, misplaced.Key.Span, word);
            }
        }
        else if (ReadBand(null, map) is { } band)
            table.Bands.Add(band);
        else
            table.HasGaps = true;
        checks.Read(map.Take("checks"), table);
        map.Finish();
        table.HasGaps |= map.HadUnknown;
        return table;
    }

    private void ReadBands(YamlNode.Entry entry, TableSyntax table)
    {
        if (reader.Mapping(entry, "bands with their labels") is not { } mapping)
        {
            table.HasGaps = true;
            return;
        }

        foreach (var item in mapping.Entries)
        {
            var label = labels.Read(item, "The band", mapping.IsFlow, out var map);
            var band = label is null ? null : ReadBand(labels.ReadDeprecated(label, map), map);
            if (band is not null)
                table.Bands.Add(band);
            else
                table.HasGaps = true;
            if (label is not null && item.Value is YamlNode.Scalar { IsEmpty: false })
                reader.Findings.Report(Rules.MissingKey, item.Key.Span, map.Owner, "columns", "");
            map.Refuse("grid", "on a band", "; all bands of a table share its width");
            map.Refuse("checks", "in a band", $"; write them under the table's 'checks', with 'of: {item.Key.Value}' where there is 'each'");
            map.Finish();
        }

        table.HasGaps |= mapping.HasGaps;
        if (mapping.Entries.Count == 0)
            reader.Findings.Report(Rules.NothingInside, entry.Key.Span, "'bands'", "band");
    }

    private BandSyntax? ReadBand(LabelSyntax? label, MapReader map)
    {
        var type = label is null ? CellTypeSyntax.None : heads.ReadType(map);
        var columns = heads.ReadSet(map.Need("columns"), "columns");
        var rows = heads.ReadSet(map.Take("rows"), "rows");
        var over = label is null ? null : reader.PrintedText(map.Take("over_columns"));
        return columns is null ? null : new BandSyntax(label, type, columns, rows) { OverColumns = over };
    }
}
