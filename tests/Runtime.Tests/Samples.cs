// Reports that the tests write, read and change.
using System;
using System.Collections.Generic;
using static Formwork.Tests.LibraryReport;

namespace Formwork.Tests;

/// <summary>Reports that the tests begin with.</summary>
public static class Samples
{
    /// <summary>A report whose every figure is known and right.</summary>
    public static LibraryReport Sound { get; } = new()
    {
        Facts = new() { Library = "青石县图书馆", Kind = LibraryReport.ReportFacts.KindChoice.County, Year = 2023, Opened = new DateOnly(1987, 5, 4) },
        Preamble = "本报告由青石县图书馆编制。\n开馆日期1987年5月4日。",
        Overview = new() { Text = "（一）藏书。\n全年购书。\n2、借阅\n借阅增长。" },
        Stock = new()
        {
            Books = new() { Fiction = new() { Bought = 120, Lost = 7, Held = 34567 }, Science = new() { Bought = 45, Lost = 0, Held = 8901 } },
            Money = new() { Purchases = new() { Amount = 3.50m } },
        },
        Loans = new()
        {
            New = Row(100, 40, 2),
            CarriedIn = Row(5, 1, 0),
            Outcomes = new()
            {
                Returned = Row(90, 30, 1),
                Renewed = new() { Once = Row(8, 6, 0), Twice = Row(2, 1, 0) },
                Total = Row(100, 37, 1),
            },
            CarriedOut = Row(5, 4, 1),
        },
        Visits = new() { Counted = new() { Weekday = 700, Weekend = 350, Total = 1050 }, Change = -12 },
        Remarks = new() { Text = "无。" },
    };

    /// <summary>The same with a blank, "/" and remarks.</summary>
    public static LibraryReport WithGaps { get; } = Sound with
    {
        Remarks = new() { Text = null, Notes = [new(null, "无其他事项。")] },
        Stock = Sound.Stock with
        {
            Books = Sound.Stock.Books with
            {
                Fiction = Sound.Stock.Books.Fiction with { Lost = Count.NotApplicable },
                Science = Sound.Stock.Books.Science with { Lost = Count.Blank },
            },
            Notes = [new("books.fiction.held", "含破损29册"), new("money.purchases.amount", "不详"), new(null, "据实填写")],
        },
        Visits = Sound.Visits with { Notes = [new("change", "与上年相比")] },
    };

    /// <summary>Texts that try to be something else.</summary>
    public static IEnumerable<string> HostileTexts { get; } =
    [
        "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "\"' onmouseover='x'", "&lt;b&gt;&#60;", "]]>--><!--",
        "# h\n- a\n1. b\n> q\n---\n===\n```\ncode\n```", "[x](javascript:alert(1))", "![x](http://e/x.png)", "a | b |\n|---|---|", "\\*a\\* _b_ ~~c~~ $x$ &amp;",
        "{0}{{fact:year}}{style}", "tab\tand\rreturn\nfeed", "\0\u0001\u001f\u007f", "\ud800 half \udc00", "😀𠀀", "\u202eright to left", "\u2028\u2029\u0085",
        new string('长', 5000) + "<b>" + new string('<', 3000),
    ];

    private static LoansSection.LoansRow Row(int adults, int school, int others) =>
        new() { Adults = adults, Children = new() { School = school, Others = others }, Total = adults + school + others };
}
