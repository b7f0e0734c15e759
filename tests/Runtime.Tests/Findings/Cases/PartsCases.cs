// Rules about reports and those that they are made up of.
using System.Collections.Generic;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules about sums and parts of reports.</summary>
internal static class PartsCases
{
    private static readonly Form Plain = Form.Row(2);

    public static IEnumerable<RuleCase> All =>
    [
        new("parts")
        {
            Holds = () => Of("1 5", "1 2", "0 3"),
            Fails = () => Of("2 5", "1 2", "0 3"),
            Undecided = () => Of("1 5", "1 _", "0 _"),
        },
        new("missing_part")
        {
            Holds = () => Of("1 5", "1 2", "0 3"),
            Fails = () => Of("1 5", "1 2", null),
        },
        new("sum_blank")
        {
            Holds = () => new IReport[] { Plain.Report("1 2"), Plain.Report("3 /") }.Sum().Findings,
            Undecided = () => new IReport[] { Plain.Report("1 2"), Plain.Report("3 _") }.Sum().Findings,
        },
    ];

    private static ValidationResult Of(string whole, string one, string? other) => Plain.Report(whole).Validate(
        new() { Parts = new([new("One", Plain.Report(one)), new("Other", other is null ? null : Plain.Report(other))]) { IncludesOwn = true } });
}
