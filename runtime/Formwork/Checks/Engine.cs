using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Runs the checks where the fast path of generated code says that there is something to say.</summary>
internal static class Engine
{
    /// <summary>Checks a report.</summary>
    public static ValidationResult Run(ReportContent content, ValidationOptions? options)
    {
        var form = content.Form;
        var factory = form.Findings;
        var severities = new Severities(form.Template, options);
        var sheet = new Sheet(form, content);
        TotalSettler.Settle(sheet);

        var findings = new List<Finding>();
        var failing = new List<Equation>();
        var previous = PreviousRule.Take(factory, content, options?.Previous, findings);
        RequiredRules.Add(factory, content, findings);
        WordRules.Add(factory, content, findings);
        FactCheckRules.Add(factory, content, findings);
        SpokenRules.Add(factory, content, severities, findings);
        LeftOverRule.Add(factory, content, severities, findings);
        AllZeroRule.Add(factory, content, severities, findings);
        EmptyTableRule.Add(factory, sheet, findings);
        CellRules.Add(factory, sheet, findings);
        TotalRules.Add(factory, sheet, findings, failing);
        PartRules.Add(factory, sheet, findings);
        CheckRules.Add(factory, sheet, previous, findings, failing);
        ReportPartsRule.Add(factory, sheet, options?.Parts, findings);
        TextRules.Add(factory, sheet, previous, findings);
        Suspects.Name(factory, sheet, findings, failing);

        var reading = options?.Reading ?? [];
        var said = new AlreadySaid(form, reading);
        findings = [.. reading, .. findings.Where(finding => !said.Covers(finding))];
        findings = [.. findings.Select(severities.Apply).OfType<Finding>()];
        findings.AddRange(AcceptedRule.Apply(factory, options?.Accepted ?? [], findings).Select(severities.Apply).OfType<Finding>());
        ImmutableArray<Finding> all = [.. findings.OrderBy(finding => FormOrder.Of(form, finding))];
        return all.IsEmpty ? form.Sound : new ValidationResult(form, all);
    }
}
