// Rules about reports and those that they are made up of.
using System.Collections.Generic;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules about sums and parts of reports.</summary>
internal static class PartsCases
{
    private static readonly Form Plain = Form.Row(2);

    public static IEnumerable<RuleCase> All =>
    [
        new("sum_blank")
        {
            Holds = () => new IReport[] { Plain.Report("1 2"), Plain.Report("3 /") }.Sum().Findings,
            Undecided = () => new IReport[] { Plain.Report("1 2"), Plain.Report("3 _") }.Sum().Findings,
        },
    ];
}
