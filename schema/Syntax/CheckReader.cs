using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema.Syntax;

/// <summary>Reads checks.</summary>
internal sealed class CheckReader(NodeReader reader)
{
    private static readonly Dictionary<string, CheckScope> s_scopes = new() { ["row"] = CheckScope.Row, ["column"] = CheckScope.Column };

    private static readonly Dictionary<string, bool> s_unless = new() { ["noted"] = true };

    /// <summary>Reads the checks of a table into it.</summary>
    public void Read(YamlNode.Entry? entry, TableSyntax table)
    {
        if (reader.Mapping(entry, "checks with their assertions") is not { } mapping)
            return;
        foreach (var item in mapping.Entries)
        {
            if (KeyRules.Read(item.Key, reader.Findings) is not { } key || reader.Mapping(item, "a mapping with 'assert'") is not { } body)
                continue;
            var map = new MapReader(body, $"The check '{key.Value}'", key.Span, reader);
            if (map.Has("text") || map.Has("says") || map.Has("means"))
                ReadTextCheck(key, map, table);
            else
                ReadCheck(key, map, table);
        }
    }

    private void ReadCheck(Located<string> key, MapReader map, TableSyntax table)
    {
        var before = reader.Findings.Count;
        var each = reader.Word(map.Take("each"), "'each' of a check", s_scopes);
        var of = reader.Text(map.Take("of"));
        var assert = map.Need("assert");
        var message = reader.Text(map.Take("message"));
        var severity = reader.Word(map.Take("severity"), "severity", SeverityWords.All);
        var within = reader.Decimal(map.Take("within"));
        var unless = reader.Word(map.Take("unless"), "'unless' of a check", s_unless);
        var when = reader.Text(map.Take("when"));
        foreach (var word in new[] { "about", "aside" })
            map.Refuse(word, "in a check of figures", ": it tells what clauses of a text a check looks at");
        map.Finish();

        // Half a check would say something else than its author meant.
        if (reader.Text(assert) is not null && assert!.Value is YamlNode.Scalar expression && reader.Findings.Count == before && map.IsWhole)
            table.Checks.Add(new CheckSyntax(key, each?.Value ?? CheckScope.Once, of, expression, message, severity?.Value ?? Severity.Error, within?.Value ?? 0, unless is not null) { When = when, EachSpan = each?.Span, WithinSpan = within?.Span });
    }

    private void ReadTextCheck(Located<string> key, MapReader map, TableSyntax table)
    {
        var before = reader.Findings.Count;
        var texts = reader.Texts(map.Need("text"));
        var says = reader.Texts(map.Need("says"));
        var means = Expressions(map.Need("means"));
        var about = reader.Texts(map.Take("about"));
        var aside = reader.Texts(map.Take("aside"));
        var message = reader.Text(map.Take("message"));
        var severity = reader.Word(map.Take("severity"), "severity", SeverityWords.All);
        var when = reader.Text(map.Take("when"));
        foreach (var word in new[] { "assert", "each", "of", "within", "unless" })
            map.Refuse(word, "in a check of texts", ": 'text', 'says', 'about', 'aside' and 'means' are what it has");
        map.Finish();
        if (texts.Count > 0 && says.Count > 0 && means.Count > 0 && reader.Findings.Count == before && map.IsWhole)
            table.TextChecks.Add(new TextCheckSyntax(key, texts, says, means, message, severity?.Value ?? Severity.Warning, when) { About = about, Aside = aside });
    }

    /// <summary>Reads one expression or a list of them; nothing of it is printed, so a number needs no
    /// quotes.</summary>
    private List<Located<string>> Expressions(YamlNode.Entry? entry)
    {
        if (entry?.Value is not YamlNode.Sequence list)
            return reader.Text(entry) is { } single ? [single] : [];
        var expressions = new List<Located<string>>();
        foreach (var item in list.Items)
        {
            if (item is YamlNode.Scalar { IsEmpty: false } scalar)
                expressions.Add(new Located<string>(scalar.Value, scalar.Span));
            else
            {
                if (item is not YamlNode.Damaged)
                    reader.Findings.Report(Rules.WrongKind, item.Span, "an item of means", "an expression", item.Kind);
                return [];
            }
        }

        return expressions;
    }
}

/// <summary>Reads checks of facts.</summary>
internal sealed class FactCheckReader(NodeReader reader)
{
    private static readonly string[] s_ofTables = ["each", "of", "within", "unless", "text", "says", "means"];

    /// <summary>Reads them into a template.</summary>
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
                template.Checks.Add(new FactCheckSyntax(key, assert, message, severity?.Value ?? Severity.Error, when));
        }
    }
}
