using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>What declared checks have to say.</summary>
internal static class CheckRules
{
    /// <summary>Adds the findings of all checks; settled values must be there. Equations that fail are also told as
    /// such.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, PreviousSheet? previous, List<Finding> findings, List<Equation> failing)
    {
        foreach (var check in sheet.Form.Checks)
        {
            var lastYear = SlotsOfLastYear(check.Assert);
            if ((lastYear.Count > 0 && previous is null) || !Evaluator.Applies(check.When, sheet.Content.Facts))
                continue;
            foreach (var instance in check.Instances)
            {
                // Of what last year's form did not have, nothing is known and nothing is asked.
                if ((instance.Cells.Any(sheet.IsFilled) || lastYear.Any(slot => previous!.IsFilled(instance.Cells[slot])))
                    && lastYear.All(slot => previous!.Has(instance.Cells[slot])))
                {
                    Add(factory, sheet, previous, check, instance, findings, failing);
                }
            }
        }
    }

    /// <summary>The slots whose cells an expression takes from last year's report.</summary>
    public static HashSet<int> SlotsOfLastYear(CheckExpression expression)
    {
        var slots = new HashSet<int>();
        Find(expression);
        return slots;

        void Find(CheckExpression node)
        {
            if (node.IsLastYear)
                slots.Add(node.Index);
            foreach (var operand in node.Operands)
                Find(operand);
        }
    }

    private static void Add(FindingFactory factory, Sheet sheet, PreviousSheet? previous, CheckInfo check, CheckInstance instance, List<Finding> findings, List<Equation> failing)
    {
        var judge = new CheckJudge(sheet, instance.Cells, settled: false, previous, check.Within);
        var answer = judge.Judge(check.Assert);
        ImmutableArray<int> settled = [.. instance.Cells.Where(cell => !sheet.IsFilled(cell) && sheet.SettledValue(cell).IsKnown).Distinct().Order()];
        if (answer == Answer.Fails)
        {
            settled = [];
        }
        else if (!settled.IsEmpty)
        {
            judge = new CheckJudge(sheet, instance.Cells, settled: true, previous, check.Within);
            answer = judge.Judge(check.Assert);
        }

        if (answer == Answer.Fails)
        {
            if (instance.Row is null != instance.Column is null
                && CheckJudge.EquationOf(sheet, check, instance.Cells, previous) is { } equation
                && equation.All(sheet.IsFilled))
            {
                failing.Add(Equation.Of(sheet, findings.Count, instance.Row is not null, equation));
            }

            findings.Add(Fails(factory, sheet, check, instance, judge, settled));
        }
        else if (answer == Answer.Undecided)
        {
            var sentence = factory.Messages.Say(
                judge.DividesByZero ? MessageIds.CheckDivision : instance.Cells.All(sheet.IsFilled) ? MessageIds.CheckLastYear : MessageIds.CheckUndecided,
                ("where", WhereOf(factory, check, instance)),
                ("rule", RuleWords.Of(factory, check, instance)));
            findings.Add(Make(factory, check, instance, sentence) with { State = FindingState.Undecided, Severity = Severity.Information });
        }
    }

    private static Finding Fails(FindingFactory factory, Sheet sheet, CheckInfo check, CheckInstance instance, CheckJudge judge, ImmutableArray<int> settled)
    {
        var sides = judge.SidesOf(check.Assert);
        var (left, right) = sides ?? (Linear.Of(0), Linear.Of(0));
        var isComplete = left.IsConstant && right.IsConstant;
        var difference = right.Constant - left.Constant;

        // Days are compared with days only, so one cell tells.
        var areDays = sides is not null && isComplete && !sheet.Form.Cells[instance.Cells[0]].Type.IsNumber;
        string Show(Rational number) => areDays ? factory.Messages.Show(Day(number)) : number.ToString();
        var named = sides is not null && isComplete ? RuleWords.SidesOf(factory, check, instance) : null;
        var sentence = factory.Messages.Say(
            sides is null ? MessageIds.CheckBroken : !isComplete ? MessageIds.CheckImpossible : named is null ? MessageIds.CheckFails : MessageIds.CheckSides,
            ("where", WhereOf(factory, check, instance)),
            ("rule", RuleWords.Of(factory, check, instance)),
            ("left", named?.Left ?? ""),
            ("right", named?.Right ?? ""),
            ("expected", Show(left.Constant)),
            ("actual", Show(right.Constant)),
            ("difference", difference.Abs().ToString()));
        var finding = Make(factory, check, instance, sentence) with { FollowsFrom = settled };
        if (sides is not null && areDays)
            finding = finding with { Expected = Day(left.Constant), Actual = Day(right.Constant) };
        else if (sides is not null)
            finding = finding with { Expected = left.Constant.ToCell(), Actual = right.Constant.ToCell(), Difference = difference.ToCell() };
        if (!settled.IsEmpty)
        {
            var cells = settled.Select(cell => factory.Messages.Say(
                MessageIds.SettledCell,
                ("cell", factory.NameOf(cell)),
                ("expected", factory.Messages.Show(sheet.SettledValue(cell)))));
            finding = factory.Add(finding, factory.Messages.Say(MessageIds.Settled, ("cells", string.Join(factory.Messages.ListSeparator, cells))));
        }

        return check.UnlessNoted && NoteOn(sheet, instance) is { } note
            ? factory.Add(finding, factory.Messages.Say(MessageIds.Noted, ("note", note))) with { Severity = Severity.Information }
            : finding;
    }

    private static Cell Day(Rational number) =>
        number.Sign >= 0 && number <= DateOnly.MaxValue.DayNumber && number.IsWhole ? Cell.FromDate(DateOnly.FromDayNumber((int)number.Numerator)) : default;

    // What the report says about one of the cells.
    private static string? NoteOn(Sheet sheet, CheckInstance instance) => instance.Cells
        .Select(cell => sheet.Form.Cells[cell])
        .SelectMany(cell => sheet.Content.Notes[cell.SectionIndex].Where(note => note.At == cell.Place))
        .FirstOrDefault()?.Text;

    private static string WhereOf(FindingFactory factory, CheckInfo check, CheckInstance instance)
    {
        var cells = instance.Cells.Select(cell => factory.Form.Cells[cell]).OrderBy(cell => cell.SectionIndex == check.Section ? 0 : 1).ToList();
        var row = cells.Find(cell => cell.Row == instance.Row)?.RowLabel ?? instance.Row;
        var column = cells.Find(cell => cell.Column == instance.Column)?.ColumnLabel ?? instance.Column;
        return (instance.Row, instance.Column) switch
        {
            (null, null) => factory.Messages.Say(MessageIds.WhereTable),
            (_, null) => factory.Messages.Say(MessageIds.WhereRow, ("row", row!)),
            (null, _) => factory.Messages.Say(MessageIds.WhereColumn, ("column", column!)),
            _ => factory.Messages.Say(MessageIds.Cell, ("row", row!), ("column", column!)),
        };
    }

    private static Finding Make(FindingFactory factory, CheckInfo check, CheckInstance instance, string sentence) =>
        factory.OfSection(check.Rule, check.Section, sentence) with
        {
            Severity = check.Severity,
            Row = instance.Row,
            Column = instance.Column,
            Cells = [.. instance.Cells.Distinct().Order()],
        };
}
