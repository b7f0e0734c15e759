using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;

namespace Formwork.Schema.Model.Expressions;

/// <summary>Builds the checks of texts of all tables. A check with a mistake is left out.</summary>
internal sealed class TextCheckBuilder(BuildContext context, IReadOnlyList<TableNode> tables, IReadOnlyList<SectionModel> sections, IReadOnlyList<FactModel> facts)
{
    private readonly ConditionBuilder _conditions = new(context, facts);
    private readonly FormPaths _paths = new(tables, context.Template);

    /// <summary>Builds the checks.</summary>
    public IEnumerable<TextCheckModel> Build() =>
        tables.SelectMany(table => table.Section.Table!.TextChecks.Select(check => Build(table, check))).Where(check => check is not null).Select(check => check!);

    private TextCheckModel? Build(TableNode table, TextCheckSyntax syntax)
    {
        var texts = syntax.Texts.Select(TextOf).ToList();
        var says = syntax.Says.Select(phrase => context.Read(phrase, PhraseParser.Parse)).ToList();
        var about = syntax.About.Select(phrase => context.Read(phrase, text => PhraseParser.ParseWords(text, mayHaveFigure: false))).ToList();
        var aside = syntax.Aside.Select(phrase => context.Read(phrase, text => PhraseParser.ParseWords(text, mayHaveFigure: true))).ToList();
        var when = _conditions.Build(syntax.When);
        var means = Means(table, syntax.Means, out var cells);
        if (means is null || texts.Contains(null) || says.Contains(null) || about.Contains(null) || aside.Contains(null) || (syntax.When is not null && when is null))
            return null;
        return new TextCheckModel
        {
            Section = table.Path,
            Key = syntax.Key.Value,
            Severity = syntax.Severity,
            Message = syntax.Message?.Value,
            Texts = texts.Select(text => text!.Value).Distinct().ToEquatableArray(),
            Says = says.Select(phrase => phrase!).ToEquatableArray(),
            About = about.Select(phrase => phrase!).ToEquatableArray(),
            Aside = aside.Select(phrase => phrase!).ToEquatableArray(),
            Means = means.ToEquatableArray(),
            Cells = cells,
            When = when,
        };
    }

    /// <summary>The index of a text section, or null where there is none of that path.</summary>
    private int? TextOf(Located<string> path)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Path == path.Value && sections[i].Text is not null)
                return i;
        }

        // A section with both a text and a table has been refused already.
        var isLost = tables.Any(table => table.Path == path.Value && table.Section.Text is not null);
        if (!context.Template.HasGaps && !isLost)
            context.Findings.Report(Rules.UnknownName, path.Span, "text", path.Value, "this template", Suggestion.Hint(path.Value, sections.Where(section => section.Text is not null).Select(section => section.Path).ToList()));
        return null;
    }

    private List<ExpressionModel>? Means(TableNode table, List<Located<string>> means, out EquatableArray<int> cells)
    {
        var sound = true;
        var current = means[0];
        void Report(ExpressionFault fault)
        {
            sound = false;
            context.Report(current, fault);
        }

        var scope = new CellScope(new PathResolver(CheckScope.Once, table, table.Bands.Count == 1 ? table.Bands[0] : null, _paths));
        var binder = new Binder(scope, Report);
        var bound = new List<ExpressionModel?>();
        foreach (var expression in means)
        {
            current = expression;
            scope.SlotsAt.Clear();
            try
            {
                var syntax = Parser.Parse(expression.Value);
                var meaning = binder.Bind(syntax, ExpressionType.Number, "A meaning");
                bound.Add(meaning);
                if (meaning is null)
                    continue;
                if (sound && scope.SlotsAt.Count == 0)
                    throw new ExpressionFault(Rules.NoCells, new TextSpan(0, expression.Value.Length));
                if (sound && !scope.HasDoubtfulTypes)
                    MeasureCheck.Keep([InstanceBuilder.Once(scope)], syntax, scope.SlotsAt, Report);
            }
            catch (ExpressionFault fault)
            {
                Report(fault);
            }
        }

        cells = sound ? InstanceBuilder.Once(scope).Model.Cells : default;
        return sound && !bound.Contains(null) ? bound.Select(expression => expression!).ToList() : null;
    }
}
