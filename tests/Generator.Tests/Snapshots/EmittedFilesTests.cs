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
    [InlineData("LibraryReturn.Html")]
    [InlineData("LibraryReturn.Markdown")]
    [InlineData("LibraryReturn.Text")]
    [InlineData("HarbourLog.Records")]
    [InlineData("HarbourLog.Template")]
    [InlineData("HarbourLog.Cells")]
    [InlineData("HarbourLog.Checks")]
    [InlineData("HarbourLog.Html")]
    [InlineData("HarbourLog.Markdown")]
    [InlineData("HarbourLog.Text")]
    [InlineData("CountyReturn.Records")]
    [InlineData("CountyReturn.Template")]
    [InlineData("CountyReturn.Cells")]
    [InlineData("CountyReturn.Checks")]
    [InlineData("CountyReturn.Html")]
    [InlineData("CountyReturn.Markdown")]
    [InlineData("CountyReturn.Text")]
    [InlineData("ShelterReport.Records")]
    [InlineData("ShelterReport.Template")]
    [InlineData("ShelterReport.Cells")]
    [InlineData("ShelterReport.Checks")]
    [InlineData("ShelterReport.Html")]
    [InlineData("ShelterReport.Markdown")]
    [InlineData("ShelterReport.Text")]
    public void A_file_is_emitted_as_it_was(string name)
    {
        // The sentences of a language are the business of its YAML file.
        var text = Run.Files[$"Consumer.{name}.g.cs"];
        Snapshot.Match(name.EndsWith(".Template", System.StringComparison.Ordinal) ? WithoutMessages(text) : text, name, "cs");
    }

    [Fact]
    public void Nothing_else_is_emitted() => Assert.Equal(28, Run.Files.Count);

    [Fact]
    public void The_records_of_the_2021_form_are_as_they_were()
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.AnnualReport));
        Snapshot.Match(run.Files["Consumer.AnnualReport.Records.g.cs"], "AnnualReport.Records", "cs");
    }

    [Fact]
    public void The_2021_form_is_at_most_seven_files_and_150_kilobytes()
    {
        var files = new GeneratorHost().Run("", new TemplateInput(TestTemplates.AnnualReport)).Files;
        Assert.InRange(files.Count, 1, 7);
        Assert.InRange(files.Values.Sum(System.Text.Encoding.UTF8.GetByteCount), 1, 150 * 1024);
    }

    private static string WithoutMessages(string text)
    {
        var start = text.IndexOf("            Messages =\n", System.StringComparison.Ordinal);
        var end = text.IndexOf("            ],\n", start, System.StringComparison.Ordinal);
        return text[..start] + "            Messages = […],\n" + text[(end + "            ],\n".Length)..];
    }
}
