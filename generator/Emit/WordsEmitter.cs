using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;

namespace Formwork.Generator.Emit;

/// <summary>Emits <c>HasRequired</c>, <c>HasSoundFacts</c>, <c>IsAsked</c> and <c>GetText</c>.</summary>
internal sealed class WordsEmitter(ReportShape shape)
{
    private const string Facts = "facts";

    private readonly FastExpression _expressions = new(shape, Facts);

    /// <summary>Emits the methods.</summary>
    public void Emit(CodeWriter writer)
    {
        EmitConditions(writer, "HasRequired", [.. RequiredFacts()], [.. RequiredTexts()]);
        EmitConditions(writer, "HasSoundFacts", [.. Shapes().Concat(Checks())], [.. LeftOver()]);
        EmitAsked(writer);
        EmitTexts(writer);
    }

    private static string Member(FactShape fact) => Facts + "." + fact.Model.Name;

    private void EmitConditions(CodeWriter writer, string method, IReadOnlyList<string> ofFacts, IReadOnlyList<string> others)
    {
        var head = $"protected override bool {method}({shape.TypeName} report)";
        if (ofFacts.Count == 0)
        {
            HoldsEmitter.WriteAll(writer, head, others);
            return;
        }

        using (writer.Block(head))
        {
            writer.Write($"var {Facts} = report.Facts;");
            HoldsEmitter.Return(writer, [.. ofFacts, .. others]);
        }
    }

    private IEnumerable<string> RequiredFacts() => shape.Facts.Where(fact => fact.Model.Required).Select(fact =>
    {
        var isThere = fact.IsText ? $"IsWritten({Member(fact)})" : Member(fact) + " is not null";
        return fact.Model.When is { } when && _expressions.NotYes(when) is { } not ? FastExpression.Any([.. not, isThere]) : isThere;
    });

    private IEnumerable<string> RequiredTexts() =>
        shape.Sections.Where(section => section.Model.Text is { Required: true }).Select(section => $"IsWritten(report.{section.Path}.Text)");

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

    private IEnumerable<string> LeftOver() => shape.Model.LeftOver.Count == 0
        ? []
        : shape.Facts.Where(fact => fact.IsText).Select(fact => $"IsFilledIn(report.Facts.{fact.Model.Name})").Append("IsFilledIn(report.Preamble)");

    // What takes more than a few instructions the engine judges, that check alone.
    private IEnumerable<string> Checks()
    {
        for (var i = 0; i < shape.Model.FactChecks.Count; i++)
        {
            if (shape.Model.FactChecks[i] is { Severity: not Severity.Off } check)
                yield return Check(check) ?? $"FactCheckHolds(report, {i})";
        }
    }

    private string? Check(FactCheckModel check)
    {
        if (_expressions.Yes(check.Assert) is not { } holds)
            return null;
        IReadOnlyList<string>? unasked = check.When is null ? [] : _expressions.NotYes(check.When);
        return unasked is null ? null
            : FastExpression.Any([.. unasked, holds, .. FastExpression.AsksFor(check.When, check.Assert) ? Enumerable.Empty<string>() : [_expressions.NoneIsGiven(check.Assert)]]);
    }

    // Topics are numbered through all texts; those that are always asked need no word.
    private void EmitAsked(CodeWriter writer)
    {
        var topics = shape.Sections.SelectMany(section => section.Model.Text is { } text ? text.Topics.Concat(text.Mentions) : []).ToList();
        var expressions = new FastExpression(shape, "report.Facts");
        var cases = topics.Select((topic, number) => topic.When is { } when && expressions.Yes(when) is { } condition ? $"{number} => {condition}," : "").Where(line => line.Length > 0).ToList();
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
