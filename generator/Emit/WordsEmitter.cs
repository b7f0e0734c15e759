// Emits the fast path of the checks of what is no figure: facts that are there and what they should be, and the texts to be looked through.
using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits <c>HasRequired</c>, <c>HasSoundFacts</c>, <c>IsAsked</c> and <c>GetText</c>.</summary>
/// <param name="shape">The report.</param>
internal sealed class WordsEmitter(ReportShape shape)
{
    private readonly FactExpression _expressions = new(shape.Facts);

    /// <summary>Emits the methods.</summary>
    /// <param name="writer">The writer; it stands in the template's class.</param>
    public void Emit(CodeWriter writer)
    {
        HoldsEmitter.WriteAll(writer, $"protected override bool HasRequired({shape.TypeName} report)", [.. Required()]);
        HoldsEmitter.WriteAll(writer, $"protected override bool HasSoundFacts({shape.TypeName} report)", [.. Shapes().Concat(LeftOver()).Concat(Checks())]);
        EmitAsked(writer);
        EmitTexts(writer);
    }

    private static string Member(FactShape fact) => "report.Facts." + fact.Model.Name;

    private IEnumerable<string> Required()
    {
        foreach (var fact in shape.Facts.Where(fact => fact.Model.Required))
        {
            var isThere = fact.IsText ? $"IsWritten({Member(fact)})" : Member(fact) + " is not null";
            yield return fact.Model.When is { } when && _expressions.NotYes(when) is { } not ? $"({not} || {isThere})" : isThere;
        }

        foreach (var section in shape.Sections.Where(section => section.Model.Text is { Required: true }))
            yield return $"IsWritten(report.{section.Path}.Text)";
    }

    // What every fact must be, given that it is there. Days are always days.
    private IEnumerable<string> Shapes()
    {
        for (var i = 0; i < shape.Facts.Count; i++)
        {
            var (fact, model) = (shape.Facts[i], shape.Facts[i].Model);
            var condition = model.Kind switch
            {
                FactKind.Year => $"IsYear({Member(fact)})",
                FactKind.Integer => model.Signed ? null : $"!({Member(fact)} < 0)",
                FactKind.Amount => $"Fits({Member(fact)}, {model.Decimals}, {(model.Signed ? "true" : "false")})",
                FactKind.Choice => $"Fits({Member(fact)}, {fact.Keys})",
                FactKind.Telephone or FactKind.Web => $"Fits({Member(fact)}, {i})",
                FactKind.Text => model.Pattern is null ? null : $"Fits({Member(fact)}, {i})",
                _ => null,
            };
            if (condition is not null)
                yield return condition;
        }
    }

    private IEnumerable<string> LeftOver()
    {
        if (shape.Model.LeftOver.Count == 0)
            yield break;
        foreach (var fact in shape.Facts.Where(fact => fact.IsText))
            yield return $"IsFilledIn({Member(fact)})";
        yield return "IsFilledIn(report.Preamble)";
    }

    // What takes more than a few instructions the engine judges, that check alone.
    private IEnumerable<string> Checks()
    {
        for (var i = 0; i < shape.Model.FactChecks.Count; i++)
        {
            if (shape.Model.FactChecks[i] is { Severity: not CheckSeverity.Off } check)
                yield return Check(check) ?? $"FactCheckHolds(report, {i})";
        }
    }

    private string? Check(FactCheckModel check)
    {
        var conditions = new List<string?>();
        if (check.When is { } when)
            conditions.Add(_expressions.NotYes(when));
        conditions.Add(_expressions.Yes(check.Assert));
        if (!FactExpression.AsksFor(check.When, check.Assert))
            conditions.Add(_expressions.NoneIsGiven(check.Assert));
        return conditions.Contains(null) ? null : conditions.Count == 1 ? conditions[0] : $"({string.Join(" || ", conditions)})";
    }

    // Topics are numbered through all texts; those that are always asked need no word.
    private void EmitAsked(CodeWriter writer)
    {
        var topics = shape.Sections.SelectMany(section => section.Model.Text is { } text ? text.Topics.Concat(text.Mentions) : []).ToList();
        var cases = topics.Select((topic, number) => topic.When is { } when && _expressions.Yes(when) is { } condition ? $"{number} => {condition}," : "").Where(line => line.Length > 0).ToList();
        if (cases.Count == 0)
            return;
        using (writer.Block($"protected override bool IsAsked({shape.TypeName} report, int topic) => topic switch", ";"))
            writer.Write(string.Join("\n", cases) + "\n_ => true,");
        writer.Line();
    }

    private void EmitTexts(CodeWriter writer)
    {
        var texts = shape.Sections.Where(section => section.Model.Text is not null).Select(section => $"{section.Index} => report.{section.Path}.Text,").ToList();
        if (texts.Count == 0)
            return;
        using (writer.Block($"protected override string? GetText({shape.TypeName} report, int section) => section switch", ";"))
            writer.Write(string.Join("\n", texts) + "\n_ => null,");
        writer.Line();
    }
}
