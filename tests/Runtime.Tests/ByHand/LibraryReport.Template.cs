// A small report written by hand in the shape of generated code: the form as data.
#nullable enable
using Formwork.Generated;

namespace Formwork.Tests.ByHand;

public sealed partial record class LibraryReport
{
    private sealed partial class TemplateImplementation : global::Formwork.Template<LibraryReport>
    {
        internal static readonly TemplateImplementation Instance = new();

        private TemplateImplementation()
            : base(Describe())
        {
        }

        private static TemplateDescription Describe() => new()
        {
            Name = "library_report",
            Revision = "1",
            Titles = ["{library}{year}年借阅情况报告"],
            Language = new("zh-CN")
            {
                NotApplicable = ["/", "不适用"],
                Negative = ["-", "减"],
                Dates = ["{y}年{m}月{d}日", "{y}-{m}-{d}"],
                Years = ["{y}", "{y}年"],
                Messages = [new("heads_separator", "，"), new("note.section", "备注：{text}"), new("note.cell", "备注：“{row}”的“{column}”：{text}"), new("note.cell.single", "备注：“{column}”：{text}")],
            },
            Facts =
            [
                new("library", "馆名", FactKind.Text) { Required = true },
                new("kind", "类别", FactKind.Choice) { Options = [new("city", "市级"), new("county", "县级")] },
                new("year", "年度", FactKind.Year) { Required = true },
                new("opened", "开馆日期", FactKind.Date),
            ],
            Preamble = ["本报告由{library}编制，开馆日期{opened}。"],
            Sections =
            [
                new("overview", "总体情况") { Number = "一、", Text = new(true, [new("stock", "藏书", []), new("loans", "借阅", ["借阅情况"])]) },
                new("stock", "藏书情况")
                {
                    Number = "二、",
                    Table = new()
                    {
                        Stub = "类别",
                        Bands =
                        [
                            new()
                            {
                                Key = "books",
                                Label = "图书",
                                Columns = [new("bought", "购入"), new("lost", "遗失"), new("held", "馆藏")],
                                Rows = [new("fiction", "小说"), new("science", "科学")],
                                FirstCell = 0,
                                Types = [new(CellTypeKind.Count)],
                            },
                            new()
                            {
                                Key = "money",
                                Label = "经费",
                                Columns = [new("amount", "金额（单位：万元）")],
                                Rows = [new("purchases", "购书")],
                                FirstCell = 6,
                                Types = [new(CellTypeKind.Amount, Decimals: 2, Unit: "万元")],
                            },
                        ],
                        Grid = new(0, 0, []),
                    },
                },
                new("loans", "借阅情况")
                {
                    Number = "三、",
                    Table = new()
                    {
                        Corner = "（单位：次）",
                        OverColumns = "读者",
                        Bands =
                        [
                            new()
                            {
                                Columns =
                                [
                                    new("adults", "成人"),
                                    new("children", "少儿") { Children = [new("school", "学生"), new("others", "其他")] },
                                    new("total", "总计") { IsTotal = true },
                                ],
                                Rows =
                                [
                                    new("new", "本年新借") { Number = "一、" },
                                    new("carried_in", "上年结转") { Number = "二、" },
                                    new("outcomes", "结果")
                                    {
                                        Number = "三、",
                                        Children =
                                        [
                                            new("returned", "归还") { Number = "（一）" },
                                            new("renewed", "续借")
                                            {
                                                Number = "（二）",
                                                Children = [new("once", "一次") { Number = "1." }, new("twice", "两次") { Number = "2." }],
                                            },
                                            new("total", "总计") { Number = "（三）", IsTotal = true },
                                        ],
                                    },
                                    new("carried_out", "结转下年") { Number = "四、" },
                                ],
                                FirstCell = 7,
                                Types = [new(CellTypeKind.Count)],
                            },
                        ],
                        Grid = new(0, 0, []),
                    },
                },
                new("visits", "到馆情况")
                {
                    Number = "四、",
                    Table = new()
                    {
                        Bands =
                        [
                            new()
                            {
                                Columns =
                                [
                                    new("counted", "人次") { Children = [new("weekday", "平日"), new("weekend", "周末"), new("total", "总计") { IsTotal = true }] },
                                    new("change", "增减"),
                                ],
                                FirstCell = 35,
                                Types = [new(CellTypeKind.Count), new(CellTypeKind.Count), new(CellTypeKind.Count), new(CellTypeKind.Count, Signed: true)],
                            },
                        ],
                        Grid = new(0, 0, []),
                    },
                },
                new("remarks", "其他事项") { Number = "五、", Text = new(false, []) },
            ],
            Totals =
            [
                new(true, 10, [7, 8, 9]), new(true, 14, [11, 12, 13]), new(true, 18, [15, 16, 17]), new(true, 22, [19, 20, 21]),
                new(true, 26, [23, 24, 25]), new(true, 30, [27, 28, 29]), new(true, 34, [31, 32, 33]),
                new(false, 27, [15, 19, 23]), new(false, 28, [16, 20, 24]), new(false, 29, [17, 21, 25]), new(false, 30, [18, 22, 26]),
                new(true, 37, [35, 36]),
            ],
            Checks =
            [
                new()
                {
                    Rule = "loans.balance",
                    Section = 2,
                    Message = "第一项加第二项之和，应等于第三项加第四项之和",
                    Text = "new + carried_in == outcomes.total + carried_out",
                    Assert = CheckExpression.Node(
                        CheckOperator.Equal,
                        CheckExpression.Node(CheckOperator.Add, CheckExpression.Slot(0), CheckExpression.Slot(1)),
                        CheckExpression.Node(CheckOperator.Add, CheckExpression.Slot(2), CheckExpression.Slot(3))),
                    Instances =
                    [
                        new(null, "adults", [7, 11, 27, 31]), new(null, "children.school", [8, 12, 28, 32]),
                        new(null, "children.others", [9, 13, 29, 33]), new(null, "total", [10, 14, 30, 34]),
                    ],
                },
            ],
            CellCount = 39,
        };
    }
}
