using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>What totals have to say.</summary>
internal static class TotalRules
{
    /// <summary>Adds the findings of all totals; settled values must be there. Totals that fail are also told as
    /// equations.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, List<Finding> findings, List<Equation> failing)
    {
        var told = new HashSet<int>();
        foreach (var total in sheet.Form.Totals)
        {
            var printed = TotalJudge.Judge(sheet, total, settled: false);
            if (printed.Answer == Answer.Fails)
            {
                if (printed.IsComplete)
                    failing.Add(EquationOf(sheet, total, findings.Count));
                findings.Add(Fails(factory, sheet, total, printed));
            }
            else if (sheet.IsFilled(total.Cell))
            {
                if (printed.Answer == Answer.Undecided && TotalJudge.Judge(sheet, total, settled: true).Answer != Answer.Holds)
                    findings.Add(Undecided(factory, total));
            }
            else if (sheet.Faults[total.Cell] == CellFault.None && total.Parts.Any(sheet.IsFilled) && !told.Contains(total.Cell))
            {
                findings.Add(Blank(factory, sheet, total, told));
            }
        }
    }

    private static Finding Fails(FindingFactory factory, Sheet sheet, TotalInfo total, TotalAnswer answer)
    {
        var actual = sheet[total.Cell, settled: false];
        var difference = actual.Number - answer.Sum.Number;
        var message = answer.Sum.IsNotApplicable ? MessageIds.TotalNotApplicable
            : answer.IsComplete ? (total.AcrossRow ? MessageIds.RowTotalFails : MessageIds.ColumnTotalFails)
            : (total.AcrossRow ? MessageIds.RowTotalImpossible : MessageIds.ColumnTotalImpossible);
        var sentence = factory.Messages.Say(
            message,
            ("cell", factory.NameOf(total.Cell)),
            ("actual", factory.Messages.Show(actual)),
            ("expected", factory.Messages.Show(answer.Sum)),
            ("difference", difference.Abs().ToString()));
        return Make(factory, total, sentence) with
        {
            // As a number the total is right: only "/" would have been the better word for it.
            Severity = answer.Sum.IsNotApplicable && actual.Number.IsZero ? Severity.Warning : Severity.Error,
            Expected = answer.Sum.ToCell(),
            Actual = actual.ToCell(),
            Difference = actual.IsKnown ? difference.ToCell() : default,
        };
    }

    // The total is blank: what it should read, or that it cannot be known.
    private static Finding Blank(FindingFactory factory, Sheet sheet, TotalInfo total, HashSet<int> told)
    {
        var settled = sheet.SettledValue(total.Cell);
        if (!settled.IsKnown)
        {
            // It is blank in a row and in a column that add up, but not to the same: then each says its own.
            var values = sheet.Form.Totals.Where(other => other.Cell == total.Cell)
                .Select(other => OwnValue(sheet, other)).Where(value => value.IsKnown).Distinct().ToList();
            if (values.Count != 1)
                return Contested(factory, total, OwnValue(sheet, total));
            settled = values[0];
        }

        told.Add(total.Cell);
        var isBeyond = !settled.IsNotApplicable && IsBeyond(sheet, total.Cell, settled.ToCell());
        var sentence = factory.Messages.Say(
            isBeyond ? MessageIds.BlankTotalBeyond : MessageIds.BlankTotal,
            ("cell", factory.NameOf(total.Cell)),
            ("expected", factory.Messages.Show(settled)));
        return isBeyond
            ? Make(factory, total, sentence) with { Rule = RuleIds.Range, Expected = settled.ToCell() }
            : Undecided(factory, total, sentence, settled) with { Rule = RuleIds.BlankTotal };
    }

    // Nobody can fill in what no cell can hold: then one of the figures that the total follows from is wrong.
    private static bool IsBeyond(Sheet sheet, int total, Cell value) =>
        value.IsBlank || CellRules.Judge(value, sheet.Form.Cells[total].Type) == CellFault.Range;

    private static Finding Contested(FindingFactory factory, TotalInfo total, Figure own)
    {
        if (!own.IsKnown)
            return Undecided(factory, total);
        var sentence = factory.Messages.Say(
            total.AcrossRow ? MessageIds.RowTotalContested : MessageIds.ColumnTotalContested,
            ("cell", factory.NameOf(total.Cell)),
            ("expected", factory.Messages.Show(own)));
        return Undecided(factory, total, sentence, own);
    }

    private static Finding Undecided(FindingFactory factory, TotalInfo total)
    {
        var message = total.AcrossRow ? MessageIds.RowTotalUndecided : MessageIds.ColumnTotalUndecided;
        return Undecided(factory, total, factory.Messages.Say(message, ("cell", factory.NameOf(total.Cell))), default);
    }

    private static Finding Undecided(FindingFactory factory, TotalInfo total, string sentence, Figure expected) => Make(factory, total, sentence) with
    {
        State = FindingState.Undecided,
        Severity = Severity.Information,
        Expected = expected.ToCell(),
    };

    // What the total's own parts say, whether or not something else says otherwise.
    private static Figure OwnValue(Sheet sheet, TotalInfo total) =>
        TotalJudge.Judge(sheet, total, settled: true).Fillings is [var (cell, figure)] && cell == total.Cell ? figure : default;

    private static Finding Make(FindingFactory factory, TotalInfo total, string sentence)
    {
        ImmutableArray<int> cells = [.. total.Parts.Append(total.Cell).Order()];
        return factory.OfCell(total.AcrossRow ? RuleIds.RowTotal : RuleIds.ColumnTotal, total.Cell, sentence) with { Cells = cells };
    }

    private static Equation EquationOf(Sheet sheet, TotalInfo total, int finding)
    {
        var terms = total.Parts.Aggregate(Linear.Unknown(total.Cell), (sum, part) => sum - Linear.Unknown(part));
        return Equation.Of(sheet, finding, total.AcrossRow, terms);
    }
}
