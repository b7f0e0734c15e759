using System;
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads keys with labels.</summary>
internal sealed class LabelReader(NodeReader reader)
{
    /// <summary>Words for yes and no other than those of YAML, which nobody means as a reason.</summary>
    private static readonly HashSet<string> s_answers = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "1", "0" };

    /// <summary>
    /// Reads a key with its label; null where the key makes no name. The map is empty for the short form; the caller
    /// takes its own words out of it and finishes it. Beside the word that spares it, no label is needed.
    /// </summary>
    public LabelSyntax? Read(YamlNode.Entry entry, string what, bool inFlow, out MapReader map, string spares = "")
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
                var spared = spares.Length > 0 && map.HasLike(spares);
                var label = reader.PrintedText(spared ? map.Take("label") : map.Need("label"));
                var also = reader.Texts(map.Take("also"));
                return new LabelSyntax(key, label ?? key, also, reader.Text(map.Take("description"))) { HasLabel = !spared || map.Has("label") };
            default:
                reader.Mapping(entry, "a label, or a mapping with a label");
                break;
        }

        return new LabelSyntax(key, key, [], null);
    }

    /// <summary>Reads whether something is to be used no longer: <c>true</c>, or the reason.</summary>
    public LabelSyntax ReadDeprecated(LabelSyntax label, MapReader map)
    {
        switch (reader.Text(map.Take("deprecated"), advice: "write true, or the reason"))
        {
            case null or { Value: "false" }:
                return label;
            case { Value: "true" }:
                return label with { Deprecated = "" };
            case { } answer when IsYesOrNo(answer.Value):
                reader.Findings.Report(Rules.NotYesOrNo, answer.Span, "deprecated", answer.Value);
                return label;
            case { } reason:
                return label with { Deprecated = reason.Value };
        }
    }

    /// <summary>Whether an answer was meant rather than a reason: one word, like an answer or nearly one.</summary>
    public static bool IsYesOrNo(string text) => s_answers.Contains(text) || (text.IndexOf(' ') < 0 && Suggestion.Closest(text, ["true", "false"]) is not null);

    /// <summary>Reads keys with labels and nothing else.</summary>
    public List<LabelSyntax> ReadAll(YamlNode.Entry? entry, string what, string expected, bool conditional = false)
    {
        var labels = new List<LabelSyntax>();
        if (reader.Mapping(entry, expected) is not { } mapping)
            return labels;
        foreach (var item in mapping.Entries)
        {
            if (Read(item, what, mapping.IsFlow, out var map) is { } label)
                labels.Add(conditional ? label with { When = reader.Text(map.Take("when")) } : label);
            map.Finish();
        }

        return labels;
    }

    /// <summary>Reads the options of a choice.</summary>
    public Located<OptionsSyntax>? ReadOptions(YamlNode.Entry? entry)
    {
        if (entry is null)
            return null;
        var items = ReadAll(entry, "The option", "options with their labels, such as { a: A, b: B }");
        if (entry.Value is YamlNode.Mapping { Entries.Count: 0 })
            reader.Findings.Report(Rules.NothingInside, entry.Key.Span, "'options'", "option");
        return new Located<OptionsSyntax>(new OptionsSyntax(items), entry.Key.Span);
    }

    /// <summary>Whether a mapping is a text that begins with a slot and lacks its quotes.</summary>
    private static bool IsSlot(YamlNode.Mapping mapping) =>
        mapping.Entries.Count == 1 && mapping.Entries[0] is { Value: YamlNode.Scalar { IsEmpty: true }, Key.Value: not ("label" or "also" or "each") } slot
        && slot.Key.Value.IndexOfAny([':', '\uFF1A']) < 0;
}
