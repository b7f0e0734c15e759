using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Parts and their wholes.</summary>
internal static class PartRules
{
    private static readonly CheckExpression s_atMost = CheckExpression.Node(CheckOperator.LessOrEqual, CheckExpression.Slot(0), CheckExpression.Slot(1));

    /// <summary>The cells of parts with the cells of their wholes.</summary>
    public static ImmutableArray<(int Part, int Whole)> PairsOf(Form form)
    {
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        foreach (var band in form.Cells.GroupBy(cell => cell.Band))
        {
            var columns = PartsAmong(band.Key.Columns);
            var rows = PartsAmong(band.Key.Rows);
            if (!columns.Contains(true) && !rows.Contains(true))
                continue;
            foreach (var cell in band.Where(cell => cell.Type.IsNumber))
            {
                var index = cell.TemplateIndex - band.Key.FirstCell;
                if (columns[index % columns.Count])
                    Pair(cell, cell.Row, WholeOf(cell.Column));
                if (rows.Count > 0 && rows[index / columns.Count])
                    Pair(cell, WholeOf(cell.Row!), cell.Column);
            }
        }

        return pairs.ToImmutable();

        void Pair(CellInfo part, string? row, string column)
        {
            if (form.TryFindCell(string.Join('.', ((string?[])[part.Section.Path, row, column]).Where(key => key is not null)), out var whole) && form.Cells[whole].Type.IsNumber)
                pairs.Add((part.Index, whole));
        }
    }

    /// <summary>Adds a finding for each part that is, or may be, more than its whole.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, List<Finding> findings)
    {
        foreach (var (part, whole) in sheet.Form.Parts)
        {
            if (!sheet.IsFilled(part) && !sheet.IsFilled(whole))
                continue;
            var printed = new CheckJudge(sheet, [part, whole], settled: false).Judge(s_atMost);
            var settled = printed == Answer.Undecided ? new CheckJudge(sheet, [part, whole], settled: true).Judge(s_atMost) : printed;
            if (settled is Answer.Fails or Answer.Undecided)
                findings.Add(Make(factory, sheet, part, whole, settled));
        }
    }

    private static Finding Make(FindingFactory factory, Sheet sheet, int part, int whole, Answer answer)
    {
        var (actual, expected) = (sheet[part, settled: true], sheet[whole, settled: true]);
        var sentence = factory.Messages.Say(
            answer == Answer.Fails ? MessageIds.OfWhichFails : MessageIds.OfWhichUndecided,
            ("cell", factory.NameOf(part)),
            ("whole", factory.NameOf(whole)),
            ("actual", factory.Messages.Show(actual)),
            ("expected", factory.Messages.Show(expected)));
        var finding = factory.OfCell(RuleIds.OfWhich, part, sentence) with { Cells = [Math.Min(part, whole), Math.Max(part, whole)] };
        return answer == Answer.Fails
            ? finding with { Expected = expected.ToCell(), Actual = actual.ToCell(), Difference = (actual.Number - expected.Number).ToCell(), FollowsFrom = [.. finding.Cells.Where(cell => !sheet.IsFilled(cell))] }
            : finding with { State = FindingState.Undecided, Severity = Severity.Information };
    }

    // The key of a part is that of its whole, a dot and its own.
    private static string WholeOf(string path) => path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path;

    private static List<bool> PartsAmong(ImmutableArray<HeadInfo> heads)
    {
        var parts = new List<bool>();
        foreach (var head in heads)
        {
            if (head.IsLeaf)
                parts.Add(head.IsPart);
            else
                parts.AddRange(PartsAmong(head.Children));
        }

        return parts;
    }
}
