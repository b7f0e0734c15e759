// What holds for the checks of any report of any template.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>The laws of checks.</summary>
public static class CheckLaw
{
    private static readonly string[] s_rules = ["row_total", "column_total", "blank_total", "of_which", "range"];

    /// <summary>Holds the laws against a report.</summary>
    /// <param name="probe">The verbs of its type.</param>
    /// <param name="content">Its content.</param>
    /// <param name="seed">What is changed in it.</param>
    public static void Check(IReportProbe probe, ReportContent content, int seed)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(content);
        var random = new Random(seed);
        Completing(probe, probe.FromContent(content));
        Extremes(probe, RandomFigures.Extreme(content, random));
        var report = probe.WithTotals(probe.FromContent(RandomFigures.Known(content, random)));
        var findings = Ask(probe, report);
        var totals = FormRulesOf.Totals(report.GetForm());
        NoTotalSpeaks(report, findings);
        Blanking(probe, report, null, findings, random);
        Blanking(probe, report, report, Ask(probe, report, report), random);
        Changing(probe, report, totals, random);
        AnyOrder(probe, report, random);
    }

    /// <summary>Completing changes nothing but totals, twice is once, and printed totals stay unless they are to be replaced.</summary>
    private static void Completing(IReportProbe probe, IReport report)
    {
        var (before, filled, replaced) = (ReportContent.Of(report), probe.Complete(report), probe.WithTotals(report));
        Same(filled, probe.Complete(filled), "Completed again");
        Same(replaced, probe.WithTotals(replaced), "With its totals computed again");
        var totals = FormRulesOf.Totals(before.Form).Select(total => total.Cell).ToHashSet();
        foreach (var (after, isFilled) in new[] { (ReportContent.Of(filled), true), (ReportContent.Of(replaced), false) })
        {
            for (var i = 0; i < before.Cells.Length; i++)
            {
                if (after.Cells[i] != before.Cells[i])
                    Wants(totals.Contains(i) && (!isFilled || before.Cells[i].IsBlank), $"Completing makes {after.Cells[i]} of {before.Cells[i]} in {before.Form.Cells[i].Path}.");
            }
        }
    }

    /// <summary>Whatever the cells hold, something can be said, and sums that no cell can hold are told.</summary>
    private static void Extremes(IReportProbe probe, ReportContent content)
    {
        var report = probe.FromContent(content);
        var findings = Ask(probe, report, report);
        PageLaw.CheckJson(findings.ToJson());
        Wants(findings.ToText().Length > 0 || findings.Count == 0, "Findings without a text.");
        probe.Complete(report);
        probe.WithTotals(report);
        var cells = ReportContent.Of(report).Cells;
        foreach (var total in FormRulesOf.Totals(report.GetForm()).Where(total => report.GetForm().Cells[total.Cell].Type is { Kind: CellTypeKind.Count, Signed: false }))
        {
            var sum = total.Parts.Sum(part => cells[part].TryGetInt32(out var number) && number >= 0 ? (decimal)number : 0);
            if (sum > Count.MaxValue && total.Parts.All(part => Holds(report.GetForm(), part, cells[part])))
                Wants(findings.Any(finding => finding.State == FindingState.Fails && Names(finding, report.GetForm().Cells[total.Cell])), $"Nothing is said of the sum {sum} in {report.GetForm().Cells[total.Cell].Path}.");
        }
    }

    /// <summary>A report whose parts are all known has no finding from its totals once they are computed, unless a cell cannot hold its sum.</summary>
    private static void NoTotalSpeaks(IReport report, ValidationResult findings)
    {
        var form = report.GetForm();
        var speaking = findings.Where(finding => finding.Rule is "row_total" or "column_total" or "blank_total").ToList();
        Wants(
            speaking.Count == 0 || speaking.Exists(finding => !Holds(form, form.Cells.Single(cell => (cell.Section.Path, cell.Row, cell.Column) == (finding.Section, finding.Row, finding.Column)).Index, finding.Expected)),
            $"A completed report has a finding of its totals: {speaking.FirstOrDefault()?.Message}");
    }

    /// <summary>Blanking figures makes no rule fail that did not.</summary>
    private static void Blanking(IReportProbe probe, IReport report, IReport? previous, ValidationResult findings, Random random)
    {
        if (findings.Any(finding => finding is { State: FindingState.Fails, Rule: "row_total" or "column_total" or "range" }))
            return;

        // Whether a figure is printed at all is what `blank` asks for.
        var observers = FormRulesOf.Checks(report.GetForm()).Where(check => FormRulesOf.Has(check.Assert, CheckOperator.Blank)).Select(check => check.Rule).ToHashSet();
        var checks = FormRulesOf.Checks(report.GetForm()).Select(check => check.Rule).ToHashSet();

        // Of one text several figures can be told, of the cells of a check its sides.
        (string, string?, string?, string?, Cell) Identity(Finding finding) =>
            (finding.Rule, finding.Section, finding.Row, finding.Column, checks.Contains(finding.Rule) || finding.Row is not null || finding.Column is not null ? default : finding.Actual);
        var failing = findings.Where(finding => finding.State == FindingState.Fails).Select(Identity).ToHashSet();
        var content = ReportContent.Of(report);
        var chance = random.NextDouble();
        for (var i = 0; i < content.Cells.Length; i++)
        {
            if (content.Cells[i].Kind == CellKind.Number && random.NextDouble() < chance)
                content.Cells[i] = default;
        }

        foreach (var finding in Ask(probe, probe.FromContent(content), previous).Where(finding => finding.State == FindingState.Fails))
            Wants(failing.Contains(Identity(finding)) || observers.Contains(finding.Rule), $"Blanking figures makes a rule fail: {finding.Rule}, {finding.Message}");
    }

    /// <summary>A figure changed in a total, or in an equation that a template declares, is noticed in its row or column.</summary>
    private static void Changing(IReportProbe probe, IReport report, ImmutableArray<TotalInfo> totals, Random random)
    {
        var content = ReportContent.Of(report);
        var form = content.Form;
        var before = Ask(probe, report);
        var sound = Equations(form, totals)
            .Where(equation => equation.Cells.All(cell => content.Cells[cell].Kind == CellKind.Number) && !before.Any(finding => equation.Rules.Contains(finding.Rule)))
            .ToArray();
        if (sound.Length == 0)
            return;
        var (rules, cells) = sound[random.Next(sound.Length)];
        var cell = cells[random.Next(cells.Length)];
        content.Cells[cell].TryGetNumber(out var number);
        foreach (var other in new[] { number + 1, number - 1 }.Where(other => Holds(form, cell, Cell.FromDecimal(other))))
        {
            content.Cells[cell] = Cell.FromDecimal(other);
            var info = form.Cells[cell];
            Wants(
                Ask(probe, probe.FromContent(content)).Any(finding => rules.Contains(finding.Rule) && finding.State == FindingState.Fails && finding.Cells.Contains(cell) && Names(finding, info)),
                $"Nobody notices {other} for {number} in {info.Path}, which stands in {string.Join(", ", rules)} of {string.Join(", ", cells.Select(part => $"{form.Cells[part].Path} {content.Cells[part]}"))}.");
        }
    }

    /// <summary>The order in which cells are filled in makes no difference.</summary>
    private static void AnyOrder(IReportProbe probe, IReport report, Random random)
    {
        var content = ReportContent.Of(report);
        var again = report;
        foreach (var cell in content.Form.Cells.OrderBy(_ => random.Next()).Take(5))
            again = probe.With(again, cell.Path, default);
        foreach (var cell in content.Form.Cells.OrderBy(_ => random.Next()))
        {
            if (ReportContent.Of(again).Cells[cell.Index] != content.Cells[cell.Index])
                again = probe.With(again, cell.Path, content.Cells[cell.Index]);
        }

        Same(report, again, "Filled in in another order");
        Wants(Ask(probe, again).ToJson() == Ask(probe, report).ToJson(), "Filled in in another order a report has other findings.");
    }

    // The totals, and the equations in which every cell stands once: a change of one cell breaks them.
    private static IEnumerable<(string[] Rules, ImmutableArray<int> Cells)> Equations(Form form, ImmutableArray<TotalInfo> totals) =>
        totals.Select(total => (new[] { total.AcrossRow ? "row_total" : "column_total" }, total.Parts.Add(total.Cell)))
            .Concat(
                from check in FormRulesOf.Checks(form)
                where check.Assert.Operation == CheckOperator.Equal && check.When is null && check.Within < 1 && check.Assert.Operands.All(IsSum)
                from instance in check.Instances
                where instance.Cells.Distinct().Count() == instance.Cells.Length && instance.Row is null != instance.Column is null
                select (new[] { check.Rule }, instance.Cells));

    private static bool IsSum(CheckExpression expression) => expression.Operation switch
    {
        CheckOperator.Slot => !expression.IsLastYear,
        CheckOperator.Add or CheckOperator.Subtract => expression.Operands.All(IsSum),
        _ => false,
    };

    private static bool Names(Finding finding, CellInfo cell) => finding.Section == cell.Section.Path && (finding.Row == cell.Row || finding.Column == cell.Column);

    private static bool Holds(Form form, int cell, Cell value) => RandomFigures.Fits(form.Cells[cell].Type, value);

    private static void Same(IReport report, IReport other, string when)
    {
        if (report.Equals(other))
            return;
        var (before, after) = (ReportContent.Of(report), ReportContent.Of(other));
        var changed = before.Form.Cells.Where(cell => before.Cells[cell.Index] != after.Cells[cell.Index]).Select(cell => $"{cell.Path} {before.Cells[cell.Index]} -> {after.Cells[cell.Index]}");
        throw new BrokenLawException($"{when} a report is another one: {string.Join("; ", changed)}");
    }

    // A template may turn rules off; the laws are about what they say where they are on.
    private static ValidationResult Ask(IReportProbe probe, IReport report, IReport? previous = null)
    {
        var declared = FormRulesOf.Checks(probe.Template.FormOf()).Select(check => check.Rule).Distinct();
        return probe.Validate(report, new ValidationOptions
        {
            Previous = previous,
            Severities = s_rules.Concat(declared).ToDictionary(rule => rule, _ => Severity.Error),
        });
    }

    private static void Wants(bool holds, string otherwise)
    {
        if (!holds)
            throw new BrokenLawException(otherwise);
    }
}
