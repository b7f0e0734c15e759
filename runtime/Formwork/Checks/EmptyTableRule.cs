using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Checks;

/// <summary>Tables in which nothing is filled in.</summary>
internal static class EmptyTableRule
{
    /// <summary>Adds a finding for each of them.</summary>
    public static void Add(FindingFactory factory, Sheet sheet, List<Finding> findings)
    {
        foreach (var table in sheet.Form.Cells.GroupBy(cell => cell.SectionIndex))
        {
            if (table.All(cell => sheet.Content.Cells[cell.Index].IsBlank))
            {
                findings.Add(factory.OfSection(RuleIds.EmptyTable, table.Key, factory.Messages.Say(MessageIds.EmptyTable)) with
                {
                    State = FindingState.Undecided,
                    Severity = Severity.Warning,
                });
            }
        }
    }
}
