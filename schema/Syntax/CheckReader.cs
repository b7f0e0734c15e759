// Reads the declared checks of a table.
using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads checks.</summary>
internal sealed class CheckReader(NodeReader reader)
{
    private static readonly Dictionary<string, CheckScope> s_scopes = new() { ["row"] = CheckScope.Row, ["column"] = CheckScope.Column };

    private static readonly Dictionary<string, CheckSeverity> s_severities = new()
    {
        ["error"] = CheckSeverity.Error,
        ["warning"] = CheckSeverity.Warning,
        ["information"] = CheckSeverity.Information,
    };

    private static readonly Dictionary<string, bool> s_unless = new() { ["noted"] = true };

    /// <summary>Reads the checks of a table into it.</summary>
    /// <param name="entry">The word <c>checks</c> and its value, or null.</param>
    /// <param name="table">The table.</param>
    public void Read(YamlNode.Entry? entry, TableSyntax table)
    {
        if (reader.Mapping(entry, "checks with their assertions") is not { } mapping)
            return;
        foreach (var item in mapping.Entries)
        {
            if (KeyRules.Read(item.Key, reader.Findings) is not { } key || reader.Mapping(item, "a mapping with 'assert'") is not { } body)
                continue;
            var map = new MapReader(body, $"The check '{key.Value}'", key.Span, reader);
            var isText = IsTextCheck(map);
            var before = reader.Findings.Count;
            var each = reader.Word(map.Take("each"), "'each' of a check", s_scopes);
            var of = reader.Text(map.Take("of"));
            var assert = isText ? map.Take("assert") : map.Need("assert");
            var message = reader.Text(map.Take("message"));
            var severity = reader.Word(map.Take("severity"), "severity", s_severities);
            var within = reader.Decimal(map.Take("within"));
            var unless = reader.Word(map.Take("unless"), "'unless' of a check", s_unless);
            var when = reader.Text(map.Take("when"));
            map.Finish();

            // Half a check would say something else than its author meant.
            if (reader.Text(assert) is not null && assert!.Value is YamlNode.Scalar expression && !isText && reader.Findings.Count == before)
                table.Checks.Add(new CheckSyntax(key, each?.Value ?? CheckScope.Once, of, expression, message, severity?.Value ?? CheckSeverity.Error, within?.Value ?? 0, unless is not null) { When = when });
        }
    }

    /// <summary>Whether a check compares a text with the tables, which a later version of the language brings; one finding says so.</summary>
    private static bool IsTextCheck(MapReader map)
    {
        string[] words = ["text", "says", "means"];
        var isText = false;
        foreach (var word in words)
        {
            if (!map.Has(word))
                continue;
            if (isText)
                map.Take(word);
            else
                map.Later(word);
            isText = true;
        }

        return isText;
    }
}
