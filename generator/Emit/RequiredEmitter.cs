// Emits whether everything that has to be there is there: the half of the fast path of validation that is no arithmetic.
using System.Linq;

namespace Formwork.Generator.Emit;

/// <summary>Emits <c>HasRequired</c>.</summary>
internal static class RequiredEmitter
{
    /// <summary>Emits the method.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    /// <param name="shape">The report.</param>
    public static void Emit(CodeWriter writer, ReportShape shape)
    {
        var facts = shape.Facts.Where(fact => fact.Model.Required)
            .Select(fact => fact.IsText ? $"IsWritten(report.Facts.{fact.Model.Name})" : $"report.Facts.{fact.Model.Name} is not null");
        var texts = shape.Sections.Where(section => section.Model.Text is { Required: true })
            .Select(section => $"IsWritten(report.{section.Path}.Text)");
        HoldsEmitter.WriteAll(writer, $"protected override bool HasRequired({shape.TypeName} report)", [.. facts.Concat(texts)]);
    }
}
