using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads sections: a label, and a text, a table or sections.</summary>
internal sealed class SectionReader(NodeReader reader, LabelReader labels, TableSyntaxReader tables)
{
    /// <summary>The longest text that a template can speak of, in characters.</summary>
    private const int LengthLimit = 1_000_000;

    /// <summary>What is said about a text, under the word 'text'.</summary>
    private static readonly string[] s_ofTexts = ["required", "topics", "mentions", "min_length", "max_length"];

    /// <summary>Reads sections side by side, and those within them.</summary>
    public List<SectionSyntax> Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        var sections = new List<SectionSyntax>();
        if (reader.Mapping(entry, "sections with their labels") is not { } mapping)
            return sections;
        template.HasGaps |= mapping.HasGaps;
        if (mapping.Entries.Count == 0)
            reader.Findings.Report(Rules.NothingInside, entry!.Key.Span, "'sections'", "section");
        foreach (var item in mapping.Entries)
        {
            if (labels.Read(item, "The section", mapping.IsFlow, out var map) is not { } label)
            {
                template.HasGaps = true;
                continue;
            }

            var text = map.Take("text");
            var table = map.Take("table");
            var within = map.Take("sections");
            var advice = text is not null && table is not null ? ", not both 'text' and 'table': make two sections of it" : "";
            var known = item.Value is YamlNode.Mapping or YamlNode.Scalar { IsEmpty: false };
            var misplaced = false;
            foreach (var word in s_ofTexts)
            {
                misplaced |= map.Has(word);
                map.Refuse(word, "on a section", "; it stands under 'text'");
            }

            if (known && !map.IsShaken && !misplaced && (text is null ? table is null && within is null : table is not null))
                reader.Findings.Report(Rules.TextOrTable, label.Key.Span, label.Key.Value, advice);
            sections.Add(new SectionSyntax(
                labels.ReadDeprecated(label, map),
                text is null ? null : ReadText(text, label.Key.Value),
                table is null ? null : tables.Read(table, label.Key.Value),
                Read(within, template)));
            map.Finish();
        }

        return sections;
    }

    private TextSyntax ReadText(YamlNode.Entry entry, string section)
    {
        var map = new MapReader(reader.Mapping(entry, "a mapping, such as { required: true }"), $"The text of '{section}'", entry.Key.Span, reader);
        var required = reader.Answer(map.Take("required"));
        var topics = labels.ReadAll(map.Take("topics"), "The topic", "topics with their labels", conditional: true);
        var mentions = labels.ReadAll(map.Take("mentions"), "The mention", "words with their labels", conditional: true);
        map.Expect("min_length", "max_length");
        var min = reader.Integer(map.Take("min_length"), 1, LengthLimit);
        var max = reader.Integer(map.Take("max_length"), 1, LengthLimit);
        map.Finish();
        if (min is not null && max is not null && min.Value > max.Value)
            reader.Findings.ReportBoth(Rules.MinAboveMax, max.Span, min.Span, "max_length", Number.Text(max.Value), "min_length", Number.Text(min.Value));
        return new TextSyntax(required?.Value ?? false, topics) { Mentions = mentions, MinLength = min, MaxLength = max };
    }
}
