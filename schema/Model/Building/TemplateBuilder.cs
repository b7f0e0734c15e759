// Syntax -> the checked template.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds the model of a template. What has a mistake is left out, what is sound stays.</summary>
internal sealed class TemplateBuilder(BuildContext context)
{
    private const string FactsType = "ReportFacts";
    private const string TemplateType = "TemplateImplementation";

    private readonly List<TableNode> _tables = [];

    /// <summary>Builds the model.</summary>
    /// <returns>The model, or null where the template has no name to go by.</returns>
    public TemplateModel? Build()
    {
        var syntax = context.Template;
        var facts = Facts();
        var patterns = new PatternCheck(context, facts);
        var titles = syntax.Titles.Where(patterns.IsSound).Select(title => title.Value).ToList();
        var preamble = syntax.Preamble.Where(patterns.IsSound).Select(paragraph => paragraph.Value).ToEquatableArray();
        foreach (var shared in syntax.Shared)
            context.Shared[shared.Key.Value] = shared;
        var sections = Sections();
        foreach (var shared in syntax.Shared.Where(shared => !context.UsedShared.Contains(shared.Key.Value) && !syntax.HasGaps))
            context.Findings.Report(Rules.UnusedShared, shared.Key.Span, shared.Key.Value);
        var totals = _tables.SelectMany(new TotalBuilder(context).Build).ToEquatableArray();
        var checks = new CheckBuilder(context, _tables, facts).Build().ToEquatableArray();
        var language = new LanguageBuilder(context).Build(sections, titles);
        if (syntax.Key is not { } key || !IsTypeName(key))
            return null;
        return new TemplateModel
        {
            Key = key.Value,
            TypeName = KeyRules.ToName(key.Value),
            Revision = syntax.Revision?.Value ?? "",
            Titles = titles.Count > 0 ? titles.ToEquatableArray() : EquatableArray.Of(key.Value),
            Authority = syntax.Authority?.Value,
            Description = syntax.Description?.Value,
            Language = language,
            LeftOver = syntax.Words.LeftOver.Select(word => word.Value).ToEquatableArray(),
            Facts = facts.ToEquatableArray(),
            Preamble = preamble,
            Sections = sections.ToEquatableArray(),
            Totals = totals,
            Checks = checks,
            CellCount = context.CellCount,
        };
    }

    /// <summary>The report's type has members of its own, whose names it cannot have.</summary>
    private bool IsTypeName(Located<string> key)
    {
        var scope = new NameScope("", context.Findings);
        scope.Reserve("generated code uses inside a report's type", FactsType, TemplateType, "Facts", "Preamble");
        return scope.AddMember(key);
    }

    private List<FactModel> Facts()
    {
        var scope = new NameScope(FactsType, context.Findings);
        return context.Template.Facts.Where(fact => scope.AddMember(fact.Label.Key)).Select(fact => new FactModel
        {
            Key = fact.Label.Key.Value,
            Name = KeyRules.ToName(fact.Label.Key.Value),
            Label = fact.Label.Label.Value,
            Also = fact.Label.Also.Select(also => also.Value).ToEquatableArray(),
            Description = fact.Label.Description?.Value,
            Kind = fact.Kind,
            Required = fact.Required,
            Options = fact.Options.Select(option => new OptionModel(option.Key.Value, option.Label.Value, KeyRules.ToName(option.Key.Value))).ToEquatableArray(),
        }).ToList();
    }

    private List<SectionModel> Sections()
    {
        var syntax = context.Template;
        var scope = new NameScope(syntax.Key is null ? "" : KeyRules.ToName(syntax.Key.Value), context.Findings);
        scope.ReserveType(FactsType);
        scope.ReserveType(TemplateType);
        scope.Reserve("generated code uses for the facts and the preamble of a report", "Facts", "Preamble");
        foreach (var shared in syntax.Shared)
            scope.AddType(shared.Key, KeyRules.ToName(shared.Key.Value) + "Columns");
        var numbering = syntax.Numbering is null ? null : NumberingStyle.Read(syntax.Numbering, context);
        var tables = new TableBuilder(context);
        var models = new List<SectionModel>();
        foreach (var section in syntax.Sections)
        {
            var key = section.Label.Key;
            if (key.Value is "template" or "revision" or "facts" or "preamble")
            {
                context.Findings.Report(Rules.ReservedRoot, key.Span, key.Value);
                continue;
            }

            var name = KeyRules.ToName(key.Value);
            if (!scope.AddMember(key) || !scope.AddType(key, name + "Section"))
                continue;
            models.Add(Section(section, name, numbering?.Print(models.Count + 1) ?? "", tables));
        }

        return models;
    }

    private SectionModel Section(SectionSyntax syntax, string name, string number, TableBuilder tables)
    {
        var scope = new NameScope(name + "Section", context.Findings);
        scope.Reserve("generated code uses for the text and the notes of a section", "Text", "Notes");
        var table = syntax.Table is null ? null : tables.Build(syntax, scope);
        if (table is { } built)
            _tables.Add(built.Node);

        // A section whose table cannot be used is kept as a text, so that what refers to the section still finds it.
        var text = syntax.Text;
        return new SectionModel
        {
            Key = syntax.Label.Key.Value,
            Path = syntax.Label.Key.Value,
            Name = name,
            Label = syntax.Label.Label.Value,
            Also = syntax.Label.Also.Select(also => also.Value).ToEquatableArray(),
            Number = number,
            Description = syntax.Label.Description?.Value,
            Table = table?.Model,
            Text = table is not null ? null : new TextModel(text?.Required ?? false, (text?.Topics ?? [])
                .Select(topic => new TopicModel(topic.Key.Value, topic.Label.Value, topic.Also.Select(also => also.Value).ToEquatableArray()))
                .ToEquatableArray()),
        };
    }
}
