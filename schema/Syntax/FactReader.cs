using System.Collections.Generic;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Text;
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
        ["integer"] = FactKind.Integer,
        ["amount"] = FactKind.Amount,
    };

    /// <summary>Reads all facts.</summary>
    public void Read(YamlNode.Entry? entry, TemplateSyntax template)
    {
        if (entry is null)
            return;
        var mapping = reader.Mapping(entry, "facts with their labels");
        template.LostFacts |= mapping is null or { HasGaps: true };
        foreach (var item in mapping?.Entries ?? [])
        {
            var before = reader.Findings.Count;
            if (labels.Read(item, "The fact", mapping!.IsFlow, out var map) is not { } label)
            {
                template.LostFacts = true;
                continue;
            }

            var fact = Read(labels.ReadDeprecated(label, map), map);
            map.Finish();
            template.Facts.Add(fact with { IsDoubtful = item.Value is YamlNode.Damaged || reader.Findings.Count > before || reader.Findings.IsDamaged(item.Key.Span) });
        }
    }

    private FactSyntax Read(LabelSyntax label, MapReader map)
    {
        var type = map.Take("type");
        var written = reader.Word(type, "type of facts", s_kinds);
        var kind = written?.Value ?? FactKind.Text;
        var required = reader.Answer(map.Take("required"));
        var options = labels.ReadOptions(map.Take("options"));
        var pattern = reader.Text(map.Take("pattern"));
        var unit = reader.Text(map.Take("unit"));
        var decimals = reader.Integer(map.Take("decimals"), 0, 9);
        var signed = reader.Answer(map.Take("signed"));
        var identity = reader.Answer(map.Take("identity"));
        label = label with { When = reader.Text(map.Take("when")) };
        if (kind == FactKind.Choice && options is null)
            reader.Findings.Report(Rules.MissingKey, label.Key.Span, map.Owner, "options", ", since its type is choice");

        // What a misspelt type admits is not known.
        if (type is null || written is not null)
        {
            Refuse(options, "options", kind == FactKind.Choice, "that is no choice", "choice");
            Refuse(pattern, "pattern", kind is FactKind.Text or FactKind.Telephone or FactKind.Web, "that is no text", "text");
            Refuse(unit, "unit", kind == FactKind.Amount, "that is no amount", "amount");
            Refuse(decimals, "decimals", kind == FactKind.Amount, "that is no amount", "amount");
            Refuse(signed, "signed", kind is FactKind.Amount or FactKind.Integer, "that is no number", "integer");
            Refuse(identity, "identity", kind is not (FactKind.Year or FactKind.Date or FactKind.Amount), "that is a year, a day or an amount, which say nothing about whose report it is", "text");
        }

        return new FactSyntax(label, kind, required?.Value ?? false, options?.Value)
        {
            Pattern = pattern,
            Unit = unit,
            Decimals = decimals,
            Signed = signed?.Value ?? false,
            Identity = identity?.Value ?? false,
        };
    }

    private void Refuse<T>(Located<T>? value, string word, bool fits, string where, string type)
    {
        if (value is not null && !fits)
            reader.Findings.Report(Rules.Misplaced, value.Span, word, "on a fact " + where, $"; write 'type: {type}', or leave it out");
    }
}
