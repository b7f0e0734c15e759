using System;
using System.Collections.Generic;
using Formwork.Findings;
using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>Reports of nothing but zeros: often true, sometimes a form that was sent off unfinished.</summary>
internal static class AllZeroRule
{
    /// <summary>Whether there are figures, and each of them is 0. What is blank or does not apply says
    /// nothing.</summary>
    public static bool IsAllZero(ReportContent content)
    {
        var any = false;
        foreach (ref readonly var cell in content.Cells.AsSpan())
        {
            if (cell.TryGetNumber(out var number))
            {
                if (number != 0)
                    return false;
                any = true;
            }
        }

        return any;
    }

    /// <summary>Adds a finding where it is so, and the rule is on.</summary>
    public static void Add(FindingFactory factory, ReportContent content, Severities severities, List<Finding> findings)
    {
        if (severities[RuleIds.AllZero] != Severity.Off && IsAllZero(content))
            findings.Add(FindingFactory.OfReport(RuleIds.AllZero, factory.Messages.Say(MessageIds.AllZero)) with { Severity = Severity.Information });
    }
}
