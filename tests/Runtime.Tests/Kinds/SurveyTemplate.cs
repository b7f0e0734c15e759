// The template of the survey: what generated code would hand to the runtime.
using System;
using Formwork.Generated;
using static Formwork.Tests.Kinds.SurveyReport;
using static Formwork.Tests.Kinds.SurveyReport.PlacesSection;

namespace Formwork.Tests.Kinds;

internal sealed class SurveyTemplate() : GeneratedTemplate<SurveyReport>(Describe())
{
    private static readonly string[] LevelKeys = ["city", "county"];
    private static readonly string[] SizeKeys = ["small", "very_large"];

    public static SurveyTemplate Instance { get; } = new();

    internal static void Copy(SurveyReport report, ReportContent content)
    {
        Instance.CopyCells(report, content.Cells);
        content.Facts[0] = report.Facts.Agency;
        content.Facts[1] = ToCell(report.Facts.Year);
        content.Facts[2] = ToCell(report.Facts.Staff);
        content.Facts[3] = ToCell(report.Facts.Capital);
        content.Facts[4] = ToCell(report.Facts.Level, LevelKeys);
        content.Facts[5] = ToCell(report.Facts.Founded);
        content.Preamble = report.Preamble;
        content.Texts[0] = report.Places.Text;
        content.Notes[0] = report.Places.Notes;
        content.Notes[1] = report.Places.List.Notes;
        content.Notes[2] = report.Places.Sums.Notes;
        content.Texts[3] = report.Rest.Text;
        content.Notes[3] = report.Rest.Notes;
    }

    protected override void CopyTo(SurveyReport report, ReportContent content) => Copy(report, content);

    protected override void CopyCells(SurveyReport report, Span<Cell> cells)
    {
        CopyRow(report.Places.List.North, cells);
        CopyRow(report.Places.List.South, cells[5..]);
        CopyRow(report.Places.Sums.Loans, cells[10..]);
        CopyRow(report.Places.Sums.LoansOnline, cells[12..]);
        CopyRow(report.Places.Sums.Visits, cells[14..]);
        CopyRow(report.Places.Sums.VisitsOnline, cells[16..]);
    }

    protected override SurveyReport Create(ReportContent content) => new()
    {
        Facts = new()
        {
            Agency = ToText(content.Facts[0]),
            Year = ToInt32(content.Facts[1]),
            Staff = ToInt32(content.Facts[2]),
            Capital = ToDecimal(content.Facts[3]),
            Level = ToChoice<ReportFacts.LevelChoice>(content.Facts[4], LevelKeys),
            Founded = ToDate(content.Facts[5]),
        },
        Preamble = content.Preamble,
        Places = new()
        {
            Text = content.Texts[0],
            List = new() { North = ToListRow(content.Cells), South = ToListRow(content.Cells.AsSpan(5)), Notes = content.Notes[1] },
            Sums = new()
            {
                Loans = ToSumsRow(content.Cells.AsSpan(10)),
                LoansOnline = ToSumsRow(content.Cells.AsSpan(12)),
                Visits = ToSumsRow(content.Cells.AsSpan(14)),
                VisitsOnline = ToSumsRow(content.Cells.AsSpan(16)),
                Notes = content.Notes[2],
            },
            Notes = content.Notes[0],
        },
        Rest = new() { Text = content.Texts[3], Notes = content.Notes[3] },
    };

    // The engine is always asked.
    protected override bool Holds(SurveyReport report) => false;

    protected override bool HasSoundFacts(SurveyReport report) => false;

    protected override ReadOnlySpan<byte> GetFormat(ReportFormat format, int section) => SurveyFormats.Get(format, section);

    private static void CopyRow(in ListSection.ListRow row, Span<Cell> cells)
    {
        cells[4] = ToCell(row.Keeper);
        cells[3] = ToCell(row.Size, SizeKeys);
        cells[2] = ToCell(row.Opened);
        cells[1] = row.Share;
        cells[0] = row.Visits;
    }

    private static void CopyRow(in SumsSection.SumsRow row, Span<Cell> cells)
    {
        cells[1] = row.This;
        cells[0] = row.Last;
    }

    private static ListSection.ListRow ToListRow(ReadOnlySpan<Cell> cells) => new()
    {
        Visits = ToCount(cells[0]),
        Share = ToAmount(cells[1]),
        Opened = ToDateEntry(cells[2]),
        Size = ToChoiceEntry<ListSection.SizeChoice>(cells[3], SizeKeys),
        Keeper = ToTextEntry(cells[4]),
    };

