// The laws of kinds once more, with the code that is generated for them.
using System;
using System.Linq;
using Formwork.Tests.Json;
using Formwork.Tests.Values;
using Xunit;

namespace Formwork.Tests.Kinds;

public class GeneratedKindsTests
{
    private static readonly KindsReport Sound = new KindsReport
    {
        Facts = new() { Agency = "青石县文化局", Year = 2023, Staff = 1200, Capital = 35.5m, Level = KindsReport.ReportFacts.LevelChoice.County, Founded = new DateOnly(1987, 5, 4) },
        Places = new() { Text = "全县共有场馆两处。" },
        Rest = new() { Text = "计划\n明年扩建。", Outlook = new() { Text = "风险\n没有。" } },
    }
        .With("places.list.north.visits", 1050).With("places.list.north.share", 17.46m).With("places.list.north.opened", new DateOnly(2001, 3, 9))
        .With("places.list.north.size", "very_large").With("places.list.north.keeper", "李明").With("places.list.south.opened", Cell.NotApplicable)
        .With("places.sums.loans.last", 20).With("places.sums.loans.this", 30).With("places.sums.loans.online.this", 6).With("places.sums.visits.online.last", 7);

    [Fact]
    public void Json_keeps_every_report() =>
        Figures.Hold(RandomReports.Of<KindsReport>(), report => Template.Of<KindsReport>().ReadJson(report.ToJson()) == report, tries: 300);

    [Fact]
    public void What_is_written_as_text_is_read_back()
    {
        var read = Template.Of<KindsReport>().Read(Sound.ToText());
        Assert.Equal([], read.Findings.Select(finding => finding.Message));
        Assert.Equal(Sound, read.Report);
    }

    [Fact]
    public void An_option_is_read_by_the_other_labels_that_its_template_gives()
    {
        var text = Sound.ToText().Replace("特大型", "超大", StringComparison.Ordinal).Replace("级别为县级", "级别为地市级", StringComparison.Ordinal);
        var read = Template.Of<KindsReport>().Read(text);
        Assert.Equal([], read.Findings.Select(finding => finding.Message));
        Assert.Equal((Cell)"very_large", read.Report.GetCell("places.list.north.size"));
        Assert.Equal(KindsReport.ReportFacts.LevelChoice.City, read.Report.Facts.Level);
    }

    [Fact]
    public void A_text_that_would_be_read_back_as_not_applicable_is_a_faulty_value()
    {
        var list = Sound.Places.List;
        var report = Sound with { Places = Sound.Places with { List = list with { North = list.North with { Keeper = "/" } } } };
        Assert.Equal("not_text", Assert.Single(report.Validate(), finding => finding.Row is not null && finding.Column == "keeper").Rule);
        Assert.DoesNotContain(Sound.With("places.list.north.keeper", Cell.NotApplicable).Validate(), finding => finding.Rule == "not_text");
        Assert.Contains("Cell.NotApplicable", Assert.Throws<ArgumentException>(() => Sound.With("places.list.north.keeper", Cell.FromText("/"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_is_a_heading_one_level_below_its_section()
    {
        Assert.Contains("<h3>计划</h3>\n<p>明年扩建。</p>", Sound.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<h4>风险</h4>\n<p>没有。</p>", Sound.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("#### 风险\n", Sound.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_have_the_values_as_the_language_writes_them()
    {
        Assert.Contains("<td>1050</td><td>17.46%</td><td>2001年3月9日</td><td>特大型</td><td>李明</td>", Sound.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<h3>（一）名录</h3>", Sound.ToHtml(), StringComparison.Ordinal);
    }
}
