// What the guides show happens as they show it: their templates compile, their programs run and say what is printed there, their edits fit.
using System.IO;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Documentation;

public class GuideTests
{
    private const string New = "tool/new/content";

    [Fact]
    public void Getting_started_goes_as_it_says()
    {
        var program = Read($"{New}/project/Program.cs").Replace("FORM_NAMESPACE", Guide.Namespace, System.StringComparison.Ordinal).Replace("FORM_LIBRARY", "Harbour Street", System.StringComparison.Ordinal);
        Guide.Follow("docs/getting-started.md", Read($"{New}/en/lending.report.yaml"), program);
    }

    [Theory]
    [InlineData("docs/reading.md")]
    [InlineData("docs/pages.md")]
    public void A_guide_about_a_form_of_its_own_goes_as_it_says(string page) => Guide.Follow(page, "", "");

    [Fact]
    public void Every_edit_of_the_annual_report_compiles_with_no_line_of_C_sharp_changed() =>
        Guide.Follow("docs/revisions.md", TestTemplates.AnnualReport, Read("samples/annual-report/Program.cs"), "Sample");

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void The_templates_of_dotnet_new_have_no_mistakes(string language) =>
        Assert.Empty(new GeneratorHost().Run("", new TemplateInput(Read($"{New}/{language}/lending.report.yaml"))).BuildDiagnostics);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");
}
