// Every rule about the project has a case that breaks it, reported in its place; the rules about templates are tried in Schema.Tests.
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Formwork.Schema.Diagnostics;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Formwork.Generator.Tests.Diagnostics;

public class ProjectRuleTests
{
    /// <summary>What the compiler must print, up to the message.</summary>
    private static readonly Dictionary<string, (string Expected, Func<GeneratorRun> Run)> s_cases = new(StringComparer.Ordinal)
    {
        ["FW0701"] = ("/project/a.report.yaml(1,1): error FW0701: ", () => Run(new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml", Namespace: "1.Forms"))),
        ["FW0702"] = ("/project/a.report.yaml(1,1): error FW0702: ", () => Run(new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml", Accessibility: "private"))),
        ["FW0703"] = ("/project/b.report.yaml(1,1): error FW0703: ", () => Run(new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml"), new TemplateInput(TestTemplates.LibraryReturn, "/project/b.report.yaml"))),
        ["FW0704"] = ("/project/a.report.yaml(1,1): error FW0704: ", () => new GeneratorHost(LanguageVersion.CSharp11).Run("", new TemplateInput(TestTemplates.LibraryReturn, "/project/a.report.yaml"))),
        ["FW0705"] = ("/project/a.report.yaml(1,1): error FW0705: ", () => Run(new TemplateInput("", "/project/a.report.yaml", IsUnreadable: true))),
    };

    public static TheoryData<string> Ids => new(s_cases.Keys);

    [Fact]
    public void Every_rule_about_the_project_has_a_case() =>
        Assert.Equal(Rules.All.Select(rule => rule.Id).Where(id => id.StartsWith("FW07", StringComparison.Ordinal)), s_cases.Keys.Prepend(Rules.MissingGenerator.Id).Append(Rules.OldCompiler.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_the_project_does_wrong_is_one_error_in_its_place(string id)
    {
        var (expected, run) = s_cases[id];
        Assert.StartsWith(expected, Assert.Single(run().BuildDiagnostics));
    }

    [Theory]
    [InlineData("ReportTemplate")]
    [InlineData("ReportPage")]
    public void A_generator_that_is_missing_is_one_error_at_the_project(string item)
    {
        // The compiler has not started yet, so the build itself says it, in the words of the table.
        var folder = Directory.CreateTempSubdirectory("formwork-");
        try
        {
            var project = Path.Combine(folder.FullName, "museum.proj");
            File.WriteAllText(project, $"""
                <Project>
                  <PropertyGroup>
                    <Language>C#</Language>
                    <FormworkGeneratorDirectory>{folder.FullName}/nowhere/</FormworkGeneratorDirectory>
                  </PropertyGroup>
                  <ItemGroup><{item} Include="museum.file" /></ItemGroup>
                  <Import Project="{Path.Combine(Repository.Root, "generator", "build", "Formwork.targets")}" />
                </Project>
                """);
            var files = new[] { "Formwork.Generator.dll", "Formwork.Schema.dll", "YamlDotNet.dll", "Scriban.Signed.dll", "System.Threading.Tasks.Extensions.dll" }.Select(file => $"{folder.FullName}/nowhere/{file}");
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, Rules.MissingGenerator.Format, string.Join(", ", files));
            Assert.Contains($"museum.proj : error FW0700: {message}", MSBuild(project, "FormworkAddGenerator"), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_compiler_that_would_leave_the_generator_out_is_one_error_at_the_project()
    {
        var folder = Directory.CreateTempSubdirectory("formwork-");
        try
        {
            // All that the targets look at is the version of the compiler that the build is about to start.
            var compiler = CSharpCompilation.Create(
                "Microsoft.CodeAnalysis",
                [CSharpSyntaxTree.ParseText("[assembly: System.Reflection.AssemblyVersion(\"4.7.0.0\")]")],
                [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            Directory.CreateDirectory(Path.Combine(folder.FullName, "bincore"));
            Assert.True(compiler.Emit(Path.Combine(folder.FullName, "bincore", "Microsoft.CodeAnalysis.dll")).Success);
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            var generator = Path.Combine(Repository.Root, "generator", "bin", configuration, "netstandard2.0");
            var project = Path.Combine(folder.FullName, "museum.proj");
            File.WriteAllText(project, $"""
                <Project>
                  <PropertyGroup>
                    <Language>C#</Language>
                    <CSharpCoreTargetsPath>{folder.FullName}/Microsoft.CSharp.Core.targets</CSharpCoreTargetsPath>
                    <FormworkGeneratorDirectory>{generator}/</FormworkGeneratorDirectory>
                  </PropertyGroup>
                  <ItemGroup><ReportTemplate Include="museum.report.yaml" /></ItemGroup>
                  <Import Project="{Path.Combine(Repository.Root, "generator", "build", "Formwork.targets")}" />
                </Project>
                """);
            var message = string.Format(System.Globalization.CultureInfo.InvariantCulture, Rules.OldCompiler.Format, "4.7.0.0");
            Assert.Contains($"museum.proj : error FW0706: {message}", MSBuild(project, "FormworkAddGenerator"), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static GeneratorRun Run(params TemplateInput[] templates) => new GeneratorHost().Run("", templates);

    private static string MSBuild(string project, string target)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, $"-t:{target}", "-nologo"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(60_000))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("MSBuild did not end.");
        }

        return output.GetAwaiter().GetResult();
    }
}
