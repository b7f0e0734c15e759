using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Finds what totals leave for blank cells, from one total to the next until nothing changes.</summary>
internal static class TotalSettler
{
    /// <summary>
    /// Settles what can be settled. Where two totals leave different values for a cell, or a total cannot hold with
    /// what others leave, a printed figure is wrong somewhere: then the cells concerned stay blank, and so does all
    /// that would follow from them.
    /// </summary>
    public static void Settle(Sheet sheet)
    {
        // A total that is printed with all of its parts leaves nothing open.
        var totals = sheet.Form.Totals.Where(total => !sheet.IsFilled(total.Cell) || !total.Parts.All(sheet.IsFilled)).ToList();
        var contested = new HashSet<int>();
        int before;
        do
        {
            before = contested.Count;
            sheet.Unsettle();
            while (SettleOnce(sheet, totals, contested))
            {
            }

            Contest(sheet, totals, contested);
        }
        while (contested.Count > before);
    }

    // One step takes all totals as they are before it, so that their order does not matter.
    private static bool SettleOnce(Sheet sheet, List<TotalInfo> totals, HashSet<int> contested)
    {
        var found = new Dictionary<int, (Figure Figure, TotalInfo By)>();
        foreach (var total in totals)
        {
            foreach (var (cell, figure) in TotalJudge.Judge(sheet, total, settled: true).Fillings)
            {
                if (found.TryGetValue(cell, out var other) && !other.Figure.Equals(figure))
                {
                    // What has led the two of them here is as doubtful as what they say.
                    contested.Add(cell);
                    ContestAll(sheet, total, contested);
                    ContestAll(sheet, other.By, contested);
                }

                found[cell] = (figure, total);
            }
        }

        var any = false;
        foreach (var (cell, (figure, _)) in found)
        {
            if (!contested.Contains(cell))
            {
                sheet.Settle(cell, figure);
                any = true;
            }
        }

        return any;
    }

    private static void Contest(Sheet sheet, List<TotalInfo> totals, HashSet<int> contested)
    {
        foreach (var total in totals)
        {
            if (TotalJudge.Judge(sheet, total, settled: true).Answer == Answer.Fails
                && TotalJudge.Judge(sheet, total, settled: false).Answer != Answer.Fails)
            {
                ContestAll(sheet, total, contested);
            }
        }
    }

    private static void ContestAll(Sheet sheet, TotalInfo total, HashSet<int> contested)
    {
        ContestIfSettled(sheet, total.Cell, contested);
        foreach (var part in total.Parts)
            ContestIfSettled(sheet, part, contested);
    }

    private static void ContestIfSettled(Sheet sheet, int cell, HashSet<int> contested)
    {
        if (sheet.SettledValue(cell).IsKnown)
            contested.Add(cell);
    }
}
