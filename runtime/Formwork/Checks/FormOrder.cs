using System.Collections.Generic;
using System.Linq;

namespace Formwork.Checks;

/// <summary>
/// Where a finding stands: first the whole report, then facts, then section by section what concerns all of it, then
/// cell by cell, then the checks of whole rows and columns.
/// </summary>
internal static class FormOrder
{
    /// <summary>The place of a finding, to order by.</summary>
    public static (int Section, int Cell) Of(Form form, Finding finding)
    {
        if (finding.Section is null)
            return (-2, 0);
        if (finding.Section == RuleIds.Facts)
            return (-1, IndexOf(form.Template.Facts.Select(fact => fact.Key), finding.Row));
        var section = IndexOf(form.Template.Sections.Select(candidate => candidate.Path), finding.Section);
        return (section, finding.At ?? (finding.Rule.Contains('.') ? int.MaxValue : Find(form, finding)));
    }

    private static int Find(Form form, Finding finding)
    {
        if (finding.Row is null && finding.Column is null)
            return -1;
        var first = form.Cells.FirstOrDefault(cell =>
            cell.Section.Path == finding.Section
            && (finding.Row is null || cell.Row == finding.Row)
            && (finding.Column is null || cell.Column == finding.Column));
        return first?.Index ?? int.MaxValue;
    }

    private static int IndexOf(IEnumerable<string> keys, string? key)
    {
        var index = 0;
        foreach (var candidate in keys)
        {
            if (candidate == key)
                return index;
            index++;
        }

        return int.MaxValue;
    }
}
