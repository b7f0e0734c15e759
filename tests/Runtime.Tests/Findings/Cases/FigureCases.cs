// Rules about figures together: totals, parts, tables, last year's report.
using System.Collections.Generic;
using Formwork.Generated;

namespace Formwork.Tests.Findings.Cases;

/// <summary>Cases of rules about figures together.</summary>
internal static class FigureCases
{
    private static readonly Form Totals = Form.Grid(2, 2);

    private static readonly Form Parts = Form.Of([new("all", "All"), new("all.some", "Some") { IsPart = true }], [new("r0", "R0")], []);

    private static readonly Form Years = Form.Of([new("c0", "C0")], [new("r0", "R0")], [], facts: [new("agency", "Agency", FactKind.Text), new("year", "Year", FactKind.Year)]);

    public static IEnumerable<RuleCase> All =>
    [
        new("row_total")
        {
            Holds = () => Totals.Report("1 2 3", "4 5 9", "5 7 12").Validate(),
            Fails = () => Totals.Report("1 2 4", "4 5 9", "5 7 12").Validate(),
            Undecided = () => Totals.Report("_ _ 3", "_ _ 9", "5 7 12").Validate(),
        },
        new("column_total")
        {
            Holds = () => Totals.Report("1 2 3", "4 5 9", "5 7 12").Validate(),
            Fails = () => Totals.Report("1 2 3", "4 5 9", "6 7 13").Validate(),
            Undecided = () => Totals.Report("_ _ 3", "_ _ 9", "5 7 12").Validate(),
        },
        new("blank_total")
        {
            Holds = () => Totals.Report("1 2 3", "4 5 9", "5 7 12").Validate(),
            Undecided = () => Totals.Report("1 2 _", "4 5 9", "5 7 12").Validate(),
        },
        new("empty_table")
        {
            Holds = () => Totals.Report("1 _ _", "_ _ _", "_ _ _").Validate(),
            Undecided = () => Totals.Report("_ _ _", "_ _ _", "_ _ _").Validate(),
        },
        new("of_which")
        {
            Holds = () => Parts.Report("5 5").Validate(),
            Fails = () => Parts.Report("5 6").Validate(),
            Undecided = () => Parts.Report("_ 6").Validate(),
        },
        new("previous")
        {
            Holds = () => Of(2021).Validate(new() { Previous = Of(2020) }),
            Fails = () => Of(2021).Validate(new() { Previous = Of(2019) }),
        },
        new("accepted")
        {
            Holds = () => Totals.Report("1 2 4", "4 5 9", "5 7 12").Validate(new() { Accepted = [new("row_total", "table", "r0", "total", "So be it.")] }),
            Fails = () => Totals.Report("1 2 3", "4 5 9", "5 7 12").Validate(new() { Accepted = [new("row_total", "table", "r0", "total", "So be it.")] }),
        },
    ];

    private static FormReport Of(int year) => Years.Report("1") with { Facts = ["Agency of Tests", year] };
}
