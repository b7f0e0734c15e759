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
    /// <summary>Builds the model.</summary>
    public TemplateModel? Build()
    {
        var syntax = context.Template;
        var facts = Facts();
        var patterns = new PatternCheck(context, facts);
        var titles = syntax.Titles.Where(patterns.IsSound).Select(title => title.Value).ToList();
        var preamble = syntax.Preamble.Where(patterns.IsSound).Select(paragraph => paragraph.Value).ToEquatableArray();
        foreach (var shared in syntax.Shared)
            context.Shared[shared.Key.Value] = shared;
        var lists = Lists();
        var conditions = new ConditionBuilder(context, facts);
        var factChecks = conditions.BuildChecks().ToEquatableArray();
        var builder = new SectionBuilder(context, conditions);
        var sections = builder.Build();
        ReportUnused();
        var totals = builder.Tables.SelectMany(new TotalBuilder(context).Build).ToEquatableArray();
        var checks = new CheckBuilder(context, builder.Tables, facts).Build().ToEquatableArray();
        var textChecks = new TextCheckBuilder(context, builder.Tables, sections, facts).Build().ToEquatableArray();
        var language = new LanguageBuilder(context).Build();
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
            Lists = lists,
            Sections = sections.ToEquatableArray(),
            Totals = totals,
            FactChecks = factChecks,
            Checks = checks,
            TextChecks = textChecks,
            Rules = syntax.Rules
                .Concat(factChecks.Where(check => check.Severity == Severity.Off).Select(check => new RuleModel("facts." + check.Key, Severity.Off)))
                .Concat(checks.Where(check => check.Severity == Severity.Off).Select(check => new RuleModel(check.Section + "." + check.Key, Severity.Off)))
                .Concat(textChecks.Where(check => check.Severity == Severity.Off).Select(check => new RuleModel(check.Section + "." + check.Key, Severity.Off)))
                .ToEquatableArray(),
            CellCount = context.CellCount,
        };
    }

    /// <summary>What nothing uses is reported only where all could be read: what uses it may be what could
    /// not.</summary>
    private void ReportUnused()
    {
        if (context.Findings.HasErrors)
            return;
        foreach (var shared in context.Template.Shared.Where(shared => !context.UsedShared.Contains(shared.Key.Value)))
            context.Findings.Report(Rules.UnusedShared, shared.Key.Span, shared.Key.Value);
        foreach (var list in context.Template.Lists.Where(list => !context.UsedLists.Contains(list.Key.Value)))
            context.Findings.Report(Rules.UnusedList, list.Key.Span, list.Key.Value);
    }

    /// <summary>The report's type has members of its own, whose names it cannot have.</summary>
    private bool IsTypeName(Located<string> key)
    {
        var scope = new NameScope("", context.Findings);
        scope.Reserve("generated code uses inside a report's type", ReportNames.FactsType, ReportNames.TemplateType, ReportNames.Facts, ReportNames.Preamble);
        if (context.Template.Lists.Count > 0)
            scope.Reserve("generated code uses inside a report's type", ReportNames.ListsType, ReportNames.Lists);
        return scope.AddMember(key);
    }

    private List<FactModel> Facts()
    {
        var scope = new NameScope(ReportNames.FactsType, context.Findings);
        var facts = new List<FactModel>();
        var declared = new List<FactSyntax>();
        foreach (var fact in context.Template.Facts)
        {
            var key = fact.Label.Key;
            var name = KeyRules.ToName(key.Value);
            if (!scope.AddMember(key) || (fact.Kind == FactKind.Choice && !scope.AddType(key, name + "Choice")))
                continue;
            if (fact.Unit is not null)
                context.Units.Add(fact.Unit);
            declared.Add(fact);
            facts.Add(new FactModel
            {
                Key = key.Value,
                Name = name,
                Label = fact.Label.Label.Value,
                Also = fact.Label.Also.Select(also => also.Value).ToEquatableArray(),
                Description = fact.Label.Description?.Value,
                Kind = fact.Kind,
                Required = fact.Required,
                Pattern = Pattern(fact.Pattern),
                Unit = fact.Unit?.Value,
                Decimals = fact.Kind == FactKind.Amount ? fact.Decimals?.Value ?? CellTypeModels.DefaultDecimals : 0,
                Signed = fact.Signed,
                Identity = fact.Identity,
                Deprecated = fact.Label.Deprecated,
                ChoiceTypeName = fact.Kind == FactKind.Choice ? name + "Choice" : null,
                Options = fact.Kind == FactKind.Choice ? context.Options(fact.Options) : default,
            });
        }

        // A condition may name a fact that comes later.
        var conditions = new ConditionBuilder(context, facts.ToList());
        for (var i = 0; i < facts.Count; i++)
            facts[i] = facts[i] with { When = conditions.Build(declared[i].Label.When, facts[i].Key) };
        return facts;
    }

    private string? Pattern(Located<string>? pattern)
    {
        if (pattern is null || RegexCheck.Find(pattern.Value) is not { } mistake)
            return pattern?.Value;
        context.Findings.Report(Rules.BadPattern, context.Within(pattern, mistake.Start, mistake.Length), mistake.What);
        return null;
    }

    private EquatableArray<ListModel> Lists()
    {
        var scope = new NameScope(ReportNames.ListsType, context.Findings);
        var lists = new List<ListModel>();
        foreach (var list in context.Template.Lists)
        {
            // A list whose name is taken is known nevertheless, so that what refers to it is silent.
            context.Lists[list.Key.Value] = list;
            if (scope.AddMember(list.Key))
                lists.Add(new ListModel(list.Key.Value, KeyRules.ToName(list.Key.Value), list.Label.Value, list.Also.Select(also => also.Value).ToEquatableArray(), list.Description?.Value));
        }

        return lists.ToEquatableArray();
    }
}
