// What the guides show happens as they show it: their templates compile, their programs run and say what is printed there, their edits fit.
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
    [InlineData("docs/custom-pages.md")]
    public void A_guide_about_a_form_of_its_own_goes_as_it_says(string page) => Guide.Follow(page, "", "");

    [Fact]
    public void Every_edit_of_the_annual_report_compiles_with_no_line_of_C_sharp_changed() =>
        Guide.Follow("docs/revisions.md", TestTemplates.AnnualReport, Read("samples/annual-report/Program.cs"), "Sample");

    [Fact]
    public void Templates_without_a_compiler_are_loaded_as_the_page_says()
    {
        const string Page = "docs/dynamic.md";
        var folder = Directory.CreateTempSubdirectory("formwork-guide-");
        try
        {
            var blocks = Regex.Matches(Read(Page), "(?:^`(forms/[^`]+)`[^`]*)?^```(yaml|csharp|text)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
            Assert.Equal(3, blocks.Count(block => block.Groups[2].Value == "text"));
            var printed = "";
            foreach (Match block in blocks)
            {
                var text = block.Groups[3].Value;
                if (block.Groups[2].Value == "yaml")
                {
                    var file = Path.Combine(folder.FullName, block.Groups[1].Value);
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    File.WriteAllText(file, text);
                }
                else if (block.Groups[2].Value == "csharp")
                {
                    var program = text.Replace("\"forms", $"@\"{folder.FullName}/forms", System.StringComparison.Ordinal);
                    var run = new GeneratorHost(LanguageVersion.CSharp13, kind: OutputKind.ConsoleApplication).Start(program);
                    Assert.Empty(run.BuildDiagnostics);
                    printed = Guide.Run(run);
                }
                else
                {
                    Assert.Equal(text, printed);
                }
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-CN")]
    public void The_templates_of_dotnet_new_have_no_mistakes(string language) =>
        Assert.Empty(new GeneratorHost().Run("", new TemplateInput(Read($"{New}/{language}/lending.report.yaml"))).BuildDiagnostics);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");
}
