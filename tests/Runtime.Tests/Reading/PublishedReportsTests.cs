// What the reader makes of published reports: the state of each is known.
using System;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class PublishedReportsTests
{
    [PublishedReportFact]
    public void Report_000_gives_its_25_figures_although_the_heads_of_one_table_are_torn()
    {
        var read = Form.Read(PublishedReportFactAttribute.Read("000"));
        Assert.Equal(25, read.Figures);
        Assert.Equal(["left_over facts.website", "missing_rows applications"], Told(read));
        Assert.Equal(Form.CellsOf(Form.Applications), read.Findings[1].Cells);
        Assert.Equal(
            new AnnualReport.ReportFacts
            {
                Agency = "金乡县工业和信息化局",
                Year = 2022,
                PeriodFrom = new DateOnly(2022, 1, 1),
                PeriodTo = new DateOnly(2022, 12, 31),
                Address = "山东省济宁市金乡县金城大厦 6 楼",
                Telephone = "0537-6888690",
            },
            read.Report.Facts);
        Assert.Equal(3, Lines(read.Report.Preamble));
        Assert.Equal(11, Lines(read.Report.Overview.Text));
        Assert.Equal(2, Lines(read.Report.Problems.Text));
        Assert.Equal(8, Lines(read.Report.OtherMatters.Text));
        Assert.Contains("人民群众的知情权、参与权和监督权", read.Report.Overview.Text, StringComparison.Ordinal);
        Assert.Contains("结合人员变动，及时调整", read.Report.Overview.Text, StringComparison.Ordinal);
    }

    [PublishedReportFact]
    public void Report_001_gives_its_80_figures_and_says_which_rows_are_missing()
    {
        var read = Form.Read(PublishedReportFactAttribute.Read("001"));
        Assert.Equal(80, read.Figures);
        Assert.Equal(["missing_rows applications", "missing_table review_litigation"], Told(read));
        Assert.Equal(Form.CellsOf(Form.Applications).Skip(70), read.Findings[0].Cells);
        Assert.Equal("济宁市兖州区工业和信息化局", read.Report.Facts.Agency);
        Assert.Equal(2023, read.Report.Facts.Year);
        Assert.Equal("www.yanzhou.gov.cn", read.Report.Facts.Website);
        Assert.Equal("济宁市兖州区九州中路 88 号九州方圆行政办公中心 A 区 12 楼", read.Report.Facts.Address);
        Assert.Equal("0537-6593901", read.Report.Facts.Telephone);
        Assert.Equal(3, Lines(read.Report.Preamble));
        Assert.Equal(11, Lines(read.Report.Overview.Text));
        Assert.Equal(2, Lines(read.Report.Problems.Text));
        Assert.Equal(14, Lines(read.Report.OtherMatters.Text));
    }

    [PublishedReportFact]
    public void Report_002_has_no_figures_but_pictures()
    {
        var read = Form.Read(PublishedReportFactAttribute.Read("002"));
        Assert.Equal(0, read.Figures);
        Assert.Equal(
            ["missing_table proactive_disclosure", "missing_table applications", "missing_table review_litigation", "unclaimed other_matters"],
            Told(read));
        Assert.Equal([16, 18, null, 32], read.Findings.Select(finding => finding.Place?.Line));
        Assert.Equal("聊城市工业和信息化局", read.Report.Facts.Agency);
        Assert.Equal(2022, read.Report.Facts.Year);
        Assert.Equal(new DateOnly(2022, 1, 1), read.Report.Facts.PeriodFrom);
        Assert.Equal(new DateOnly(2022, 12, 31), read.Report.Facts.PeriodTo);
        Assert.Equal(1, Lines(read.Report.Preamble));
        Assert.Equal(10, Lines(read.Report.Overview.Text));
        Assert.Equal(5, Lines(read.Report.Problems.Text));
        Assert.Equal(5, Lines(read.Report.OtherMatters.Text));
        Assert.EndsWith("止。", read.Report.OtherMatters.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(read.Validate(), finding => finding.Rule == "empty_table");
    }

    [PublishedReportFact]
    public void Report_003_gives_its_199_figures_and_leaves_the_one_blank_that_is_not_printed()
    {
        var read = Form.Read(PublishedReportFactAttribute.Read("003"));
        Assert.Equal(199, read.Figures);
        Assert.Empty(read.Findings);
        Assert.Equal(23140, read.Report.ProactiveDisclosure.Item5.Licences.Decisions);
        Assert.Equal(2, read.Report.Applications.Outcomes.Granted.NaturalPerson);
        Assert.Equal(0, read.Report.Applications.Outcomes.Refused.StateSecret.Organisation.Other);
        Assert.Equal(Count.Blank, read.Report.Applications.Outcomes.Refused.StateSecret.Total);
        Assert.Equal("金乡县行政审批服务局", read.Report.Facts.Agency);
        Assert.Equal(2022, read.Report.Facts.Year);
        Assert.Equal("www.jinxiang.gov.cn", read.Report.Facts.Website);
        Assert.Equal(3, Lines(read.Report.Preamble));
        Assert.Equal(12, Lines(read.Report.Overview.Text));
        Assert.Equal(7, Lines(read.Report.Problems.Text));
        Assert.Equal(14, Lines(read.Report.OtherMatters.Text));
        Assert.Equal(["blank_total"], read.Validate().Select(finding => finding.Rule));
    }

    [PublishedReportFact]
    public void Report_004_gives_its_200_figures_all_zero()
    {
        var read = Form.Read(PublishedReportFactAttribute.Read("004"));
        Assert.Equal(200, read.Figures);
        Assert.All(Form.Cells(read.Report), cell => Assert.Equal<Cell>(0, cell));
        Assert.Empty(read.Findings);
        Assert.Equal(new AnnualReport.ReportFacts { Agency = "工信局", Year = 2021 }, read.Report.Facts);
        Assert.Null(read.Report.Preamble);
        Assert.Equal(2, Lines(read.Report.Overview.Text));
        Assert.Contains("有序推进。二是建立机制。围绕", read.Report.Overview.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n2021年12月31日", read.Report.Problems.Text, StringComparison.Ordinal);
        Assert.Equal(1, Lines(read.Report.OtherMatters.Text));

        // It is true: neither the topics nor the fees are spoken of.
        Assert.Equal(["topics overview", "mentions other_matters"], read.Validate().Select(finding => $"{finding.Rule} {finding.Section}"));
        Assert.All(read.Validate(), finding => Assert.Equal(Severity.Information, finding.Severity));
    }

    [PublishedReportFact]
    public void None_has_an_arithmetic_fault()
    {
        foreach (var number in new[] { "000", "001", "002", "003", "004" })
        {
            var findings = Form.Read(PublishedReportFactAttribute.Read(number)).Validate();
            Assert.DoesNotContain(findings, finding => finding.Rule is "row_total" or "column_total" or "applications.balance");
        }
    }

    private static string[] Told(ReadResult<AnnualReport> read) =>
        [.. read.Findings.Select(finding => finding.Rule + " " + finding.Section + (finding.Row is null ? "" : "." + finding.Row))];

    private static int Lines(string? text) => text?.Split('\n').Length ?? 0;
}
