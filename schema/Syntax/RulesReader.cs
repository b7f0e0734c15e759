using System;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads <c>rules</c>: the ids of built-in rules, each with a severity.</summary>
internal sealed class RulesReader(NodeReader reader)
{
    /// <summary>Reads them into a template.</summary>
    public void Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        if (reader.Mapping(entry, "rules with their severities, such as { format: information }") is not { } mapping)
            return;
        var map = new MapReader(mapping, "'rules'", entry!.Key.Span, reader);
        map.Expect([.. RuleIds.All.Select(rule => rule.Rule)]);
        foreach (var rule in mapping.Entries.Select(item => item.Key.Value).Where(rule => rule.IndexOf('.') > 0))
            map.Refuse(rule, "under 'rules'", ", since its template declares it: write 'severity' at the check itself");
        foreach (var (id, _) in RuleIds.All)
        {
            if (reader.Word(map.Take(id), "severity", SeverityWords.All) is { } severity)
                template.Rules.Add(new RuleModel(id, severity.Value));
        }

        map.Finish();
    }
}
