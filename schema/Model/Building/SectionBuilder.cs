using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Expressions;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Building;

/// <summary>Builds the sections in the order of paper: each is followed by those within it.</summary>
internal sealed class SectionBuilder(BuildContext context, ConditionBuilder conditions)
{
    private readonly TableBuilder _tableBuilder = new(context);
    private readonly List<SectionModel> _models = [];
    private List<NumberingStyle?> _numbering = [];

    /// <summary>The tables of the sections.</summary>
    public List<TableNode> Tables { get; } = [];

    /// <summary>Builds all sections.</summary>
    public List<SectionModel> Build()
    {
        var syntax = context.Template;
        var scope = new NameScope(syntax.Key is null ? "" : KeyRules.ToName(syntax.Key.Value), context.Findings);
        scope.ReserveType(ReportNames.FactsType);
        scope.ReserveType(ReportNames.TemplateType);
        scope.Reserve("generated code uses for the facts and the preamble of a report", ReportNames.Facts, ReportNames.Preamble);
        if (syntax.Lists.Count > 0)
        {
            scope.ReserveType(ReportNames.ListsType);
            scope.Reserve("generated code uses for the lists of a report", ReportNames.Lists);
        }

        foreach (var shared in syntax.Shared)
            scope.AddType(shared.Key, KeyRules.ToName(shared.Key.Value) + "Columns");
        _numbering = syntax.Numbering.Select(example => NumberingStyle.Read(example, context)).ToList();
        Add(syntax.Sections, -1, scope);
        return _models;
    }

    private void Add(List<SectionSyntax> sections, int parent, NameScope scope)
    {
        var number = 0;
        foreach (var section in sections)
        {
            var key = section.Label.Key;
            if (parent < 0 && key.Value is "template" or "revision" or "facts" or "preamble")
            {
                context.Findings.Report(Rules.ReservedRoot, key.Span, key.Value);
                continue;
            }

            var name = KeyRules.ToName(key.Value);
            if (scope.AddMember(key) && scope.AddType(key, name + "Section"))
                Add(section, name, parent, ++number);
        }
    }

    private void Add(SectionSyntax syntax, string name, int parent, int number)
    {
        var scope = new NameScope(name + "Section", context.Findings);
        scope.Reserve("generated code uses for the text and the notes of a section", "Text", "Notes");
        var depth = parent < 0 ? 0 : _models[parent].Depth + 1;
        var path = parent < 0 ? syntax.Label.Key.Value : _models[parent].Path + "." + syntax.Label.Key.Value;
        var table = syntax.Table is null ? null : _tableBuilder.Build(syntax, path, scope);
        if (table is { } built)
            Tables.Add(built.Node);
        _models.Add(new SectionModel
        {
            Key = syntax.Label.Key.Value,
            Path = path,
            Parent = parent,
            Depth = depth,
            Name = name,
            Label = syntax.Label.Label.Value,
            Also = syntax.Label.Also.Select(also => also.Value).ToEquatableArray(),
            Number = depth < _numbering.Count && _numbering[depth] is { } style ? style.Print(number) : "",
            Description = syntax.Label.Description?.Value,
            Deprecated = syntax.Label.Deprecated,
            Table = table?.Model,

            // A section whose table cannot be used is kept as a text, so that what refers to the section still finds
            // it.
            Text = table is not null || (syntax.Text is null && syntax.Table is null && syntax.Sections.Count > 0) ? null : Text(syntax.Text),
        });
        Add(syntax.Sections, _models.Count - 1, scope);
    }

    private TextModel Text(TextSyntax? text) => new(text?.Required ?? false, Topics(text?.Topics))
    {
        Mentions = Topics(text?.Mentions),
        MinLength = text?.MinLength?.Value ?? 0,
        MaxLength = text?.MaxLength?.Value,
    };

    private EquatableArray<TopicModel> Topics(List<LabelSyntax>? topics) => (topics ?? [])
        .Select(topic => new TopicModel(topic.Key.Value, topic.Label.Value, topic.Also.Select(also => also.Value).ToEquatableArray()) { When = conditions.Build(topic.When) })
        .ToEquatableArray();
}
