using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Findings;
using Formwork.Sums;

namespace Formwork.Checks;

/// <summary>Compares each figure of a report with the sum of those of its parts.</summary>
internal static class ReportPartsRule
{
    // So many parts are named in a sentence.
    private const int MostNamed = 3;

    /// <summary>Adds a finding for each figure that does not agree, or where that cannot be told; settled values must
    /// be there.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, ReportParts? given, List<Finding> findings)
    {
        if (PartSheets.Take(factory, sheet.Content, given, findings) is not { } parts)
            return;
        AddItems(factory, sheet.Form, parts, findings);
        foreach (var cell in sheet.Form.Cells)
        {
            // Own figures may be below zero in a signed cell: then the parts say nothing about the whole.
            if (SumOthers.IsAdded(cell.Type) && (parts.IncludesOwn || !cell.Type.Signed) && sheet.Faults[cell.Index] == CellFault.None)
                Add(factory, sheet, cell, parts, findings);
        }
    }

    private static void Add(FindingFactory factory, Sheet sheet, CellInfo cell, PartSheets parts, List<Finding> findings)
    {
        Rational known = 0;
        var open = Interval.Of(0);
        List<string> blanks = [];
        var isFilled = sheet.IsFilled(cell.Index);
        foreach (var (name, part) in parts.Parts)
        {
            if (part is not null && part.LacksItemOf(cell.Index))
                continue;
            var figure = part?[cell.Index] ?? default;
            isFilled |= part?.IsFilled(cell.Index) == true;
            known += figure.Number;
            if (!figure.IsKnown)
            {
                open += part?.RangeOf(cell.Index) ?? sheet.RangeOf(cell.Index);
                blanks.Add(name);
            }
        }

        if (isFilled)
        {
            var whole = sheet[cell.Index, settled: true];
            var (answer, expected) = Judge(whole, sheet.RangeOf(cell.Index), known, open + Interval.Of(known), blanks.Count, parts.IncludesOwn);
            if (answer != Answer.Holds)
                findings.Add(Make(factory, sheet, cell.Index, answer, (whole, known, expected), blanks, parts.IncludesOwn));
        }
    }

    // What is expected is told only where there is one number to tell.
    private static (Answer Answer, Rational? Expected) Judge(Figure whole, Interval range, Rational known, Interval sum, int blanks, bool isEqual)
    {
        if (whole.IsKnown)
        {
            var number = whole.Number;
            var holds = isEqual
                ? sum.Contains(number) && (blanks <= 1 || sum.Low == number || sum.High == number)
                : number >= sum.High || sum.Low == number;
            return holds ? (Answer.Holds, null) : (isEqual ? !sum.Contains(number) : number < sum.Low) ? (Answer.Fails, known) : (Answer.Undecided, null);
        }

        return !isEqual && range.Low >= sum.High ? (Answer.Holds, null) : (Answer.Undecided, isEqual && blanks == 0 ? known : null);
    }

    private static Finding Make(FindingFactory factory, Sheet sheet, int cell, Answer answer, (Figure Whole, Rational Known, Rational? Expected) figures, List<string> blanks, bool isEqual)
    {
        var messages = factory.Messages;
        var message = answer == Answer.Fails
            ? blanks.Count > 0 ? (isEqual ? MessageIds.PartsImpossible : MessageIds.PartsBelowOpen) : isEqual ? MessageIds.PartsFails : MessageIds.PartsBelow
            : figures.Expected is not null ? MessageIds.PartsBlank : figures.Whole.IsKnown ? MessageIds.PartsUndecided : blanks.Count > 0 ? MessageIds.PartsOpen : MessageIds.PartsWhole;
        var difference = figures.Whole.Number - figures.Known;
        var sentence = messages.Say(
            message,
            ("cell", factory.NameOf(cell)),
            ("actual", messages.Show(figures.Whole)),
            ("expected", figures.Known.ToString()),
            ("difference", difference.Abs().ToString()),
            ("parts", NameOf(messages, blanks)));
        var finding = factory.OfCell(RuleIds.Parts, cell, sentence) with { Expected = figures.Expected?.ToCell() ?? default, Parts = [.. blanks] };
        return answer == Answer.Fails
            ? finding with { Actual = figures.Whole.ToCell(), Difference = difference.ToCell(), FollowsFrom = sheet.IsFilled(cell) ? [] : [cell] }
            : finding with { State = FindingState.Undecided, Severity = Severity.Information };
    }

    /// <summary>Names parts in a sentence, not more than a few.</summary>
    public static string NameOf(Messages messages, IReadOnlyCollection<string> parts)
    {
        var named = string.Join(messages.ListSeparator, parts.Take(MostNamed).Select(Quote.Of));
        return parts.Count > MostNamed ? messages.Say(MessageIds.PartsMany, ("parts", named), ("count", parts.Count.ToString(CultureInfo.InvariantCulture))) : named;
    }

    // Items of a list that only parts have: the whole lacks their rows.
    private static void AddItems(FindingFactory factory, Form form, PartSheets parts, List<Finding> findings)
    {
        var lists = form.Template.Lists;
        for (var list = 0; list < lists.Length; list++)
        {
            var items = parts.Parts.SelectMany(part => part.Sheet?.ItemsOf(lists[list].Key) ?? []).Distinct().Where(item => !form.GetItems(list).Contains(item)).ToList();
            if (items.Count > 0)
            {
                var sentence = factory.Messages.Say(MessageIds.PartsItems, ("list", lists[list].Label), ("items", NameOf(factory.Messages, items)));
                findings.Add(FindingFactory.OfReport(RuleIds.Parts, sentence) with
                {
                    Parts = [.. parts.Parts.Where(part => part.Sheet?.ItemsOf(lists[list].Key).Intersect(items).Any() == true).Select(part => part.Name)],
                });
            }
        }
    }
}