    private static SumsSection.SumsRow ToSumsRow(ReadOnlySpan<Cell> cells) => new() { Last = ToCount(cells[0]), This = ToCount(cells[1]) };

    private static TemplateDescription Describe()
    {
        CellType count = new(CellTypeKind.Count), share = new(CellTypeKind.Percent, true, 2) { Min = -100, Max = 1000 }, day = new(CellTypeKind.Date),
            size = new(CellTypeKind.Choice) { Options = [new("small", "小型"), new("very_large", "特大型") { Also = ["超大"] }] }, text = new(CellTypeKind.Text);
        return new()
        {
            Name = "survey_report",
            Revision = "1",
            Titles = ["{agency}{year}年场所调查表"],
            Language = new("zh-CN")
            {
                NotApplicable = ["/", "-", "不适用"],
                Negative = ["-", "负"],
                Positive = ["+"],
                Thousands = [","],
                Units = [new("元", 1), new("万元", 10000)],
                Counters = ["人", "件"],
                Percents = ["{n}%", "百分之{n}"],
                Dates = ["{y}年{m}月{d}日", "{y}-{m}-{d}", "{y}.{m}.{d}"],
                Years = ["{y}", "{y}年"],
                Messages = Findings.Languages.Chinese.Messages,
            },
            Facts =
            [
                new("agency", "机关", FactKind.Text), new("year", "年度", FactKind.Year), new("staff", "职工人数", FactKind.Integer),
                new("capital", "注册资本", FactKind.Amount) { Unit = "万元", Decimals = 4 },
                new("level", "级别", FactKind.Choice) { Options = [new("city", "市级") { Also = ["地市级"] }, new("county", "县级")] },
                new("founded", "成立日期", FactKind.Date),
            ],
            Sections =
            [
                new("places", "场所") { Number = "一、", Text = new(false, []) },
                new("list", "名录")
                {
                    Path = "places.list",
                    Parent = 0,
                    Depth = 1,
                    Number = "（一）",
                    Table = new()
                    {
                        Stub = "场所",
                        Bands =
                        [
                            new()
                            {
                                Columns = [new("visits", "访问量"), new("share", "增长"), new("opened", "启用日期"), new("size", "规模"), new("keeper", "管理人")],
                                Rows = [new("north", "北馆"), new("south", "南馆")],
                                FirstCell = 0,
                                Types = [count, share, day, size, text, count, share, day, size, text],
                            },
                        ],
                        Grid = new GridBuilder(3, 6).Corner(0, 0, 1, 1, "场所").ColumnHead(0, 1, 1, 1, "访问量").ColumnHead(0, 2, 1, 1, "增长")
                            .ColumnHead(0, 3, 1, 1, "启用日期").ColumnHead(0, 4, 1, 1, "规模").ColumnHead(0, 5, 1, 1, "管理人")
                            .RowHead(1, 0, 1, 1, "北馆").Data(1, 1, 0, 5).RowHead(2, 0, 1, 1, "南馆").Data(2, 1, 5, 5).Build(),
                    },
                },
                new("sums", "汇总")
                {
                    Path = "places.sums",
                    Parent = 0,
                    Depth = 1,
                    Number = "（二）",
                    Table = new()
                    {
                        Bands =
                        [
                            new()
                            {
                                Columns = [new("last", "上年"), new("this", "本年")],
                                Rows =
                                [
                                    new("loans", "借阅"), new("loans.online", "其中：网上办理") { IsPart = true },
                                    new("visits", "到馆"), new("visits.online", "其中：网上办理") { IsPart = true },
                                ],
                                FirstCell = 10,
                                Types = [count],
                            },
                        ],

                        // The columns span two places and one.
                        Grid = new GridBuilder(5, 4).Corner(0, 0, 1, 1, "").ColumnHead(0, 1, 1, 2, "上年").ColumnHead(0, 3, 1, 1, "本年")
                            .RowHead(1, 0, 1, 1, "借阅").Data(1, 1, 10, 1, 2).Data(1, 3, 11, 1).RowHead(2, 0, 1, 1, "其中：网上办理").Data(2, 1, 12, 1, 2).Data(2, 3, 13, 1)
                            .RowHead(3, 0, 1, 1, "到馆").Data(3, 1, 14, 1, 2).Data(3, 3, 15, 1).RowHead(4, 0, 1, 1, "其中：网上办理").Data(4, 1, 16, 1, 2).Data(4, 3, 17, 1).Build(),
                    },
                },
                new("rest", "其他") { Number = "二、", Text = new(false, [new("plans", "计划", [])]) },
            ],
            CellCount = 18,
        };
    }
}
