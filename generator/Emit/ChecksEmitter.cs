// Emits the declared checks as data, for the engine that looks at them one by one.
using System;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the declared checks.</summary>
internal static class ChecksEmitter
{
    private const string Operator = "global::Formwork.Generated.CheckOperator.";

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
    }

    private static void EmitCheck(CodeWriter writer, TemplateModel model, CheckModel check)
    {
        var section = model.Sections.Select(candidate => candidate.Key).ToList().IndexOf(check.Section);
        using (writer.Block("new()", ","))
        {
            writer.Write($"""
                Rule = {CSharpText.Literal(check.Section + "." + check.Key)},
                Section = {section},
                Severity = global::Formwork.Severity.{check.Severity},
                """);
            if (check.Message is not null)
                writer.Write($"Message = {CSharpText.Literal(check.Message)},");
            writer.Write($"""
                Text = {CSharpText.Literal(check.Text)},
                Assert = {Expression(check.Assert)},
                """);
            if (check.Within != 0)
                writer.Write($"Within = {CSharpText.Literal(check.Within)},");
            if (check.UnlessNoted)
                writer.Write("UnlessNoted = true,");
            using (writer.Open("Instances =\n[", "],"))
            {
                foreach (var instance in check.Instances)
                    writer.Write($"new({CSharpText.Literal(instance.Row)}, {CSharpText.Literal(instance.Column)}, [{string.Join(", ", instance.Cells)}]),");
            }
        }
    }

    private static string Expression(ExpressionModel expression) => expression switch
    {
        ExpressionModel.Constant constant => $"Constant({CSharpText.Literal(constant.Value)})",
        ExpressionModel.Slot slot => $"Slot({slot.Index})",
        ExpressionModel.Unary unary => Node(unary.Operator.ToString(), unary.Operand),
        ExpressionModel.Binary binary => Node(binary.Operator.ToString(), binary.Left, binary.Right),
        ExpressionModel.Call call => Node(call.Function.ToString(), [.. call.Arguments]),
        _ => throw new InvalidOperationException($"There is no expression '{expression}'."),
    };

    // The names of operators and functions are the same in the model and in the runtime.
    private static string Node(string operation, params ExpressionModel[] operands) =>
        $"Node({Operator}{operation}{string.Concat(operands.Select(operand => ", " + Expression(operand)))})";
}
