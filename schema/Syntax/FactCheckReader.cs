// Reads the checks of facts, which stand at the root of a template.
using Formwork.Schema.Model;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads checks of facts.</summary>
internal sealed class FactCheckReader(NodeReader reader)
{
    private static readonly string[] s_ofTables = ["each", "of", "within", "unless", "text", "says", "means"];

    /// <summary>Reads them into a template.</summary>
    /// <param name="entry">The word <c>checks</c> and its value, or null.</param>
    /// <param name="template">The template.</param>
    public void Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        if (reader.Mapping(entry, "checks of facts with their assertions") is not { } mapping)
            return;
        foreach (var item in mapping.Entries)
        {
            if (KeyRules.Read(item.Key, reader.Findings) is not { } key || reader.Mapping(item, "a mapping with 'assert'") is not { } body)
                continue;
            var before = reader.Findings.Count;
            var map = new MapReader(body, $"The check '{key.Value}'", key.Span, reader);
            var assert = reader.Text(map.Need("assert"));
            var message = reader.Text(map.Take("message"));
            var severity = reader.Word(map.Take("severity"), "severity", SeverityWords.All);
            var when = reader.Text(map.Take("when"));
            foreach (var word in s_ofTables)
                map.Refuse(word, "in a check of facts", ": what is about cells or texts stands under 'checks' of a table");
            map.Finish();

            // Half a check would say something else than its author meant.
            if (assert is not null && reader.Findings.Count == before && map.IsWhole)
                template.Checks.Add(new FactCheckSyntax(key, assert, message, severity?.Value ?? CheckSeverity.Error, when));
        }
    }
}
