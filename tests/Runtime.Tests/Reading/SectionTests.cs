// Titles, sections and texts as real documents have them.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class SectionTests
{
    [Fact]
    public void Numbers_of_sections_may_be_missing_restart_or_be_of_another_style()
    {
        var text = Form.Report();
        foreach (var damaged in new[]
        {
            text.Replace("\n一、", "\n", StringComparison.Ordinal).Replace("\n五、存", "\n存", StringComparison.Ordinal),
            text.Replace("\n五、存", "\n四、存", StringComparison.Ordinal).Replace("\n六、其", "\n五、其", StringComparison.Ordinal),
            text.Replace("\n一、总", "\n1. 总", StringComparison.Ordinal).Replace("\n五、存", "\n5．存", StringComparison.Ordinal).Replace("\n六、其", "\n(6) 其", StringComparison.Ordinal),
            text.Replace("\n五、存在的主要问题", "\n **五、政府信息公开工作存在的主要问题**", StringComparison.Ordinal),
            text.Replace("\n五、存在的主要问题及", "\n五、存在的主要问题\n及", StringComparison.Ordinal),
            text.Replace("\n", "\r\n", StringComparison.Ordinal).Insert(0, "\uFEFF"),
            text.Replace("情况\n\n本机关", "情况：本机关", StringComparison.Ordinal),
        })
        {
            var read = Form.Read(damaged);
            Assert.Empty(read.Findings);
            Assert.Empty(Form.Wrong(read));
            Assert.Equal("本机关按规定办理。", read.Report.Overview.Text);
            Assert.Equal("本机关按规定办理。", read.Report.Problems.Text);
            Assert.Equal("本机关按规定办理。", read.Report.OtherMatters.Text);
        }
    }

    [Fact]
    public void A_heading_inside_a_section_that_says_the_title_of_another_is_a_line_of_the_text()
    {
        var read = Form.Read(Form.Report(("other_matters", ["（一）信息处理费", "未收取。", "（二）其他需要报告的事项", "无。"])));
        Assert.Equal("（一）信息处理费\n未收取。\n（二）其他需要报告的事项\n无。", read.Report.OtherMatters.Text);
    }

    [Fact]
    public void A_list_of_contents_is_no_section()
    {
        var contents = string.Join('\n', Form.Template.Sections.Select(section => section.Number + section.Label));
        var read = Form.Read(Form.Report().Replace("工作年度报告\n", "工作年度报告\n" + contents + "\n", StringComparison.Ordinal));
        Assert.Empty(read.Findings);
        Assert.Empty(Form.Wrong(read));
        Assert.Null(read.Report.Preamble);
        Assert.Equal("本机关按规定办理。", read.Report.Overview.Text);
    }

    [Fact]
    public void A_paragraph_that_a_page_break_tore_is_mended()
    {
        var read = Form.Read(Form.Report(("overview",
        [
            "（一）聚焦重点，抓好主动公开", "", "全年更新目录三次，开放档案二百卷，群众查", "", "第3页 共8页", "", "阅更加方便。",
            "", "（二）依申请公开", "", "收到申请后，", "", "12", "", "逐件登记。", "无", "（三）监督保障", "无",
        ])));
        Assert.Equal(
            "（一）聚焦重点，抓好主动公开\n全年更新目录三次，开放档案二百卷，群众查阅更加方便。\n（二）依申请公开\n收到申请后，\n逐件登记。\n无\n（三）监督保障\n无"
                .Replace("后，\n", "后，", StringComparison.Ordinal),
            read.Report.Overview.Text);
    }

    [Fact]
    public void A_beginning_that_was_printed_twice_is_taken_once()
    {
        const string Beginning = "青石县档案局2024年政府信息公开工作年度报告\n根据有关规定编制本报告。\n";
        var sound = Form.Report().Replace("工作年度报告\n", "工作年度报告\n根据有关规定编制本报告。\n", StringComparison.Ordinal);
        foreach (var text in new[] { Beginning + sound, Beginning[..^6] + "\n" + sound, "青石县档案局2024年政府信息公开工作年度报告\n\n" + sound })
        {
            var read = Form.Read(text);
            Assert.Empty(read.Findings);
            Assert.Equal("根据有关规定编制本报告。", read.Report.Preamble);
        }
    }

    [Fact]
    public void What_no_section_claims_is_said()
    {
        var read = Form.Read("当前位置：首页\n" + Form.Report((Form.Review, ["本年未发生。"]), ("other_matters", ["无。", "本年处理决定数量"])));
        Assert.Equal("无。", read.Report.OtherMatters.Text);
        Assert.Equal(
            [("unclaimed", null, "当前位置：首页"), ("unclaimed", Form.Review, "本年未发生。"), ("missing_table", Form.Review, null), ("unclaimed", "other_matters", "本年处理决定数量")],
            read.Findings.Select(finding => (finding.Rule, finding.Section, finding.Place?.Text)));
        Assert.DoesNotContain(read.Validate(), finding => finding.Rule == "empty_table");
    }

    [Fact]
    public void A_line_under_a_table_is_a_note()
    {
        var read = Form.ReadWith(Form.Applications, [.. Form.Table(Form.Applications), "注：含转送一件。"]);
        Assert.Equal([new Note(null, "注：含转送一件。")], read.Report.Applications.Notes);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Instructions_of_the_blank_form_are_no_text_and_are_said()
    {
        var read = Form.Read(Form.Report(("problems", ["（文字描述）"]), (Form.Review, ["表格如下：", .. Form.Table(Form.Review)])));
        Assert.Null(read.Report.Problems.Text);
        Assert.Equal([("left_over", Form.Review), ("left_over", "problems")], read.Findings.Select(finding => (finding.Rule, finding.Section)));
        Assert.Empty(Form.Wrong(read));
        Assert.Empty(read.Report.ReviewLitigation.Notes);
    }

    [Fact]
    public void A_table_given_as_a_picture_is_said_to_be_one()
    {
        var read = Form.Read(Form.Report((Form.Article20, ["[bookmark: a][image: b]"]), (Form.Review, [])));
        Assert.Equal([Form.Article20, Form.Review], read.Findings.Select(finding => finding.Section));
        Assert.All(read.Findings, finding => Assert.Equal(("missing_table", Severity.Error, FindingState.Fails), (finding.Rule, finding.Severity, finding.State)));
        Assert.NotEqual(read.Findings[0].Message.Split("：")[^1], read.Findings[1].Message.Split("：")[^1]);
        Assert.Equal("[image: b]", read.Findings[0].Place?.Text);
    }

    [Fact]
    public void Missing_rows_are_named()
    {
        var table = Form.Table(Form.Applications);
        table.RemoveRange(10, table.Count - 10);
        var finding = Assert.Single(Form.ReadWith(Form.Applications, table).Findings);
        Assert.Equal("missing_rows", finding.Rule);
        Assert.Contains("从“本年度办理结果，不予公开，保护第三方合法权益”到“结转下年度继续办理”", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("属于国家秘密", finding.Message, StringComparison.Ordinal);
        Assert.Equal(18 * 7, finding.Cells.Length);
    }
}
