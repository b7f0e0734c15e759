// Generated code in other people's projects: no warning, whatever their settings.
using System.Linq;
using Formwork.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

public class CompilationTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12, true)]
    [InlineData(LanguageVersion.CSharp12, false)]
    [InlineData(LanguageVersion.CSharp13, true)]
    [InlineData(LanguageVersion.CSharp13, false)]
    [InlineData(LanguageVersion.Preview, true)]
    [InlineData(LanguageVersion.Preview, false)]
    public void Code_compiles_without_a_warning(LanguageVersion version, bool nullable)
    {
        var run = new GeneratorHost(version, nullable).Run(
            "[assembly: System.CLSCompliant(true)]",
            new TemplateInput(TestTemplates.AnnualReport, "/project/a.report.yaml"),
            new TemplateInput(TestTemplates.LibraryReturn, "/project/b.report.yaml"),
            new TemplateInput(TestTemplates.HarbourLog, "/project/c.report.yaml"),
            new TemplateInput(TestTemplates.CountyReturn, "/project/d.report.yaml"),
            new TemplateInput(TestTemplates.ShelterReport, "/project/e.report.yaml"));
        Assert.Empty(run.BuildDiagnostics);
    }

    [Theory]
    [InlineData("cell_types", "loans", "money")]
    [InlineData("loans_sums", "loans", "money")]
    [InlineData("sums", "copy_money", "money_sums")]
    [InlineData("template", "check_money", "money")]
    [InlineData("count", "cells", "instance")]
    [InlineData("system", "formwork", "global")]
    public void No_key_meets_a_name_of_generated_code(string template, string loans, string money)
    {
        var yaml = TestTemplates.LibraryReturn.Replace("library_return", template, System.StringComparison.Ordinal)
            .Replace("  loans:", $"  {loans}:", System.StringComparison.Ordinal)
            .Replace("  money:", $"  {money}:", System.StringComparison.Ordinal)
            .Replace("music_is_less:", "sums:", System.StringComparison.Ordinal);
        Assert.Empty(new GeneratorHost().Start("", new TemplateInput(yaml)).BuildDiagnostics);
    }

    [Fact]
    public void What_is_deprecated_is_a_warning_in_the_code_that_uses_it_and_nowhere_else()
    {
        const string Code = "class Probe { object? Get(Consumer.ShelterReport report) => report.House; }";
        var run = new GeneratorHost().Start(Code, new TemplateInput(TestTemplates.ShelterReport));
        Assert.Contains("'ShelterReport.House' is obsolete: 'now in the report of the town'", Assert.Single(run.BuildDiagnostics));
    }

    [Fact]
    public void Types_of_the_project_with_the_names_of_ours_and_the_systems_are_in_nobodys_way()
    {
        const string Code = """
            namespace Consumer
            {
                class System; class Formwork; class Count; class Amount; class Cell; class Template; class ReportFacts; class TemplateImplementation;
            }
            """;
        Assert.Empty(new GeneratorHost().Run(Code, new TemplateInput(TestTemplates.LibraryReturn)).BuildDiagnostics);
    }

    [Fact]
    public void A_project_without_a_root_namespace_gets_its_records_in_the_global_one()
    {
        var run = new GeneratorHost(rootNamespace: "").Run("class Probe { global::LibraryReturn? report; object? Get() => report; void Set(LibraryReturn r) => report = r; }", new TemplateInput(TestTemplates.LibraryReturn));
        Assert.Empty(run.BuildDiagnostics);
        Assert.Contains("LibraryReturn.Records.g.cs", run.Files.Keys);
    }
}
