// Several templates in one project, and what the project says about them.
using System.Linq;
using Formwork.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class ProjectTests
{
    [Fact]
    public void The_namespace_and_the_accessibility_of_the_item_are_honoured()
    {
        const string Code = "class Probe { Forms.@event.LibraryReturn? report; object? Get() => report; void Set(Forms.@event.LibraryReturn r) => report = r; }";
        var run = new GeneratorHost().Run(Code, new TemplateInput(TestTemplates.LibraryReturn, Namespace: "Forms.event", Accessibility: "internal"));
        Assert.Empty(run.BuildDiagnostics);
        Assert.Contains("internal sealed partial record class LibraryReturn", run.Files["Forms.event.LibraryReturn.Records.g.cs"]);
    }

    [Theory]
    [InlineData("My Forms")]
    [InlineData("1.Forms")]
    [InlineData("Forms..Old")]
    [InlineData("Forms;class")]
    public void A_namespace_that_is_none_is_one_error(string name)
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.LibraryReturn, Namespace: name));
        Assert.StartsWith("/project/form.report.yaml(1,1): error FW0701: ", Assert.Single(run.BuildDiagnostics));
    }

    [Theory]
    [InlineData("annual-report", "namespace annual_report;")]
    [InlineData("My Forms.2026", "namespace My_Forms._2026;")]
    [InlineData("Forms.event", "namespace Forms.@event;")]
    public void A_project_whose_name_is_no_namespace_gets_the_nearest_one(string project, string line)
    {
        var run = new GeneratorHost(rootNamespace: project).Run("", new TemplateInput(TestTemplates.LibraryReturn));
        Assert.Empty(run.BuildDiagnostics);
        Assert.Equal(4, run.Result.GeneratedSources.Count(source => source.SourceText.ToString().Contains(line, System.StringComparison.Ordinal)));
    }

    [Fact]
    public void An_accessibility_that_is_none_is_one_error()
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.LibraryReturn, Accessibility: "private"));
        Assert.StartsWith("/project/form.report.yaml(1,1): error FW0702: ", Assert.Single(run.BuildDiagnostics));
    }

    [Fact]
    public void Two_templates_with_one_full_name_are_an_error_that_says_what_to_do()
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml"), new TemplateInput(TestTemplates.LibraryReturn, "/project/b.report.yaml"));
        var diagnostic = Assert.Single(run.BuildDiagnostics);
        Assert.StartsWith("/project/b.report.yaml(1,1): error FW0703: ", diagnostic);
        Assert.Contains("'a.report.yaml'", diagnostic);
        Assert.Contains("set the metadata Namespace", diagnostic);
    }

    [Fact]
    public void A_file_that_the_project_lists_twice_is_one_template()
    {
        var run = new GeneratorHost().Run("", new TemplateInput(TestTemplates.LibraryReturn), new TemplateInput(TestTemplates.LibraryReturn));
        Assert.Empty(run.BuildDiagnostics);
        Assert.Equal(4, run.Files.Count);
    }

    [Fact]
    public void A_mistake_in_a_file_that_the_project_lists_twice_is_one_error()
    {
        var broken = new TemplateInput(TestTemplates.LibraryReturn.Replace("label: Books", "lable: Books", System.StringComparison.Ordinal));
        Assert.Contains("error FW0201", Assert.Single(new GeneratorHost().Run("", broken, broken).BuildDiagnostics));
    }

    [Fact]
    public void Namespaces_that_differ_only_in_case_give_files_that_differ_otherwise()
    {
        var run = new GeneratorHost().Run(
            "",
            new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml", "Forms"),
            new TemplateInput(TestTemplates.LibraryReturn, "/project/b.report.yaml", "forms"));
        Assert.Empty(run.Diagnostics);
        Assert.Equal(8, run.Files.Keys.Distinct(System.StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void An_old_version_of_the_language_is_one_error()
    {
        var run = new GeneratorHost(LanguageVersion.CSharp11).Run("", new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml"), new TemplateInput(TestTemplates.HarbourLog, "/project/b.report.yaml"));
        Assert.Contains("error FW0704: Generated code needs C# 12 or later, but this project is compiled as C# 11.0", Assert.Single(run.BuildDiagnostics));
    }

    [Fact]
    public void A_mistake_in_one_row_is_one_error_at_its_line_and_column()
    {
        var yaml = TestTemplates.LibraryReturn.Replace("        music: Music\n", "        music: { labl: Music }\n", System.StringComparison.Ordinal);
        var line = yaml.Split('\n').ToList().FindIndex(text => text.Contains("labl", System.StringComparison.Ordinal)) + 1;
        var run = new GeneratorHost().Run("class Probe { object Get(Consumer.LibraryReturn report) => report.Loans.Books.Fiction.Local.Total; }", new TemplateInput(yaml));
        Assert.StartsWith($"/project/form.report.yaml({line},18): error FW", Assert.Single(run.BuildDiagnostics));
    }

    [Theory]
    [InlineData("")]
    [InlineData("- 1")]
    [InlineData("formwork: 1")]
    [InlineData("\0")]
    [InlineData("formwork: 1\ntemplate: x\nrevision: \"1\"\ntitle: T\nlanguage: en\nsections: {")]
    public void A_template_that_is_none_is_an_error_and_no_exception(string yaml)
    {
        var run = new GeneratorHost().Run("", new TemplateInput(yaml));
        Assert.NotEmpty(run.Diagnostics);
        Assert.Null(run.Result.Exception);
        Assert.All(run.BuildDiagnostics, diagnostic => Assert.Contains(" error FW0", diagnostic));
    }
}
