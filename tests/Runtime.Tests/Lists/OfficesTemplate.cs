// The template of the report with lists: how its cells are copied, built and laid out, as the generator would write it.
using System;
using System.Collections.Immutable;
using System.Linq;
using Formwork.Generated;
using static Formwork.Tests.Lists.OfficesReport;

namespace Formwork.Tests.Lists;

/// <summary>The template of <see cref="OfficesReport"/>.</summary>
internal sealed class OfficesTemplate : GeneratedTemplate<OfficesReport>
{
    private static readonly CellType Figure = new(CellTypeKind.Count);
    private static readonly CellType Money = new(CellTypeKind.Amount, Decimals: 2);

    private OfficesTemplate()
        : base(Describe())
    {
    }

    public static OfficesTemplate Instance { get; } = new();

    public static void Copy(OfficesReport report, ReportContent content)
    {
        CopyCells(report, content.Form, content.Cells);
        content.Facts[0] = report.Agency;
        content.Texts[0] = report.Overview.Text;
        content.Notes[0] = report.Overview.Notes;
        content.Notes[1] = report.Requests.Notes;
        content.Notes[2] = report.Costs.Notes;
        content.Notes[3] = report.Visits.Notes;
        content.Notes[4] = report.Money.Notes;
    }

    protected override Form GetForm(OfficesReport report) => FormOf(
        Items(report.Lists.Components, report.Requests.Component, report.Costs.Component),
        Items(report.Lists.Regions, report.Visits.Region));

    protected override void CopyTo(OfficesReport report, ReportContent content) => Copy(report, content);

    protected override void CopyCells(OfficesReport report, Span<Cell> cells) => CopyCells(report, GetForm(report), cells);

    protected override OfficesReport Create(ReportContent content)
    {
        ReadOnlySpan<Cell> cells = content.Cells;
        return new()
        {
            Agency = ToText(content.Facts[0]),
            Lists = new() { Components = content.Form.GetItems(0), Regions = content.Form.GetItems(1) },
            Overview = new() { Text = content.Texts[0], Notes = content.Notes[0] },
            Requests = new()
            {
                Component = ToItems(content.Form.GetItems(0), ref cells, 3, ToRequestsRow),
                Overall = ToRequestsRow(Take(ref cells, 3)),
                Notes = content.Notes[1],
            },
            Costs = new()
            {
                HeadOffice = ToCostsRow(Take(ref cells, 2)),
                Component = ToItems(content.Form.GetItems(0), ref cells, 4, ToCostsComponent),
                Total = ToCostsRow(Take(ref cells, 2)),
                Notes = content.Notes[2],
            },
            Visits = new() { Region = ToItems(content.Form.GetItems(1), ref cells, 2, ToVisitsRow), Notes = content.Notes[3] },
            Money = new() { Grant = ToCount(cells[0]), Fees = ToCount(cells[1]), Notes = content.Notes[4] },
        };
    }

    // The engine is always asked.
    protected override bool Holds(OfficesReport report) => false;

    protected override bool HasSoundFacts(OfficesReport report) => false;

    protected override ReadOnlySpan<byte> GetFormat(ReportFormat format, int section) => (format, section) switch
    {
        (ReportFormat.Html, -1) => OfficesFormats.Html,
        (ReportFormat.Markdown, -1) => OfficesFormats.Markdown,
        (ReportFormat.Text, -1) => OfficesFormats.Text,
        (ReportFormat.Html, 2) => OfficesFormats.HtmlCosts,
        _ => default,
    };

    private static void CopyCells(OfficesReport report, Form form, Span<Cell> cells)
    {
        foreach (var item in form.GetItems(0))
            CopyRequestsRow(report.Requests.Component[item], Take(ref cells, 3));
        CopyRequestsRow(report.Requests.Overall, Take(ref cells, 3));
        CopyCostsRow(report.Costs.HeadOffice, Take(ref cells, 2));
        foreach (var item in form.GetItems(0))
        {
            CopyCostsRow(report.Costs.Component[item].Staff, Take(ref cells, 2));
            CopyCostsRow(report.Costs.Component[item].Other, Take(ref cells, 2));
        }

        CopyCostsRow(report.Costs.Total, Take(ref cells, 2));
        foreach (var item in form.GetItems(1))
        {
            cells[0] = report.Visits.Region[item].Weekday;
            cells[1] = report.Visits.Region[item].Weekend;
            cells = cells[2..];
        }

        cells[0] = report.Money.Grant;
        cells[1] = report.Money.Fees;
    }

