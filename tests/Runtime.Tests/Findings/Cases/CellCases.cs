// Rules about what a single cell holds.
using System;
using System.Collections.Generic;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules about single cells.</summary>
internal static class CellCases
{
    private static readonly CellType Count = new(CellTypeKind.Count);
    private static readonly CellType Amount = new(CellTypeKind.Amount, Decimals: 2);
    private static readonly CellType Choice = new(CellTypeKind.Choice) { Options = [new("a", "A")] };

    public static IEnumerable<RuleCase> All =>
    [
        Of("not_number", Count, right: 3, wrong: "three"),
        Of("not_whole", Count, right: 3, wrong: 3.5m),
        Of("negative", Count, right: 0, wrong: -1),
        Of("decimals", Amount, right: 0.25m, wrong: 0.251m),
        Of("range", Count, right: int.MaxValue, wrong: 2147483648m),
        Of("not_date", new(CellTypeKind.Date), right: Cell.FromDate(new DateOnly(2023, 1, 1)), wrong: "today"),
        Of("not_option", Choice, right: "a", wrong: "b"),
        Of("not_text", new(CellTypeKind.Text), right: "words", wrong: "two\nlines"),
    ];

    private static RuleCase Of(string rule, CellType type, Cell right, Cell wrong)
    {
        var form = Form.Grid(1, 1, false, false, type);
        return new(rule)
        {
            Holds = () => form.Report([right]).Validate(),
            Fails = () => form.Report([wrong]).Validate(),
        };
    }
}
