// What is said about the sample's own reports: their README promises it.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Tests.Reading;

public class SampleReportsTests
{
    [Theory]
    [InlineData("01-balanced", 200)]
    [InlineData("04-drifting-tables", 200)]
    [InlineData("06-traditional", 200)]
    public void A_sound_report_is_read_whole_whatever_its_layout_and_nothing_is_said(string name, int figures)
    {
        var read = Read(name);
        Assert.Equal(figures, read.Figures);
        Assert.Empty(read.Validate());
        var facts = read.Report.Facts;
        Assert.All<object?>([facts.Agency, facts.Year, facts.PeriodFrom, facts.PeriodTo, facts.Website, facts.Address, facts.Telephone], Assert.NotNull);
        Assert.All<string?>([read.Report.Preamble, read.Report.Overview.Text, read.Report.Problems.Text, read.Report.OtherMatters.Text], Assert.NotNull);
    }

    [Fact]
    public void Wrong_sums_are_told_each_once()
    {
        var read = Read("02-arithmetic-faults");
        Assert.Equal(200, read.Figures);
        Assert.Equal(
            [
                "row_total applications outcomes.granted total fails",
                "column_total applications outcomes.total total fails",
                "applications.balance applications  organisation.business fails",
                "applications.balance applications  total fails",
                "row_total review_litigation  litigation.direct.total fails",
            ],
            Told(read));
    }

    [Fact]
    public void Blanks_are_unknown_and_no_error()
    {
        var read = Read("03-blanks");
        Assert.Equal(86, read.Figures);
        Assert.Equal(
            [
                "blank_total applications outcomes.partly_granted total undecided",
                "blank_total applications outcomes.refused.barred_by_law total undecided",
                "blank_total applications outcomes.refused.process_information total undecided",
                "blank_total applications outcomes.unavailable.needs_creating total undecided",
                "blank_total review_litigation  review.total undecided",
                "column_total applications outcomes.total natural_person undecided",
                "column_total applications outcomes.total organisation.business undecided",
                "mentions other_matters   fails",
                "row_total applications outcomes.not_processed.petition_complaint total undecided",
                "row_total applications outcomes.not_processed.repeated total undecided",
            ],
            Told(read).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Gaps_pictures_and_instructions_left_in_are_told()
    {
        var read = Read("05-pictures-and-gaps");
        Assert.Equal(84, read.Figures);
        Assert.Equal(
            [
                "left_over facts website  fails",
                "missing_table proactive_disclosure   fails",
                "missing_rows applications   fails",
                "missing_table review_litigation   fails",
                "left_over other_matters   fails",
            ],
            Told(read));
    }

    [Fact]
    public void Figures_in_other_ways_of_writing_are_the_same_figures()
    {
        var report = Read("04-drifting-tables").Report;
        var article20 = report.ProactiveDisclosure;
        Assert.Equal(22, article20.Item1.NormativeDocuments.Repealed);
        Assert.Equal(55, article20.Item1.NormativeDocuments.InForce);
        Assert.Equal(23140, article20.Item5.Licences.Decisions);
        Assert.Equal(1862, article20.Item6.Penalties.Decisions);
        Assert.Equal(47, article20.Item6.CompulsoryMeasures.Decisions);
        Assert.Equal(25.1m, article20.Item8.Fees.Amount);
        Assert.Equal(1105, report.Applications.New.NaturalPerson);
        Assert.Equal(35, report.Applications.CarriedOut.NaturalPerson);
        Assert.Equal(
            [null, "item_1.normative_documents.repealed", "item_1.normative_documents.in_force"],
            article20.Notes.Select(note => note.At));
    }

    private static ReadResult<AnnualReport> Read(string name) =>
        Form.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reports", name + ".txt")));

    private static string[] Told(ReadResult<AnnualReport> read) =>
        [.. read.Validate().Select(finding => $"{finding.Rule} {finding.Section} {finding.Row} {finding.Column} {finding.State.ToString().ToLowerInvariant()}")];
}
