// Percentages, days, options and texts read out of documents; sections within sections, parts, columns that span.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Kinds;

public class KindReadingTests
{
    private const string North = "北馆\t1050\t17.46%\t2001年3月9日\t特大型\t李 <明>";

    [Fact]
    public void What_is_written_is_read_back()
    {
        var read = Survey.Template.Read(Survey.Sound.ToText());
        Assert.Equal([], read.Findings.Select(finding => finding.Message));
        Assert.Equal(Survey.Sound.Places.List, read.Report.Places.List);
        Assert.Equal(Survey.Sound.Places.Sums, read.Report.Places.Sums);
        Assert.Equal(Survey.Sound.Facts, read.Report.Facts);
    }

    [Theory]
    [InlineData("17.46")]
    [InlineData("17.46％")]
    [InlineData("１７．４６％")]
    [InlineData("+17.46 %")]
    [InlineData("百分之17.46")]
    [InlineData("17.46%（按可比口径）")]
    public void A_percentage_is_read_with_any_sign(string text) => Reads("share", 17.46m, "17.46%", text);

    [Theory]
    [InlineData("2001-03-09")]
    [InlineData("2001.3.9")]
    [InlineData("二〇〇一年三月九日")]
    [InlineData("2001 年 3 月 9 日（星期五）")]
    public void A_day_is_read_in_all_forms_of_the_language(string text) => Reads("opened", new DateOnly(2001, 3, 9), "2001年3月9日", text);

    [Theory]
    [InlineData("超大")]
    [InlineData("特 大型")]
    [InlineData("very_large")]
    [InlineData("特大型（暂定）")]
    public void An_option_is_read_by_any_of_its_names(string text) => Reads("size", "very_large", "特大型", text);

    [Theory]
    [InlineData("管理人")]
    [InlineData("3.5")]
    [InlineData("总计（代）")]
    public void A_text_is_read_as_it_stands(string text) => Reads("keeper", text, "李 <明>", text);

    [Theory]
    [InlineData("share", "17.46%", "很多")]
    [InlineData("share", "17.46%", "1500%")]
    [InlineData("share", "17.46%", "1.234%")]
    [InlineData("opened", "2001年3月9日", "2001年13月9日")]
    [InlineData("opened", "2001年3月9日", "去年")]
    [InlineData("size", "特大型", "中型")]
    public void What_is_no_value_stays_blank_and_is_said(string column, string old, string text)
    {
        var read = Survey.ReadWith(North, North.Replace(old, text, StringComparison.Ordinal));
        Assert.Equal(Cell.Blank, read.Report.GetCell("places.list.north." + column));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("unreadable", "places.list", "north", column), (finding.Rule, finding.Section, finding.Row, finding.Column));
        Assert.Contains(text, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("注册资本：35.5万元", "注册资本：355,000元", 35.5)]
    [InlineData("注册资本：35.5万元", "注册资本：35万元", 35)]
    public void An_amount_among_the_facts_is_converted(string old, string other, double expected) =>
        Assert.Equal((decimal)expected, Survey.ReadWith(old, other).Report.Facts.Capital);

    [Theory]
    [InlineData("1200人", "一千二百人")]
    [InlineData("1200人", "1,200")]
    [InlineData("1200人", "１２００人")]
    public void A_whole_number_among_the_facts_is_read_as_people_write_it(string old, string other) => Assert.Equal(1200, Survey.ReadWith(old, other).Report.Facts.Staff);

    [Theory]
    [InlineData("职工人数：1200人", "职工人数：约千人", "约千")]
    [InlineData("职工人数：1200人", "职工人数：约千（含临时）人", "约千（含临时）")]
    public void A_fact_that_cannot_be_read_is_said_with_its_raw_text(string old, string other, string raw)
    {
        var read = Survey.ReadWith(old, other);
        Assert.Null(read.Report.Facts.Staff);
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("unreadable", "facts", "staff"), (finding.Rule, finding.Section, finding.Row));
        Assert.Contains(raw, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("级别：县级", "级别：地市级", SurveyReport.ReportFacts.LevelChoice.City)]
    [InlineData("级别：县级", "级别：county", SurveyReport.ReportFacts.LevelChoice.County)]
    public void An_option_among_the_facts_is_read_by_any_of_its_names(string old, string other, SurveyReport.ReportFacts.LevelChoice expected) =>
        Assert.Equal(expected, Survey.ReadWith(old, other).Report.Facts.Level);

    [Fact]
    public void Texts_and_remarks_go_to_the_section_under_whose_title_they_stand()
    {
        var read = Survey.Template.Read(Survey.Sound.ToText());
        Assert.Equal("全县共有场馆两处。", read.Report.Places.Text);
        Assert.Equal([new(null, "含分馆")], read.Report.Places.Notes);
        Assert.Equal([new("north.share", "按可比口径")], read.Report.Places.List.Notes);
        Assert.Equal("计划\n明年扩建。", read.Report.Rest.Text);
    }

    [Theory]
    [InlineData("网上办理")]
    [InlineData("其中:网上办理")]
    [InlineData("　其中： 网上办理")]
    [InlineData("其中\t网上办理")]
    public void A_part_belongs_to_the_whole_above_it(string label)
    {
        var read = Survey.ReadWith("其中：网上办理", label);
        Assert.Equal(Survey.Sound.Places.Sums.LoansOnline, read.Report.Places.Sums.LoansOnline);
        Assert.Equal(Survey.Sound.Places.Sums.VisitsOnline, read.Report.Places.Sums.VisitsOnline);
    }

    [Fact]
    public void A_part_that_is_missing_takes_no_other_whole_s()
    {
        var read = Survey.ReadWith("其中：网上办理\t5\t\t6\n", "");
        Assert.Equal(default, read.Report.Places.Sums.LoansOnline);
        Assert.Equal(Survey.Sound.Places.Sums.VisitsOnline, read.Report.Places.Sums.VisitsOnline);
        Assert.Equal("missing_rows", Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void A_blank_under_a_column_that_spans_moves_no_figure()
    {
        var read = Survey.ReadWith("借阅\t20\t\t30", "借阅\t\t\t30");
        Assert.Equal(new() { This = 30 }, read.Report.Places.Sums.Loans);
    }

    private static void Reads(string column, Cell expected, string old, string text)
    {
        var read = Survey.ReadWith(North, North.Replace(old, text, StringComparison.Ordinal));
        Assert.Equal([], read.Findings.Select(finding => finding.Message));
        Assert.Equal(expected, read.Report.GetCell("places.list.north." + column));
    }
}
