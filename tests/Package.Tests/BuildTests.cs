// What the package's MSBuild files do in a project that takes its templates where it likes, and what they say where the generator cannot run.
using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Formwork.Package.Tests;

public class BuildTests : IClassFixture<PackedFeed>
{
    [Fact]
    public void A_template_from_outside_the_project_is_watched_and_compiled_and_a_generator_that_cannot_run_is_one_line()
    {
        using var consumer = new Consumer();
        consumer.Write("forms/museum.report.yaml", Texts.Museum)
            .Write("app/harbour.report.yaml", "this is no template of the project")
            .Write("app/app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <EnableDefaultReportTemplateItems>false</EnableDefaultReportTemplateItems>
                  </PropertyGroup>
                  <ItemGroup>
                    {Consumer.Reference}
                    <ReportTemplate Include="../forms/museum.report.yaml" Namespace="Museum.Forms" Accessibility="internal" />
                  </ItemGroup>
                </Project>
                """)
            .Write("app/Program.cs", """System.Console.WriteLine(typeof(Museum.Forms.MuseumReport).IsPublic);""");
        consumer.Build("app/app.csproj");
        Assert.Equal("False\n", consumer.Run("app/bin/Debug/net10.0/app.dll"));

        // What dotnet watch looks at.
        var items = JsonDocument.Parse(Command.Dotnet(consumer.Folder, "msbuild", "app/app.csproj", "-nologo", "-getItem:Watch").Output);
        Assert.Equal(["museum.report.yaml"], items.RootElement.GetProperty("Items").GetProperty("Watch").EnumerateArray().Select(item => item.GetProperty("Filename").GetString() + item.GetProperty("Extension").GetString()));

        Assert.Contains("error FW0700: Formwork's generator is not where it should be", consumer.FailInOneLine("app/app.csproj", $"-p:FormworkGeneratorDirectory={consumer["nowhere"]}/"), StringComparison.Ordinal);
        Assert.Contains("is compiled by Roslyn 4.4.0.0: install a newer .NET SDK", consumer.FailInOneLine("app/app.csproj", $"-p:CSharpCoreTargetsPath={OldCompiler(consumer)}"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_the_runtime_is_not_for_is_told_so_by_the_restore()
    {
        using var consumer = new Consumer();
        consumer.Write("museum.report.yaml", Texts.Museum).Write("old.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion></PropertyGroup>
              <ItemGroup>{Consumer.Reference}</ItemGroup>
            </Project>
            """);
        var result = Command.Dotnet(consumer.Folder, "restore", "old.csproj", "-nologo");
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains($"error NU1202: Package Formwork {PackedFeed.Version} is not compatible with netstandard2.0", result.Output, StringComparison.Ordinal);
    }

    /// <summary>The files that drive the SDK's compiler, beside a compiler that is none, but has the name and a version of the SDK of .NET 7.</summary>
    private static string OldCompiler(Consumer consumer)
    {
        var real = Command.Dotnet(consumer.Folder, "msbuild", "app/app.csproj", "-nologo", "-getProperty:CSharpCoreTargetsPath").Output.Trim();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(real)!, "*.targets"))
            consumer.Write($"roslyn/{Path.GetFileName(file)}", File.ReadAllText(file));
        Directory.CreateDirectory(consumer["roslyn/bincore"]);
        Neighbour.Emit("Microsoft.CodeAnalysis", """[assembly: System.Reflection.AssemblyVersion("4.4.0.0")]""", consumer["roslyn/bincore/Microsoft.CodeAnalysis.dll"]);
        return consumer[$"roslyn/{Path.GetFileName(real)}"];
    }
}
