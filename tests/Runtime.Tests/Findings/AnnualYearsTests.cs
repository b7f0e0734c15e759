// The 2021 form against the report of the year before.
using System.Linq;
using Formwork.Dynamic;
using Formwork.Tests.Findings.Cases;
using Xunit;

namespace Formwork.Tests.Findings;

public class AnnualYearsTests
{
    private const string Stock = "proactive_disclosure.item_1.normative_documents.in_force";

    [Fact]
    public void A_report_that_agrees_with_last_years_has_no_finding() => Assert.Empty(YearCases.Validate(AnnualReportCases.Sound, YearCases.Before));

    [Fact]
    public void Carried_over_are_compared_column_by_column()
    {
        var report = AnnualReportCases.Sound.With("applications.carried_in.natural_person", 9);
        var findings = YearCases.Validate(report, YearCases.Before).Where(finding => finding.Rule == "applications.carry_over").ToList();
        var finding = Assert.Single(findings);
        Assert.Equal(("natural_person", null, Severity.Warning, FindingState.Fails), (finding.Column, finding.Row, finding.Severity, finding.State));
        Assert.Equal((9, 2), (finding.Expected, finding.Actual));
        Assert.Contains("“自然人”", finding.Message);
        Assert.Contains("上一年度报告", finding.Message);
    }

    [Fact]
    public void A_note_on_the_stock_turns_it_into_information()
    {
        var report = AnnualReportCases.Sound.With(Stock, 30);
        Assert.Equal(Severity.Warning, Find(report).Severity);
        var noted = report with { ProactiveDisclosure = report.ProactiveDisclosure with { Notes = [new("item_1.normative_documents.in_force", "清理中宣布失效1件")] } };
        var finding = Find(noted);
        Assert.Equal((Severity.Information, FindingState.Fails), (finding.Severity, finding.State));
        Assert.Contains("清理中宣布失效1件", finding.Message);
        Assert.Equal("item_1.normative_documents", finding.Row);
        Assert.Equal((30, 31), (finding.Expected, finding.Actual));

        static Finding Find(AnnualReport report) => Assert.Single(YearCases.Validate(report, YearCases.Before));
    }

    [Theory]
    [InlineData(42, 9, false)]
    [InlineData(42, 0, false)]
    [InlineData(42, 92, false)]
    [InlineData(42, 210, false)]
    [InlineData(42, 211, true)]
    [InlineData(51, 0, true)]
    [InlineData(50, 0, false)]
    [InlineData(0, 50, false)]
    [InlineData(0, 51, true)]
    [InlineData(1000, 201, false)]
    public void Unusual_jumps_are_information(int now, int before, bool isTold)
    {
        const string Cell = "applications.new.total";
        var findings = YearCases.Validate(AnnualReportCases.Sound.With(Cell, now), YearCases.Before.With(Cell, before)).Where(finding => finding.Rule == "applications.unusual_requests").ToList();
        Assert.Equal(isTold ? 1 : 0, findings.Count);
        Assert.All(findings, finding => Assert.Equal((Severity.Information, FindingState.Fails, "total"), (finding.Severity, finding.State, finding.Column)));
    }

    [Fact]
    public void A_report_of_another_office_is_not_compared_and_width_and_spaces_make_none()
    {
        var before = YearCases.Before.With(Stock, 5);
        var other = Assert.Single(YearCases.Validate(AnnualReportCases.Sound, before with { Facts = before.Facts with { Agency = "鹿鸣市交通局" } }));
        Assert.Equal("previous", other.Rule);
        Assert.All(["鹿鸣市交通局", "鹿鸣市水务局"], name => Assert.Contains(name, other.Message));
        Assert.Equal("proactive_disclosure.stock", Assert.Single(YearCases.Validate(AnnualReportCases.Sound, before with { Facts = before.Facts with { Agency = "鹿鸣市 水务局　" } })).Rule);
    }

    [Fact]
    public void Of_an_earlier_revision_is_compared_what_it_has()
    {
        var earlier = EarlierForm();
        Assert.Empty(YearCases.Validate(AnnualReportCases.Sound, Earlier(earlier, 2022, 2, 1, 3)));
        var findings = YearCases.Validate(AnnualReportCases.Sound, Earlier(earlier, 2022, 4, 1, 5));
        Assert.Equal(["natural_person", "total"], findings.Select(finding => finding.Column));
        Assert.All(findings, finding => Assert.Equal("applications.carry_over", finding.Rule));
        Assert.Equal("previous", Assert.Single(YearCases.Validate(AnnualReportCases.Sound, Earlier(earlier, 2019, 4, 1, 5))).Rule);
    }

    /// <summary>An earlier revision that has little of what the present one has, and another row besides.</summary>
    private static DynamicTemplate EarlierForm() => TemplateLoader.Load("""
        formwork: 1
        template: annual_report
        revision: "2019"
        title: "{year}"
        language: zh-CN
        facts: { year: { label: 年度, type: year } }
        sections:
          applications:
            label: 申请
            table:
              columns:
                natural_person: 自然人
                organisation: { label: 组织, columns: { business: 商业企业 } }
                total: 总计
              rows: { dropped: 其他处理, carried_out: 结转下年度继续办理 }
        """).Template!;

    private static DynamicReport Earlier(DynamicTemplate form, int year, params int[] carried)
    {
        var report = form.CreateReport();
        report.SetFact("year", year);
        string[] columns = ["natural_person", "organisation.business", "total"];
        for (var i = 0; i < columns.Length; i++)
        {
            report["applications.dropped." + columns[i]] = 7;
            report["applications.carried_out." + columns[i]] = carried[i];
        }

        return report;
    }
}
