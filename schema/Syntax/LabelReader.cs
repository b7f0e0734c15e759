// Reads what everything with a key has in common: `key: label`, or `key: { label: … }`.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads keys with labels.</summary>
internal sealed class LabelReader(NodeReader reader)
{
    /// <summary>Reads a key with its label.</summary>
    /// <param name="entry">The key and its value.</param>
    /// <param name="what">What it is, such as <c>The fact</c>.</param>
    /// <param name="inFlow">Whether the mapping around it is written in braces, where a comma makes keys.</param>
    /// <param name="map">The mapping behind the key; empty for the short form. The caller takes its own words and finishes it.</param>
    /// <returns>Key and label, or null where the key makes no name.</returns>
    public LabelSyntax? Read(YamlNode.Entry entry, string what, bool inFlow, out MapReader map)
    {
        map = new MapReader(null, what, entry.Key.Span, reader);
        if (inFlow && entry.Value is YamlNode.Scalar { IsEmpty: true } && entry.Key.Value.IndexOfAny([':', '\uFF1A']) < 0)
        {
            reader.Findings.Report(Rules.CommaMakesKey, entry.Key.Span, entry.Key.Value);
            return null;
        }

        if (KeyRules.Read(entry.Key, reader.Findings) is not { } key)
            return null;
        map = new MapReader(entry.Value as YamlNode.Mapping, $"{what} '{key.Value}'", key.Span, reader);
        switch (entry.Value)
        {
            case YamlNode.Scalar { IsEmpty: true }:
                reader.Findings.Report(Rules.EmptyValue, key.Span, key.Value, "write its label behind the colon");
                break;
            case YamlNode.Scalar:
                return new LabelSyntax(key, reader.PrintedText(entry) ?? key, [], null);
            case YamlNode.Mapping { IsFlow: true } slot when IsSlot(slot):
                reader.Text(entry);
                map = new MapReader(null, what, key.Span, reader);
                break;
            case YamlNode.Mapping:
                var label = reader.PrintedText(map.Need("label"));
                var also = reader.Texts(map.Take("also"));
                return new LabelSyntax(key, label ?? key, also, reader.Text(map.Take("description")));
            default:
                reader.Mapping(entry, "a label, or a mapping with a label");
                break;
        }

        return new LabelSyntax(key, key, [], null);
    }

    /// <summary>Reads keys with labels and nothing else.</summary>
    /// <param name="entry">The mapping.</param>
    /// <param name="what">What each of them is.</param>
    /// <param name="expected">What must stand there.</param>
    /// <param name="later">Words of later versions.</param>
    /// <returns>The usable ones.</returns>
    public List<LabelSyntax> ReadAll(YamlNode.Entry? entry, string what, string expected, params string[] later)
    {
        var labels = new List<LabelSyntax>();
        if (reader.Mapping(entry, expected) is not { } mapping)
            return labels;
        foreach (var item in mapping.Entries)
        {
            if (Read(item, what, mapping.IsFlow, out var map) is { } label)
                labels.Add(label);
            map.Later(later);
            map.Finish();
        }

        return labels;
    }

    /// <summary>Whether a mapping is a text that begins with a slot and lacks its quotes.</summary>
    private static bool IsSlot(YamlNode.Mapping mapping) =>
        mapping.Entries.Count == 1 && mapping.Entries[0] is { Value: YamlNode.Scalar { IsEmpty: true }, Key.Value: not ("label" or "also") } slot
        && slot.Key.Value.IndexOfAny([':', '\uFF1A']) < 0;
}
