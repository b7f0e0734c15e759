// Reports with lists that the tests begin with, and random ones.
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Generated;
using static Formwork.Tests.OfficesReport;

namespace Formwork.Tests.Lists;

/// <summary>Reports with lists.</summary>
public static class ListReports
{
    /// <summary>Two components, one region, every figure known and right.</summary>
    public static OfficesReport Sound { get; } = new()
    {
        Facts = new() { Agency = "青石县" },
        Lists = new() { Components = ["CIA", "FBI"], Regions = ["北区"] },
        Overview = new() { Text = "情况良好。" },
        Requests = new()
        {
            Component = [new("CIA", Row(3, 4)), new("FBI", Row(10, 0))],
            Overall = Row(13, 4),
        },
        Costs = new()
        {
            HeadOffice = new() { People = 5, Cost = 1.50m },
            Component =
            [
                new("CIA", new() { Staff = new() { People = 2, Cost = 10m }, Other = new() { People = 0, Cost = 0.25m } }),
                new("FBI", new() { Staff = new() { People = 1, Cost = 0m }, Other = new() { People = 1, Cost = 0m } }),
            ],
            Total = new() { People = 9, Cost = 11.75m },
        },
        Visits = new() { Region = [new("北区", new() { Weekday = 7, Weekend = 8 })] },
        Money = new() { Grant = 100, Fees = 0 },
    };

    /// <summary>Names that try to be something else.</summary>
    public static IReadOnlyList<string> HostileNames { get; } =
    [
        "a\"b", "a'b", "a\\b", "a.b", "a[b]c", "a]", "]]", "[", "a].x[b", "component[a]", "$notes", "$lists", "$x", "template", "😀𠀀", "<script>alert(1)</script>",
        "&amp;", "a | b", "*a*", "{0}", "{each:0}", "{{item}}", "{/each}", "}", "null", "/", "0", "2021", "一、甲", "1.乙", "2.乙", " a ", "a", "A", "Ａ", "a\u3000b", "a  b",
        "\u202e", "合计总", "其 他", new string('长', 10_000), "-", "。",
    ];

    /// <summary>Random reports of the form with lists: any items, any cells, any remarks. They name all the items that they have rows of.</summary>
    public static Gen<OfficesReport> Random(Gen<string> names) => Random(Template.Of<OfficesReport>(), names);

    /// <summary>Random reports of any form whose cells are counts and amounts.</summary>
    public static Gen<TReport> Random<TReport>(Template<TReport> template, Gen<string> names)
        where TReport : class, IReport<TReport> =>
        from lists in Gen.CollectToArray(template.Lists, _ => Items(names))
        let form = template.FormOf(lists)
        from cells in Gen.CollectToArray(form.Cells, cell => CellOf(cell.Type))
        from noted in Gen.Choose(0, 3)
        from places in Gen.CollectToArray(Enumerable.Range(0, noted), _ => Gen.Elements(form.Cells.AsEnumerable()))
        select Make(template, form, cells, places);

    /// <summary>Any names.</summary>
    public static Gen<string> Names { get; } = Gen.OneOf(
        Gen.Elements(HostileNames.AsEnumerable()),
        Gen.ListOf(Gen.Choose(1, 0xFFFF).Where(code => !char.IsSurrogate((char)code) && !char.IsControl((char)code) && code is not (0x2028 or 0x2029)).Select(code => (char)code))
            .Select(characters => new string([.. characters])).Where(name => !string.IsNullOrWhiteSpace(name)));

    private static TReport Make<TReport>(Template<TReport> template, Form form, Cell[] cells, CellInfo[] noted)
        where TReport : class, IReport<TReport>
    {
        var content = new ReportContent(form);
        cells.CopyTo(content.Cells, 0);
        content.Facts[0] = "青石县";
        foreach (var cell in noted)
            content.Notes[cell.SectionIndex] = [.. content.Notes[cell.SectionIndex], new(cell.Place, $"第{cell.Index}格")];
        return template.FromContent(content);
    }

    private static Gen<ItemList> Items(Gen<string> names) =>
        from count in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 20))
        from items in Gen.CollectToArray(Enumerable.Range(0, count), _ => names)
        select ItemList.Create([.. items.Distinct()]);

    private static Gen<Cell> CellOf(CellType type) => Gen.OneOf(
        Gen.Elements(Cell.Blank, Cell.NotApplicable),
        type.Kind == CellTypeKind.Count ? Gen.Choose(0, 100_000).Select(Cell.FromInt32) : Gen.Choose(0, 100_000).Select(value => Cell.FromDecimal(value / 100m)));

    private static RequestsSection.RequestsRow Row(int simple, int complex) => new() { Simple = simple, Complex = complex, Total = simple + complex };
}
