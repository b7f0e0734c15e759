// Rules about facts and texts.
using System.Collections.Generic;
using Formwork.Generated;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules about facts and texts.</summary>
internal static class WordCases
{
    private static readonly Form Plain = Form.Grid(1, 1, false, false);

    private static readonly Form Short = Form.Of([new("c0", "C0")], [], [], text: new(false, []) { MaxLength = 8 });

    private static readonly Form Phone = Form.Of([new("c0", "C0")], [], [], facts: [new("phone", "Phone", FactKind.Telephone)]);

    private static readonly Form Spoken = Form.Of([new("c0", "C0")], [], [], text: new(false, [new("staff", "The staff", [])]) { Mentions = [new("fees", "fees", [])] });

    private static readonly Form Zero = Form.Of([new("c0", "C0")], [], [], allZero: Severity.Information);

    public static IEnumerable<RuleCase> All =>
    [
        new("required")
        {
            Holds = () => Plain.Report("1").Validate(),
            Fails = () => (Plain.Report("1") with { Agency = " " }).Validate(),
        },
        new("format")
        {
            Holds = () => (Phone.Report("1") with { Facts = ["020 8330 1122"] }).Validate(),
            Fails = () => (Phone.Report("1") with { Facts = ["see above"] }).Validate(),
        },
        new("topics")
        {
            Holds = () => (Spoken.Report("1") with { Text = "Of the staff." }).Validate(),
            Fails = () => (Spoken.Report("1") with { Text = "Of the stock." }).Validate(),
        },
        new("mentions")
        {
            Holds = () => (Spoken.Report("1") with { Text = "No fees." }).Validate(),
            Fails = () => (Spoken.Report("1") with { Text = "Nothing." }).Validate(),
        },
        new("all_zero")
        {
            Holds = () => Zero.Report("1").Validate(),
            Fails = () => Zero.Report("0").Validate(),
        },
        new("length")
        {
            Holds = () => (Short.Report("1") with { Text = "one two" }).Validate(),
            Fails = () => (Short.Report("1") with { Text = "one two three" }).Validate(),
        },
    ];
}
