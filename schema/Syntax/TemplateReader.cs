using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads a template.</summary>
internal static class TemplateReader
{
    /// <summary>Reads a template from its nodes; null where it is no template at all.</summary>
    public static TemplateSyntax? Read(YamlDocument document, FindingBag findings)
    {
        if (document.Root is not YamlNode.Mapping mapping)
        {
            if (document.Root is not YamlNode.Damaged && findings.Count == 0)
                ReportNoTemplate(document.Root, findings);
            return null;
        }

        var reader = new NodeReader(findings);
        var labels = new LabelReader(reader);
        var heads = new HeadReader(reader, labels);
        var words = new WordsReader(reader);
        var tables = new TableSyntaxReader(reader, labels, heads, new CheckReader(reader));
        var at = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;
        var map = new MapReader(mapping, "The template", at, reader) { HasGaps = document.HasGaps };

        ReadVersion(map.Need("formwork", ", the version of the language: write 'formwork: 1'"), reader);
        var template = new TemplateSyntax { HasGaps = document.HasGaps, LostFacts = document.HasGaps, LostLists = document.HasGaps, LostShared = document.HasGaps };
        template.Key = map.Need("template", ", the key that names it across revisions") is { Value: YamlNode.Scalar { IsEmpty: false } key }
            ? KeyRules.Read(key, findings)
            : reader.Text(map.Take("template"));
        template.Revision = reader.PrintedText(map.Need("revision"));
        template.Titles = reader.Texts(map.Need("title"));
        template.Authority = reader.PrintedText(map.Take("authority"));
        template.Description = reader.Text(map.Take("description"));
        template.Language = reader.Text(map.Need("language", ", such as zh-CN"));
        ReadWords(map.Take("words"), reader, words, template);
        new FactReader(reader, labels).Read(map.Take("facts"), template);
        template.Preamble = reader.Texts(map.Take("preamble"));
        ReadShared(map.Take("shared"), reader, heads, template);
        ReadLists(map.Take("lists"), reader, labels, template);
        new FactCheckReader(reader).Read(map.Take("checks"), template);
        new RulesReader(reader).Read(map.Take("rules"), template);
        template.Numbering = reader.Texts(map.Take("numbering"));
        template.Sections = new SectionReader(reader, labels, tables).Read(map.Need("sections"), template);
        map.Finish();

        // What nobody knows may be the facts, lists or shared heads under a word that is misspelt.
        template.LostFacts |= map.HadUnknown && template.Facts.Count == 0;
        template.LostLists |= map.HadUnknown && template.Lists.Count == 0;
        template.LostShared |= map.HadUnknown && template.Shared.Count == 0;
        return template;
    }

    private static void ReportNoTemplate(YamlNode? root, FindingBag findings)
    {
        if (root is null or YamlNode.Scalar { IsEmpty: true })
            findings.Report(Rules.EmptyTemplate, default);
        else
            findings.Report(Rules.WrongKind, root.Span, "the template", "a mapping that begins with 'formwork: 1'", root.Kind);
    }

    private static void ReadVersion(YamlNode.Entry? entry, NodeReader reader)
    {
        if (reader.Text(entry) is { } version && version.Value != "1")
            reader.Findings.Report(Rules.LanguageVersion, version.Span, version.Value);
    }

    private static void ReadWords(YamlNode.Entry? entry, NodeReader reader, WordsReader words, TemplateSyntax template)
    {
        if (reader.Mapping(entry, "lists of words") is not { } mapping)
            return;
        var map = new MapReader(mapping, "The list of words", entry!.Key.Span, reader);
        var leftOver = reader.Texts(map.Take("left_over"));
        template.Words = words.Read(map);
        template.Words.LeftOver = leftOver;
        map.Finish();
    }

    private static void ReadLists(YamlNode.Entry? entry, NodeReader reader, LabelReader labels, TemplateSyntax template)
    {
        template.Lists = labels.ReadAll(entry, "The list", "lists with their labels");
        template.LostLists |= entry is not null && (entry.Value as YamlNode.Mapping)?.Entries.Count != template.Lists.Count;
        if (entry?.Value is YamlNode.Mapping { Entries.Count: 0, HasGaps: false })
            reader.Findings.Report(Rules.NothingInside, entry.Key.Span, "'lists'", "list");
    }

    private static void ReadShared(YamlNode.Entry? entry, NodeReader reader, HeadReader heads, TemplateSyntax template)
    {
        if (entry is null)
            return;
        var mapping = reader.Mapping(entry, "sets of heads");
        template.LostShared |= mapping is null or { HasGaps: true };
        foreach (var item in mapping?.Entries ?? [])
        {
            var (set, word) = heads.ReadShared(item);
            if (KeyRules.Read(item.Key, reader.Findings) is { } key)
                template.Shared.Add(new SharedSyntax(key, set, word));
            else
                template.LostShared = true;
        }
    }
}
