// The fast path of generated reports agrees with the engine, and allocates nothing.
using System;
using System.Linq;
using Formwork.Tests.Findings.Cases;
using Xunit;

namespace Formwork.Tests.Findings;

public class FastPathTests
{
    [Fact]
    public void Validating_a_sound_report_allocates_nothing()
    {
        var report = Samples.Sound;
        Assert.Empty(report.Validate());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = report.Validate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(result, report.Validate());
        Assert.False(result.HasErrors);
    }

    [Fact]
    public void Facts_that_go_together_and_texts_that_say_what_they_should_allocate_nothing()
    {
        var sound = AnnualReportCases.Sound;
        var report = sound with { Facts = sound.Facts with { Level = AnnualReport.ReportFacts.LevelChoice.Department, Published = new(2024, 1, 31) } };
        Assert.Empty(report.Validate());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = report.Validate();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Same(sound.Validate(), result);
    }

    [Fact]
    public void A_required_fact_or_text_that_is_missing_is_noticed_in_a_report_whose_figures_are_right()
    {
        var report = Samples.Sound with { Facts = Samples.Sound.Facts with { Library = " ", Year = null }, Overview = new() { Text = "\n" } };
        Assert.Equal(
            [("facts", "library"), ("facts", "year"), ("overview", null)],
            report.Validate().Select(finding => (finding.Section!, finding.Row)));
        Assert.All(report.Validate(), finding => Assert.Equal(("required", Severity.Error, FindingState.Fails), (finding.Rule, finding.Severity, finding.State)));
        Assert.True(report.Validate().HasErrors);
    }

    [Fact]
    public void The_engine_says_nothing_either_where_the_fast_path_says_nothing() => Laws.Hold(300, random =>
    {
        var cell = random.Next(Template.Of<LibraryReport>().CellCount);
        Cell value = random.Next(5) switch
        {
            0 => Cell.Blank,
            1 => Cell.NotApplicable,
            _ => Samples.Sound.GetCell(cell).TryGetNumber(out var number) ? number + random.Next(-1, 2) : 0,
        };
        if (value.TryGetNumber(out var changed) && changed < 0 && !Template.Of<LibraryReport>().Cells[cell].Type.Signed)
        {
            return;
        }

        var report = Samples.Sound.With(cell, value);
        Assert.Equal(((IReport)report).Validate().ToJson(), report.Validate().ToJson());
    });

    [Fact]
    public void The_engine_says_nothing_either_where_the_fast_path_says_nothing_of_facts_and_texts()
    {
        string[] lines =
        [
            "一是主动公开。", "二是依申请公开。", "三是政府信息管理。", "四是平台建设。", "五是监督保障。", "六是工作考核。", "一是主动\n公开。", "监督和保障有力。", "见具体网址。", "表格如下", "",
            "收到政府信息公开申请15件。", "收到政府信息公开申请16件。", "2022年收到申请3件。", "未收到行政复议申请。", "没有收取信息处理费。", "申请收费0元。",
        ];
        var sound = 0;
        Laws.Hold(400, random =>
        {
            string Text(int most) => string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => lines[random.Next(lines.Length)]));
            var facts = AnnualReportCases.Sound.Facts;
            var report = AnnualReportCases.Sound with
            {
                Facts = facts with
                {
                    Level = (AnnualReport.ReportFacts.LevelChoice?)random.Next(3) is { } level && level != 0 ? level : null,
                    Published = random.Next(2) == 0 ? null : new DateOnly(2024, random.Next(1, 5), 1),
                    Website = random.Next(4) == 0 ? "具体网址" : facts.Website,
                },
                Overview = random.Next(4) == 0 ? new() { Text = Text(20) } : new() { Text = AnnualReportCases.Sound.Overview.Text + (random.Next(2) == 0 ? Text(3) : "") },
                OtherMatters = random.Next(4) == 0 ? new() { Text = Text(4) } : AnnualReportCases.Sound.OtherMatters,
                Preamble = random.Next(4) == 0 ? Text(2) : AnnualReportCases.Sound.Preamble,
            };
            var findings = report.Validate();
            Assert.Equal(((IReport)report).Validate().ToJson(), findings.ToJson());
            sound += findings.Count == 0 ? 1 : 0;
        });

        // A law that saw no sound report would show nothing.
        Assert.InRange(sound, 10, 390);
    }

    [Fact]
    public void A_blank_form_lacks_what_is_required_and_has_empty_tables()
    {
        var findings = new AnnualReport().Validate();
        Assert.Equal(
            ["facts.agency required", "facts.year required", "overview. required", "proactive_disclosure. empty_table", "applications. empty_table",
                "review_litigation. empty_table", "problems. required", "other_matters. required"],
            findings.Select(finding => $"{finding.Section}.{finding.Row} {finding.Rule}"));
        Assert.All(findings.Where(finding => finding.Rule == "empty_table"), finding => Assert.Equal(FindingState.Undecided, finding.State));
    }
}