    private static void CopyRequestsRow(in RequestsSection.RequestsRow row, Span<Cell> cells) => (cells[0], cells[1], cells[2]) = (row.Simple, row.Complex, row.Total);

    private static void CopyCostsRow(in CostsSection.CostsRow row, Span<Cell> cells) => (cells[0], cells[1]) = (row.People, row.Cost);

    private static RequestsSection.RequestsRow ToRequestsRow(ReadOnlySpan<Cell> cells) =>
        new() { Simple = ToCount(cells[0]), Complex = ToCount(cells[1]), Total = ToCount(cells[2]) };

    private static CostsSection.CostsRow ToCostsRow(ReadOnlySpan<Cell> cells) => new() { People = ToCount(cells[0]), Cost = ToAmount(cells[1]) };

    private static CostsSection.ComponentRows ToCostsComponent(ReadOnlySpan<Cell> cells) =>
        new() { Staff = ToCostsRow(cells[..2]), Other = ToCostsRow(cells[2..]) };

    private static VisitsSection.VisitsRow ToVisitsRow(ReadOnlySpan<Cell> cells) => new() { Weekday = ToCount(cells[0]), Weekend = ToCount(cells[1]) };

    private static TemplateDescription Describe() => new()
    {
        Name = "offices_report",
        Revision = "1",
        Titles = ["{agency}机构情况报告"],
        Language = Template.Of<LibraryReport>().Language,
        Facts = [new("agency", "机关名称", FactKind.Text)],
        Lists = [new("components", "下属单位"), new("regions", "地区")],
        Sections =
        [
            new("overview", "总体情况") { Number = "一、", Text = new(false, []) },
            Section("requests", "申请情况", "二、", 0, [Figure],
                [new("simple", "简易"), new("complex", "复杂"), new("total", "合计") { IsTotal = true }],
                [new("component", "") { List = "components" }, new("overall", "总计") { IsTotal = true }]),
            Section("costs", "费用情况", "三、", 6, [Figure, Money, Figure, Money, Figure, Money, Figure, Money],
                [new("people", "人数"), new("cost", "金额")],
                [
                    new("head_office", "本部"),
                    new("component", "") { List = "components", Children = [new("staff", "人员"), new("other", "其他")] },
                    new("total", "总计") { IsTotal = true },
                ]),
            Section("visits", "来访情况", "四、", 14, [Figure], [new("weekday", "平日"), new("weekend", "周末")], [new("region", "") { List = "regions" }]),
            Section("money", "经费情况", "五、", 16, [Figure], [new("grant", "拨款"), new("fees", "收费")], []),
        ],
        CellCount = 18,
        Totals =
        [
            new(true, 2, [0, 1]), new(true, 5, [3, 4]),
            new(false, 3, [0]), new(false, 4, [1]), new(false, 5, [2]),
            new(false, 12, [6, 8, 10]), new(false, 13, [7, 9, 11]),
        ],
        Checks =
        [
            // Of each component, over both tables: who has requests has staff.
            new()
            {
                Rule = "requests.staffed",
                Section = 1,
                Assert = Node(CheckOperator.LessOrEqual, Slot(0), Node(CheckOperator.Multiply, Slot(1), Constant(100))),
                Instances = [new("component", null, [2, 8])],
            },

            // Once, over all components.
            new()
            {
                Rule = "costs.granted",
                Section = 2,
                Assert = Node(CheckOperator.LessOrEqual, Node(CheckOperator.Sum, CheckExpression.Slot(0, allItems: true), CheckExpression.Slot(1, allItems: true)), Slot(2)),
                Instances = [new(null, null, [8, 10, 16])],
            },
        ],
    };

    private static SectionInfo Section(
        string key, string label, string number, int firstCell, ImmutableArray<CellType> types, ImmutableArray<HeadInfo> columns, ImmutableArray<HeadInfo> rows) =>
        new(key, label)
        {
            Number = number,
            Table = new()
            {
                Bands = [new() { Columns = columns, Rows = rows, FirstCell = firstCell, Types = types }],
                Grid = new(0, 0, []),
            },
        };
}
