// The fast path of generated reports and the engine say the same of every report.
using Xunit;

namespace Formwork.Tests.Findings;

public class YearsLaws
{
    private static readonly YearsReport Sound = new YearsReport
    {
        Facts = new() { Level = YearsReport.ReportFacts.LevelChoice.Town, Year = 2021, Website = "www.example.org" },
        Lists = new() { Branches = ["North", "South"] },
        Summary = new() { Text = "In 2021 we lent 30 books." },
    }
    .With("loans.branch[North].open", 2).With("loans.branch[North].lent", 10).With("loans.branch[North].lent.online", 4).With("loans.branch[North].back", 9).With("loans.branch[North].left", 3)
    .With("loans.branch[South].open", 0).With("loans.branch[South].lent", 0).With("loans.branch[South].lent.online", 0).With("loans.branch[South].back", 0).With("loans.branch[South].left", 0)
    .With("loans.central.open", 5).With("loans.central.lent", 20).With("loans.central.lent.online", 20).With("loans.central.back", 15).With("loans.central.left", 10)
    .With("loans.all.open", 7).With("loans.all.lent", 30).With("loans.all.lent.online", 24).With("loans.all.back", 24).With("loans.all.left", 13);

    private static readonly YearsReport Before = Sound.With("loans.branch[North].left", 2).With("loans.branch[South].left", 0).With("loans.central.left", 5).With("loans.all.left", 7)
        with { Facts = Sound.Facts with { Year = 2020 } };

    [Fact]
    public void A_sound_report_takes_the_fast_path_though_checks_look_at_last_year()
    {
        Assert.Same(Sound.Validate(), Sound.Validate());
        Assert.Empty(Sound.Validate(new ValidationOptions { Previous = Before }));
    }

    [Theory]
    [InlineData("loans.branch[North].lent.online", 11, "of_which")]
    [InlineData("loans.central.back", 21, "loans.order")]
    [InlineData("loans.all.lent", 31, "loans.said")]
    [InlineData("loans.central.left", 1001, "range")]
    [InlineData("loans.branch[South].open", 1, "loans.stock")]
    public void Each_rule_is_broken_by_some_figure(string cell, int figure, string rule) =>
        Assert.Contains(Sound.With(cell, figure).Validate(), finding => finding.Rule == rule);

    [Fact]
    public void Last_years_figures_are_found_by_the_names_of_items()
    {
        var other = Before with { Lists = new() { Branches = ["South", "West", "North"] } };
        Assert.Empty(Sound.Validate(new ValidationOptions { Previous = other }));
        var finding = Assert.Single(Sound.Validate(new ValidationOptions { Previous = other.With("loans.branch[North].left", 9) }), finding => finding.Rule == "loans.carried");
        Assert.Equal("branch[North]", finding.Row);
        Assert.DoesNotContain(Sound.Validate(new ValidationOptions { Previous = Before with { Lists = new() { Branches = ["North"] } } }), finding => finding.Row == "branch[South]" && finding.State == FindingState.Fails);
    }

    [Fact]
    public void The_engine_says_what_the_fast_path_says() => Laws.Hold(400, random =>
    {
        var report = Sound;
        for (var i = random.Next(3); i > 0; i--)
        {
            var cell = random.Next(20);
            report = report.With(cell, random.Next(5) switch { 0 => Cell.Blank, 1 => Cell.NotApplicable, 2 => random.Next(1200), _ => report.GetCell(cell) });
        }

        report = random.Next(6) switch
        {
            0 => report with { Summary = new() { Text = "We lent 31 books." } },
            1 => report with { Summary = new() { Text = new string('x', 201) } },
            2 => report with { Facts = report.Facts with { Level = YearsReport.ReportFacts.LevelChoice.Region } },
            3 => report with { Facts = report.Facts with { Website = "none" } },
            _ => report,
        };
        Assert.Equal(((IReport)report).Validate().ToJson(), report.Validate().ToJson());
        var options = new ValidationOptions { Previous = Before };
        Assert.Equal(((IReport)report).Validate(options).ToJson(), report.Validate(options).ToJson());
    });
}
