// Reads the facts of a template.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads facts.</summary>
internal sealed class FactReader(NodeReader reader, LabelReader labels)
{
    private static readonly Dictionary<string, FactKind> s_kinds = new()
    {
        ["text"] = FactKind.Text,
        ["telephone"] = FactKind.Telephone,
        ["web"] = FactKind.Web,
        ["choice"] = FactKind.Choice,
        ["year"] = FactKind.Year,
        ["date"] = FactKind.Date,
    };

    /// <summary>Reads all facts.</summary>
    /// <param name="entry">The word <c>facts</c> and its value, or null.</param>
    /// <param name="template">Where they go.</param>
    public void Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        if (entry is null)
            return;
        var mapping = reader.Mapping(entry, "facts with their labels");
        template.HasGaps |= mapping is null or { HasGaps: true };
        foreach (var item in mapping?.Entries ?? [])
        {
            if (labels.Read(item, "The fact", mapping!.IsFlow, out var map) is not { } label)
            {
                template.HasGaps = true;
                continue;
            }

            var kind = reader.Word(map.Take("type"), "type of facts", s_kinds, "amount", "count", "percent");
            var required = reader.Answer(map.Take("required"));
            var optionsEntry = map.Take("options");
            var options = labels.ReadAll(optionsEntry, "The option", "options with their labels", "when");
            map.Later("when");
            map.Finish();
            if (kind?.Value == FactKind.Choice && optionsEntry is null)
                reader.Findings.Report(Rules.MissingKey, label.Key.Span, map.Owner, "options", ", since its type is choice");
            else if (kind?.Value == FactKind.Choice && options.Count == 0 && optionsEntry?.Value is YamlNode.Mapping { Entries.Count: 0 })
                reader.Findings.Report(Rules.NothingInside, optionsEntry.Key.Span, "'options'", "option");
            else if (kind is not null && kind.Value != FactKind.Choice && optionsEntry is not null)
                reader.Findings.Report(Rules.Misplaced, optionsEntry.Key.Span, "options", "on a fact that is no choice", "; write 'type: choice'");
            template.Facts.Add(new FactSyntax(label, kind?.Value ?? FactKind.Text, required?.Value ?? false, options));
        }
    }
}
