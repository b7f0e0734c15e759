using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Fills in the totals of a report.</summary>
internal static class Completion
{
    /// <summary>Fills in the blank totals that can have only one value.</summary>
    public static bool FillBlanks(ReportContent content)
    {
        // Where printed figures contradict each other, what is filled in can settle more.
        var any = false;
        while (FillOnce(content))
            any = true;
        return any;
    }

    private static bool FillOnce(ReportContent content)
    {
        var form = content.Form;
        var sheet = new Sheet(form, content);
        TotalSettler.Settle(sheet);
        var any = false;
        foreach (var total in form.Totals)
            any |= content.Cells[total.Cell].IsBlank && Put(content, form, total.Cell, sheet.SettledValue(total.Cell));
        return any;
    }

    /// <summary>Works all totals out of their parts anew; one that has blank parts keeps its figure.</summary>
    public static void Replace(ReportContent content)
    {
        // A total that was blank is a part of others, which can then be worked out too.
        Cell[] printed;
        do
        {
            printed = (Cell[])content.Cells.Clone();
            ReplaceOnce(content, printed);
        }
        while (content.Form.Totals.Any(total => printed[total.Cell].IsBlank && !content.Cells[total.Cell].IsBlank));
    }

    private static void ReplaceOnce(ReportContent content, Cell[] printed)
    {
        var form = content.Form;
        var open = form.Totals.Select(total => total.Cell).ToHashSet();
        foreach (var cell in open)
            content.Cells[cell] = default;
        AddUp(form, content, open);

        // What the parts leave open keeps the printed figure: first where parts are really unknown, so that totals of
        // totals can still be added up, then for the rest.
        foreach (var total in form.Totals.Where(total => total.Parts.Any(part => content.Cells[part].IsBlank && !open.Contains(part))).ToList())
            Restore(total.Cell);
        AddUp(form, content, open);
        foreach (var cell in open.ToList())
            Restore(cell);
        FillBlanks(content);

        void Restore(int cell)
        {
            if (open.Remove(cell))
                content.Cells[cell] = printed[cell];
        }
    }

    // Adds up every open total whose parts are all known, until no more can be.
    private static void AddUp(Form form, ReportContent content, HashSet<int> open)
    {
        bool any;
        do
        {
            any = false;
            var sheet = new Sheet(form, content);
            foreach (var total in form.Totals)
            {
                if (open.Contains(total.Cell)
                    && TotalJudge.Judge(sheet, total, settled: false).Fillings is [var (cell, figure)]
                    && cell == total.Cell
                    && Put(content, form, cell, figure))
                {
                    open.Remove(cell);
                    any = true;
                }
            }
        }
        while (any);
    }

    // A figure that the cell cannot hold is left to the checks to tell.
    private static bool Put(ReportContent content, Form form, int index, Figure figure)
    {
        var cell = figure.ToCell();
        if (cell.IsBlank
            || CellRules.Judge(cell, form.Cells[index].Type) != CellFault.None
            || (cell.TryGetNumber(out var number) && Rational.FromDecimal(number) != figure.Number))
        {
            return false;
        }

        content.Cells[index] = cell;
        return true;
    }
}
