// Emits the template as data: what it is called, its facts and sections, and how its values are written.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the part of the template's class that describes it.</summary>
internal static class TemplateEmitter
{
    /// <summary>Emits the description.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        var types = new CellTypeTable(shape.Model);
        writer.Write("""
            internal static readonly TemplateImplementation Instance = new();

            private TemplateImplementation()
                : base(Describe())
            {
            }

            protected override global::System.ReadOnlySpan<byte> GetFormat(global::Formwork.ReportFormat format, int section) => format switch
            {
                global::Formwork.ReportFormat.Html => Html(section),
                global::Formwork.ReportFormat.Markdown => Markdown(section),
                global::Formwork.ReportFormat.Text => Text(section),
                _ => default,
            };

            """);
        EmitDescription(writer, shape);
        foreach (var section in shape.Sections)
            SectionEmitter.Emit(writer, section, types);
        TotalsEmitter.Emit(writer, shape.Model.Totals);
        FactChecksEmitter.Emit(writer, shape.Model.FactChecks);
        ChecksEmitter.Emit(writer, shape.Model);
        LanguageEmitter.Emit(writer, shape.Model.Language);
        types.Emit(writer);
    }

    private static void EmitDescription(CodeWriter writer, ReportShape shape)
    {
        var model = shape.Model;
        using (writer.Block("private static global::Formwork.Generated.TemplateDescription Describe() => new()", ";"))
        {
            writer.Write($"""
                Name = {CSharpText.Literal(model.Key)},
                Revision = {CSharpText.Literal(model.Revision)},
                """);
            WriteTexts(writer, "Titles", model.Titles);
            if (model.Authority is not null)
                writer.Write($"Authority = {CSharpText.Literal(model.Authority)},");
            writer.Write("Language = MakeLanguage(),");
            if (model.LeftOver.Count > 0)
                writer.Write($"LeftOver = {CSharpText.List(model.LeftOver)},");
            using (writer.Open("Facts =\n["  , "],"))
            {
                foreach (var fact in model.Facts)
                    writer.Write(Describe(fact) + ",");
            }

            WriteTexts(writer, "Preamble", model.Preamble);
            if (model.Lists.Count > 0)
                writer.Write($"Lists = [{string.Join(", ", model.Lists.Select(Describe))}],");
            writer.Write($"""
                Sections = [{string.Join(", ", shape.Sections.Select(section => SectionEmitter.MethodOf(section) + "()"))}],
                Totals = MakeTotals(),
                Checks = MakeChecks(),
                """);
            if (model.FactChecks.Count > 0)
                writer.Write("FactChecks = MakeFactChecks(),");
            if (model.TextChecks.Count > 0)
                writer.Write("TextChecks = MakeTextChecks(),");
            if (model.Rules.Count > 0)
                writer.Write($"Severities = [{string.Join(", ", model.Rules.Select(Describe))}],");
            writer.Write($"CellCount = {model.CellCount},");
        }

        writer.Line();
    }

    private static void WriteTexts(CodeWriter writer, string name, IReadOnlyCollection<string> texts)
    {
        using (writer.Open(name + " =\n[", "],"))
        {
            foreach (var text in texts)
                writer.Write(CSharpText.Literal(text) + ",");
        }
    }

    private static string Describe(ListModel list) =>
        $"new({CSharpText.Literal(list.Key)}, {CSharpText.Literal(list.Label)}){InitializerOfAlso(list.Also)}";

    private static string Describe(RuleModel rule) => $"new({CSharpText.Literal(rule.Rule)}, global::Formwork.RuleSeverity.{rule.Severity})";

    private static string Describe(FactModel fact)
    {
        var settings = new List<string>();
        if (fact.Also.Count > 0)
            settings.Add("Also = " + CSharpText.List(fact.Also));
        if (fact.Required)
            settings.Add("Required = true");
        if (fact.When is not null)
            settings.Add("When = " + ChecksEmitter.Expression(fact.When));
        if (fact.Pattern is not null)
            settings.Add("Pattern = " + CSharpText.Literal(fact.Pattern));
        if (fact.Unit is not null)
            settings.Add("Unit = " + CSharpText.Literal(fact.Unit));
        if (fact.Kind == FactKind.Amount)
            settings.Add($"Decimals = {fact.Decimals}");
        if (fact.Signed)
            settings.Add("Signed = true");
        if (fact.Identity)
            settings.Add("IsIdentity = true");
        if (fact.Deprecated is not null)
            settings.Add("IsDeprecated = true");
        if (fact.Options.Count > 0)
            settings.Add("Options = " + Describe(fact.Options));
        return $"new({CSharpText.Literal(fact.Key)}, {CSharpText.Literal(fact.Label)}, global::Formwork.FactKind.{fact.Kind}){Initializer(settings)}";
    }

    /// <summary>Options as a collection expression.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The expression.</returns>
    internal static string Describe(IEnumerable<OptionModel> options) =>
        "[" + string.Join(", ", options.Select(option => $"new({CSharpText.Literal(option.Key)}, {CSharpText.Literal(option.Label)}){InitializerOfAlso(option.Also)}")) + "]";

    private static string InitializerOfAlso(EquatableArray<string> also) => Initializer(also.Count == 0 ? [] : ["Also = " + CSharpText.List(also)]);

    /// <summary>An object initializer, or nothing where there is nothing to set.</summary>
    /// <param name="settings">The settings.</param>
    /// <returns>The initializer with a space before it.</returns>
    internal static string Initializer(IReadOnlyCollection<string> settings) => settings.Count == 0 ? "" : " { " + string.Join(", ", settings) + " }";
}
