// Facts as titles and sentences have them.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class FactTests
{
    [Theory]
    [InlineData("青石县档案局2024年政府信息公开工作年度报告")]
    [InlineData("青石县档案局 ２０２４ 年政府信息公开工作年度报告")]
    [InlineData("青石县档案局\n2024年政府信息公开工作年度报告")]
    [InlineData("青石县档案局\n2024年政府信息公开\n工作年度报告")]
    [InlineData("2024年青石县档案局政府信息公开工作年度报告")]
    [InlineData("青石县档案局2024年政府信息 信息公开工作年度报告")]
    [InlineData("青石县档案局2024年政府信息公开 公开工作年度报告")]
    [InlineData("青石县档案局二〇二四年政府信息公开工作年度报告")]
    [InlineData("青石县档案局2024年政府信息工作年度报告")]
    [InlineData("# **青石县档案局2024年政府信息公开工作年度报告**")]
    public void The_title_gives_agency_and_year(string title)
    {
        var read = Form.Read(Form.Report().Replace("青石县档案局2024年政府信息公开工作年度报告", title, StringComparison.Ordinal));
        Assert.Equal(("青石县档案局", 2024), (read.Report.Facts.Agency, read.Report.Facts.Year));
        Assert.Null(read.Report.Preamble);
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void A_title_without_an_agency_still_gives_the_year()
    {
        var facts = Form.Read(Form.Report().Replace("青石县档案局", "", StringComparison.Ordinal)).Report.Facts;
        Assert.Equal((null, 2024), (facts.Agency, facts.Year));
    }

    [Theory]
    [InlineData("统计期限自2024年1月1日起至2024年12月31日止。")]
    [InlineData("所列数据的统计期限自 2024 年 01 月 01 日起，至 12 月 31 日止。")]
    [InlineData("数据统计期限自二〇二四年一月一日至二〇二四年十二月三十一日。")]
    [InlineData("本报告中数据的统计期限自2024-1-1起至2024-12-31止。")]
    public void The_period_is_read_wherever_it_stands(string sentence)
    {
        foreach (var text in new[] { Form.Report().Replace("报告\n", "报告\n" + sentence + "\n", StringComparison.Ordinal), Form.Report(("other_matters", ["无。", sentence])) })
        {
            var facts = Form.Read(text).Report.Facts;
            Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)), (facts.PeriodFrom, facts.PeriodTo));
        }
    }

    [Theory]
    [InlineData("本报告电子版可在“青石县”网站（www.qingshi.example.cn）查阅或下载。请与青石县档案局联系（地址：青石县北街（旧城）1 号，联系电话：0999-555 0101）。")]
    [InlineData("网址：http://www.qingshi.example.cn/；联系地址：青石县北街（旧城）1 号；电话：０９９９－555 0101。")]
    public void Address_telephone_and_web_address_are_read(string sentence)
    {
        var facts = Form.Read(Form.Report().Replace("报告\n", "报告\n" + sentence + "\n", StringComparison.Ordinal)).Report.Facts;
        Assert.Contains("www.qingshi.example.cn", facts.Website, StringComparison.Ordinal);
        Assert.Equal("青石县北街（旧城）1 号", facts.Address);
        Assert.Equal("0999-555 0101", facts.Telephone);
    }

    [Fact]
    public void A_place_holder_is_no_value()
    {
        var read = Form.Read(Form.Report().Replace("报告\n", "报告\n本报告电子版可在青石县网站（具体网址）查阅或下载。\n", StringComparison.Ordinal));
        Assert.Null(read.Report.Facts.Website);
        Assert.Equal(("left_over", "facts", "website"), read.Findings.Select(finding => (finding.Rule, finding.Section, finding.Row)).Single());
        Assert.Contains("具体网址", read.Report.Preamble, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_said()
    {
        var read = Form.Read(Form.Report().Replace("报告\n", "报告\n本报告所列数据的统计期限自2024年13月1日起至2024年12月31日止。\n", StringComparison.Ordinal));
        Assert.Null(read.Report.Facts.PeriodFrom);
        Assert.Equal(new DateOnly(2024, 12, 31), read.Report.Facts.PeriodTo);
        Assert.Equal(("unreadable", "facts", "period_from"), read.Findings.Select(finding => (finding.Rule, finding.Section, finding.Row)).Single());
    }
}
