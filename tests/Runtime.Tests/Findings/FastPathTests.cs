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
