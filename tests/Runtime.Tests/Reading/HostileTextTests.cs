// Texts that nobody meant for the reader: it never throws, never takes long, and says what it was given.
using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using Formwork.Reading;
using FsCheck;
using FsCheck.Fluent;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Reading;

public class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData(" \r\n\t\t\n\f\u3000\n")]
    public void An_empty_text_is_said_to_be_empty(string text)
    {
        var read = Form.Read(text);
        Assert.False(read.IsRecognised);
        Assert.Equal("not_a_report", Assert.Single(read.Findings).Rule);
        Assert.Equal(0, read.Figures);
    }

    [Fact]
    public void What_is_no_text_and_what_is_another_document_are_said_apart()
    {
        var binary = Form.Read("PK\u0003\u0004\0\0总体情况");
        var other = Form.Read("本次会议讨论了明年的工作。\n行政许可\t3\n会议于五时结束。");
        Assert.False(binary.IsRecognised);
        Assert.NotEqual(Assert.Single(binary.Findings).Message, Form.Read("").Findings[0].Message);
        Assert.True(other.IsRecognised || other.Findings.Single().Rule == "not_a_report");
        Assert.False(Form.Read("春眠不觉晓，处处闻啼鸟。\n夜来风雨声\t花落知多少").IsRecognised);
    }

    [Theory]
    [InlineData("\t", 10_000_000)]
    [InlineData("\t\t\t\t\t\t\t\t\n", 1_100_000)]
    [InlineData("1\t", 1_000_000)]
    [InlineData("1\t2\t3\t4\t5\t6\t7\n", 100_000)]
    [InlineData("总计\n", 100_000)]
    [InlineData("其他\t总计\t其他\n", 30_000)]
    [InlineData("其他\t1\n", 100_000)]
    [InlineData("申请人\n", 100_000)]
    [InlineData("范性文件\t行政规\n", 50_000)]
    [InlineData("本年\t", 500_000)]
    [InlineData("一、总体情况\n", 100_000)]
    [InlineData("结果维持\t结果纠正\t其他结果\n0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n", 8_000)]
    [InlineData("结果维持\n0\n", 40_000)]
    [InlineData("统计期限自", 300_000)]
    [InlineData("统计期限自\n", 40_000)]
    [InlineData("[image", 500_000)]
    [InlineData("![](", 500_000)]
    [InlineData("**", 1_000_000)]
    [InlineData("（", 1_000_000)]
    [InlineData("2022年", 500_000)]
    [InlineData("一、", 500_000)]
    [InlineData("第二十条第（一）项\n", 80_000)]
    [InlineData("具体网址\n", 80_000)]
    [InlineData("十", 1_000_000)]
    public void A_long_text_of_one_kind_takes_seconds(string piece, int times)
    {
        var text = new StringBuilder("青石县档案局2024年政府信息公开工作年度报告\n一、总体情况\n").Insert(31, piece, times).ToString();

        // Generous, since machines that test are busy; a step that looks back over all lines would take hours.
        var clock = Stopwatch.StartNew();
        Form.Read(text);
        Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), clock.Elapsed.ToString());
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        var pieces = Form.Report().Split(['\n', '\t']).Distinct().Concat(
            ["\t", "\t", "\t", "\n", "\n", "\r\n", "**", "[image: a]", "（", "）", "0", "-", "/", "1,2", "三十", "2022年", "：", "\uD800", "\u0001", "，", "具体网址", "12月31日"]).ToArray();
        var texts = Gen.ListOf(Gen.Elements(pieces), 150).Select(string.Concat);
        Figures.Hold(texts, text => Form.Read(text).Report is not null, tries: 150);
    }

    [Fact]
    public void No_damage_to_a_sound_report_makes_figures_up()
    {
        var sound = Form.Report();
        var known = Form.Template.Cells.Select(cell => Form.Figure(cell.Index)).ToHashSet();
        var cuts = from start in Gen.Choose(0, sound.Length - 1) from length in Gen.Choose(1, 400) select (start, Math.Min(length, sound.Length - start));
        Figures.Hold(
            cuts,
            cut =>
            {
                // A figure that the cut itself went through may be a part of one.
                var (start, length) = cut;
                while (start > 0 && char.IsDigit(sound[start - 1]))
                    start--;
                var end = Math.Max(start + 1, cut.start + length);
                while (end < sound.Length && char.IsDigit(sound[end]))
                    end++;
                var read = Form.Read(sound.Remove(start, end - start));
                return Form.Cells(read.Report).All(cell => cell.IsBlank || known.Contains(cell.ToString()));
            },
            tries: 150);
    }

    [Fact]
    public void A_document_of_any_front_end_may_be_empty_or_ragged()
    {
        Assert.False(Form.Template.Read(new Document([])).IsRecognised);
        Assert.False(Form.Template.Read(new Document([new DocumentTable(1, 1, []), new DocumentTable(1, 1, [[]])])).IsRecognised);
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><body><h1>青石县档案局2023年政府信息公开工作年度报告</h1>")]
    [InlineData("<div><p>一、总体情况</p><table><tr><td>1</td></tr></table></div>")]
    [InlineData("# 报告\n\n| 项目 | 件数 |\n| --- | ---: |\n| 新收 | 3 |\n")]
    public void A_page_with_its_marks_is_refused_by_a_finding_that_says_so(string text)
    {
        var read = Template.Of<AnnualReport>().Read(text);
        Assert.False(read.IsRecognised);
        Assert.Contains("HTML", Assert.Single(read.Findings).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_we_write_as_a_page_is_not_read_as_text()
    {
        Assert.False(Template.Of<LibraryReport>().Read(Samples.Sound.ToHtml()).IsRecognised);
        Assert.False(Template.Of<LibraryReport>().Read(Samples.Sound.ToMarkdown()).IsRecognised);
        Assert.True(Template.Of<LibraryReport>().Read(Samples.Sound.ToText()).IsRecognised);
    }
}
