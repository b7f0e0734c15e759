// Reads sections.
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads sections: a label and a text or a table.</summary>
internal sealed class SectionReader(NodeReader reader, LabelReader labels, TableReader tables)
{
    /// <summary>Reads all sections.</summary>
    /// <param name="entry">The word <c>sections</c> and its value, or null.</param>
    /// <param name="template">Where they go.</param>
    public void Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        if (reader.Mapping(entry, "sections with their labels") is not { } mapping)
            return;
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
            map.Later("sections", "when");
            var advice = text is not null && table is not null ? ", not both: make two sections of it" : "";
            var known = item.Value is YamlNode.Mapping or YamlNode.Scalar { IsEmpty: false };
            if (known && !map.IsShaken && (text is null) == (table is null) && !map.Has("sections"))
                reader.Findings.Report(Rules.TextOrTable, label.Key.Span, label.Key.Value, advice);
            template.Sections.Add(new SectionSyntax(
                label,
                text is null ? null : ReadText(text, label.Key.Value),
                table is null ? null : tables.Read(table, label.Key.Value)));
            map.Finish();
        }
    }

    private TextSyntax ReadText(YamlNode.Entry entry, string section)
    {
        var map = new MapReader(reader.Mapping(entry, "a mapping, such as { required: true }"), $"The text of '{section}'", entry.Key.Span, reader);
        var required = reader.Answer(map.Take("required"));
        var topics = labels.ReadAll(map.Take("topics"), "The topic", "topics with their labels", "when");
        map.Finish();
        return new TextSyntax(required?.Value ?? false, topics);
    }
}
