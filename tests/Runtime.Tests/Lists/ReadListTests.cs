// Reading rows over lists out of texts: labels are whatever was written, known by where they stand.
using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Lists;

public class ReadListTests
{
    // Names that a line of a table can hold, and that are no words of the form: others are lost in print.
    public static readonly string[] Names =
    [
        "甲", "乙", "甲局", "乙局", "1.乙", "2.乙", "一、甲", "a.b", "a]", "[", "a[b]c", "$lists", "😀𠀀", "<b>x</b>", "&amp;", "a | b", "{0}", "{/each}", "null", "2021", "110",
        "3", "-5", "-", "。", "…", "其 一", "合计数", "CIA（总部）", "cia", "CIA", new string('长', 3000), "局\\部", "\"甲\"",
    ];

    private static Template<OfficesReport> Form => Formwork.Template.Of<OfficesReport>();

    [Fact]
    public void What_is_written_as_text_is_read_back() =>
        Figures.Hold(ListReports.Random(Gen.Elements(Names)), report => Form.Read(report.ToText()) is var read && read.Report == report && read.Findings.IsEmpty, 500);

    [Fact]
    public void A_sound_report_is_read_without_any_finding()
    {
        var read = Form.Read(ListReports.Sound.ToText());
        Assert.Equal(ListReports.Sound, read.Report);
        Assert.Empty(read.Findings);
        Assert.Equal(1.0, read.Coverage);
    }

    [Fact]
    public void A_report_with_empty_lists_is_read_without_any_item()
    {
        var report = ListReports.Sound with { Lists = new(), Requests = new() { Overall = ListReports.Sound.Requests.Overall }, Costs = new(), Visits = new() };
        var read = Form.Read(report.ToText());
        Assert.Equal(report, read.Report);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Items_of_several_tables_are_joined_in_the_order_in_which_they_appear()
    {
        var read = Form.Read(Text(["甲\t1\t2\t3", "乙\t1\t2\t3", "总计\t2\t4\t6"], ["本部\t\t1\t2", "丙\t人员\t5\t6", "\t其他\t7\t8", "乙\t人员\t9\t1", "\t其他\t2\t3", "总计\t\t24\t20"]));
        Assert.Equal(["甲", "乙", "丙"], read.Report.Lists.Components);
        Assert.Equal(5, read.Report.Costs.Component["丙"].Staff.People);
        Assert.Equal(9, read.Report.Costs.Component["乙"].Staff.People);
        Assert.Equal(2, read.Report.Costs.Component["乙"].Other.People);
        Assert.Equal(["missing_rows requests component[丙]", "missing_rows costs "], read.Findings.Select(finding => $"{finding.Rule} {finding.Section} {finding.Row}"));
    }

    [Fact]
    public void An_item_that_differs_by_spaces_or_widths_only_is_the_same()
    {
        var read = Form.Read(Text(["甲　局Ａ\t1\t2\t3", "总计\t1\t2\t3"], ["本部\t\t1\t2", "甲局A\t人员\t5\t6", "\t其他\t7\t8", "总计\t\t13\t16"]));
        Assert.Equal(["甲　局Ａ"], read.Report.Lists.Components);
        Assert.Equal(5, read.Report.Costs.Component["甲　局Ａ"].Staff.People);
    }

    [Fact]
    public void An_item_without_figures_is_an_item_and_a_line_without_anything_is_none()
    {
        var read = Form.Read(Text(["甲\t\t\t", "\t\t\t", "总计\t2\t4\t6"], ["本部\t\t1\t2", "\t人员\t\t", "\t其他\t\t", "总计\t\t13\t16"]));
        Assert.Equal(["甲"], read.Report.Lists.Components);
        Assert.Equal(2, read.Report.Requests.Overall.Simple);
    }

    [Fact]
    public void Heads_that_a_page_break_repeats_are_no_item()
    {
        var read = Form.Read(Text(["甲\t1\t2\t3", "\t简易\t复杂\t合计", "乙\t1\t2\t3", "总计\t2\t4\t6"], ["本部\t\t1\t2", "总计\t\t1\t2"]));
        Assert.Equal(["甲", "乙"], read.Report.Lists.Components);
    }

    [Fact]
    public void Figures_without_an_item_are_told_and_not_read()
    {
        var read = Form.Read(Text(["甲\t1\t2\t3", "总计\t2\t4\t6"], ["本部\t\t1\t2", "\t人员\t5\t6", "总计\t\t1\t2"]));
        Assert.Contains(read.Findings, finding => finding.Rule == "unclaimed" && finding.Message.Contains("人员 5 6", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_taken_for_an_item_where_no_rows_of_a_list_stand()
    {
        var read = Form.Read(Text(["总计\t2\t4\t6", "甲\t1\t2\t3"], ["丁\t\t9\t9", "本部\t\t1\t2", "总计\t\t1\t2", "戊\t人员\t5\t6"]));
        Assert.Empty(read.Report.Lists.Components);
        Assert.Equal(3, read.Findings.Count(finding => finding.Rule == "unclaimed"));
    }

    [Fact]
    public void Any_lines_at_all_are_read_without_an_exception()
    {
        var cells = Gen.OneOf(Gen.Elements("甲", "乙", "总计", "本部", "人员", "其他", "简易", "复杂", "合计", "北区", "平日", "拨款", "", "3", "/", "x"), Gen.Elements(Names));
        var lines = Gen.ListOf(cells).Select(row => string.Join('\t', row));
        var titles = Gen.Elements("二、申请情况", "三、费用情况", "四、来访情况", "五、经费情况", "\t简易\t复杂\t合计", "\t\t人数\t金额");
        Figures.Hold(Gen.ListOf(Gen.OneOf(lines, lines, titles)).Select(text => string.Join('\n', text)), text =>
        {
            var read = Form.Read(text);
            return read.Report.ToJson() is var json && Form.ReadJson(json) == read.Report && read.Validate() is not null;
        });
    }

    private static string Text(IEnumerable<string> requests, IEnumerable<string> costs) => string.Join(
        '\n',
        ["青石县机构情况报告", "一、总体情况", "情况良好。", "二、申请情况", "\t简易\t复杂\t合计", .. requests, "三、费用情况", "\t\t人数\t金额", .. costs,
            "四、来访情况", "\t平日\t周末", "北区\t7\t8", "五、经费情况", "拨款\t收费", "100\t0"]);
}
