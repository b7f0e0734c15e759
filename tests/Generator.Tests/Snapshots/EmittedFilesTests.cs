// Everything that is emitted for four small templates, kept as files: a change of an emitter is seen in review as a change of code.
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Snapshots;

public class EmittedFilesTests
{
    internal static GeneratorRun Run { get; } = new GeneratorHost().Run(
        "",
        new TemplateInput(TestTemplates.LibraryReturn, "/project/library.report.yaml"),
        new TemplateInput(TestTemplates.HarbourLog, "/project/harbour.report.yaml"),
        new TemplateInput(TestTemplates.CountyReturn, "/project/county.report.yaml"),
        new TemplateInput(TestTemplates.ShelterReport, "/project/shelter.report.yaml"));

    [Theory]
    [InlineData("LibraryReturn.Records")]
    [InlineData("LibraryReturn.Template")]
    [InlineData("LibraryReturn.Cells")]
    [InlineData("LibraryReturn.Checks")]
    [InlineData("HarbourLog.Records")]
    [InlineData("HarbourLog.Template")]
    [InlineData("HarbourLog.Cells")]
    [InlineData("HarbourLog.Checks")]
    [InlineData("CountyReturn.Records")]
    [InlineData("CountyReturn.Template")]
    [InlineData("CountyReturn.Cells")]
    [InlineData("CountyReturn.Checks")]
    [InlineData("ShelterReport.Records")]
    [InlineData("ShelterReport.Template")]
    [InlineData("ShelterReport.Cells")]
    [InlineData("ShelterReport.Checks")]
    public void A_file_is_emitted_as_it_was(string name)
    {
        Snapshot.Match(Run.Files[$"Consumer.{name}.g.cs"], name, "cs");
    }

    [Fact]
    public void Nothing_else_is_emitted() => Assert.Equal(16, Run.Files.Count);

    [Fact]
    public void The_records_of_the_2021_form_are_as_they_were()
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.AnnualReport));
        Snapshot.Match(run.Files["Consumer.AnnualReport.Records.g.cs"], "AnnualReport.Records", "cs");
    }

    [Fact]
    public void The_2021_form_is_at_most_four_files_and_150_kilobytes()
    {
        var files = new GeneratorHost().Run("", new TemplateInput(TestTemplates.AnnualReport)).Files;
        Assert.InRange(files.Count, 1, 4);
        Assert.InRange(files.Values.Sum(System.Text.Encoding.UTF8.GetByteCount), 1, 150 * 1024);
    }
}
