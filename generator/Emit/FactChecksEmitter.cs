// Emits the checks of facts as data.
using System.Collections.Generic;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits the checks of facts.</summary>
internal static class FactChecksEmitter
{
    /// <summary>Emits the method that lists them, where there are any.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="checks">The checks.</param>
    public static void Emit(CodeWriter writer, IReadOnlyCollection<FactCheckModel> checks)
    {
        if (checks.Count == 0)
            return;
        writer.Write("private static global::System.Collections.Immutable.ImmutableArray<global::Formwork.Generated.FactCheckInfo> MakeFactChecks() =>");
        using (writer.Open("[", "];"))
        {
            foreach (var check in checks)
                Emit(writer, check);
        }

        writer.Line();
    }

    private static void Emit(CodeWriter writer, FactCheckModel check)
    {
        using (writer.Block("new()", ","))
        {
            writer.Write($"""
                Rule = {CSharpText.Literal("facts." + check.Key)},
                Severity = {ChecksEmitter.Severity(check.Severity)},
                """);
            if (check.Message is not null)
                writer.Write($"Message = {CSharpText.Literal(check.Message)},");
            if (check.When is not null)
                writer.Write($"When = {ChecksEmitter.Expression(check.When)},");
            writer.Write($"Assert = {ChecksEmitter.Expression(check.Assert)},");
        }
    }
}
