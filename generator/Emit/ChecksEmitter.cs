// Emits the declared checks and those of texts as data, for the engine that looks at them one by one.
using System.Linq;
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Generator.Emit;

/// <summary>Emits the declared checks.</summary>
internal static class ChecksEmitter
{
    private const int InstancesPerLine = 32;

    /// <summary>What stands before an operator: a name that no consumer has, and short, since there are hundreds in a form.</summary>
    public const string Operator = "__Op.";

    /// <summary>What files with operators begin with.</summary>
    public const string OperatorAlias = "using __Op = global::Formwork.Generated.CheckOperator;\n";

    /// <summary>Emits the method that lists them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="model">The template.</param>
    public static void Emit(CodeWriter writer, TemplateModel model)
    {
        writer.Write("private static global::System.Collections.Immutable.ImmutableArray<global::Formwork.Generated.CheckInfo> MakeChecks() =>");
        using (writer.Open("[", "];"))
        {
            foreach (var check in model.Checks)
                EmitCheck(writer, model, check);
        }

        writer.Line();
        if (model.TextChecks.Count == 0)
            return;
        writer.Write("private static global::System.Collections.Immutable.ImmutableArray<global::Formwork.Generated.TextCheckInfo> MakeTextChecks() =>");
        using (writer.Open("[", "];"))
        {
            foreach (var check in model.TextChecks)
                EmitTextCheck(writer, model, check);
        }

        writer.Line();
    }

    /// <summary>How grave a failure is where the check is asked, which one that is off is only on demand.</summary>
    /// <param name="severity">What the template says.</param>
    /// <returns>The code.</returns>
    public static string Severity(CheckSeverity severity) => "global::Formwork.Severity." + (severity == CheckSeverity.Off ? CheckSeverity.Information : severity);

    /// <summary>An expression as data, by the short names that generated code inherits.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The code.</returns>
    public static string Expression(ExpressionModel expression) => expression.Operator switch
    {
        ExpressionOperator.Constant => $"Constant({CSharpText.Literal(expression.Value)})",
        ExpressionOperator.Slot => $"Slot({expression.Index}{(expression.IsLastYear ? ", lastYear: true" : "")}{(expression.IsAllItems ? ", allItems: true" : "")})",
        ExpressionOperator.Fact => $"Fact({expression.Index})",
        ExpressionOperator.Word => $"Word({CSharpText.Literal(expression.Text)})",

        // The names of operators are the same in the model and in the runtime.
        _ => $"Node({Operator}{expression.Operator}{string.Concat(expression.Operands.Select(operand => ", " + Expression(operand)))})",
    };

    private static int SectionOf(TemplateModel model, string path) => model.Sections.Select(candidate => candidate.Path).ToList().IndexOf(path);

    private static void EmitTextCheck(CodeWriter writer, TemplateModel model, TextCheckModel check)
    {
        // One line a list: what stands in them is long, and the blanks before it would be as much again.
        var about = check.About.Count > 0 ? $"About = {CSharpText.List(check.About)}, " : "";
        var aside = check.Aside.Count > 0 ? $"Aside = {CSharpText.List(check.Aside)}, " : "";
        using (writer.Block("new()", ","))
        {
            EmitHead(writer, model, check.Section, check.Key, check.Severity, CheckSeverity.Warning, check.Message, check.When);
            writer.Write($"""
                Texts = [{string.Join(", ", check.Texts)}], Cells = [{string.Join(", ", check.Cells)}], Means = [{string.Join(", ", check.Means.Select(Expression))}],
                {about}{aside}Says = [{string.Join(", ", check.Says.Select(Phrase))}],
                """);
        }
    }

    private static string Phrase(PhraseModel phrase) => $"new({CSharpText.Literal(phrase.Text)}{(phrase.Value is { } value ? ", " + CSharpText.Literal(value) : "")})";

    private static void EmitHead(CodeWriter writer, TemplateModel model, string section, string key, CheckSeverity severity, CheckSeverity? usual, string? message, ExpressionModel? when)
    {
        writer.Write($"""
            Rule = {CSharpText.Literal(section + "." + key)},
            Section = {SectionOf(model, section)},
            """);
        if (severity != usual)
            writer.Write($"Severity = {Severity(severity)},");
        if (message is not null)
            writer.Write($"Message = {CSharpText.Literal(message)},");
        if (when is not null)
            writer.Write($"When = {Expression(when)},");
    }

    private static void EmitCheck(CodeWriter writer, TemplateModel model, CheckModel check)
    {
        using (writer.Block("new()", ","))
        {
            EmitHead(writer, model, check.Section, check.Key, check.Severity, null, check.Message, check.When);
            writer.Write($"Assert = {Expression(check.Assert)},");
            if (check.Within != 0)
                writer.Write($"Within = {CSharpText.Literal(check.Within)},");
            if (check.UnlessNoted)
                writer.Write("UnlessNoted = true,");
            EmitInstances(writer, check.Instances);
        }
    }

    private static void EmitInstances(CodeWriter writer, EquatableArray<CheckInstanceModel> instances)
    {
        string Code(int from) => string.Join(", ", instances.Skip(from).Take(InstancesPerLine)
            .Select(instance => $"new({CSharpText.Literal(instance.Row)}, {CSharpText.Literal(instance.Column)}, [{string.Join(", ", instance.Cells)}])"));

        if (instances.Count <= InstancesPerLine)
        {
            writer.Write($"Instances = [{Code(0)}],");
            return;
        }

        using (writer.Open("Instances =\n[", "],"))
        {
            for (var i = 0; i < instances.Count; i += InstancesPerLine)
                writer.Write(Code(i) + ",");
        }
    }
}
