using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using System.IO.Compression;
using Xunit;

namespace Formwork.Package.Tests;

/// <summary>Applications that load templates at run time, with nothing but the package.</summary>
public class DynamicTests : IClassFixture<PackedFeed>
{
    private const string Program = """
        using System;
        using System.Linq;
        using System.Text.Json;
        using Formwork;
        using Formwork.Dynamic;

        var loaded = TemplateLoader.LoadFile(args[0]);
        Console.WriteLine(string.Join("|", loaded.Diagnostics.Select(diagnostic => diagnostic.ToString("museum"))));
        if (loaded.Template is not { } template)
            return 1;
        var report = template.CreateReport();
        report.SetFact("museum", "Harbour Museum");
        report["visits.free.adults"] = 1;
        report["visits.free.children"] = 2;
        report["visits.free.total"] = 4;
        report["visits.paid.adults"] = 5;
        report["visits.paid.children"] = 6;
        var findings = report.Validate();
        Console.WriteLine("errors " + findings.HasErrors + " " + findings.Count);
        Console.WriteLine("completed " + report.Complete()["visits.paid.total"]);
        Console.WriteLine("sum " + new[] { report, report }.Sum().Report["visits.paid.adults"]);
        Console.WriteLine("pages " + (report.ToHtml(findings).Length > 0 && report.ToMarkdown().Length > 0));
        Console.WriteLine("read " + (template.Read(report.ToText()).Report.ToJson() == report.ToJson()));
        var json = JsonSerializer.Serialize(report, template.JsonTypeInfo);
        Console.WriteLine("json " + (JsonSerializer.Deserialize(json, template.JsonTypeInfo)!.ToJson() == json) + " " + (template.ReadJson(json).ToJson() == json));
        return 0;
        """;

    private const string Says = "\nerrors True 2\ncompleted 11\nsum 10\npages True\nread True\njson True True\n";

    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void An_application_loads_a_template_that_its_build_did_not_know(string framework)
    {
        using var consumer = new Consumer();
        Write(consumer, framework, "");
        consumer.Build("consumer.csproj");
        var assembly = consumer[$"bin/Debug/{framework}/consumer.dll"];
        string[] forward = framework == "net8.0" ? ["--roll-forward", "Major"] : [];
        var result = Command.Dotnet(consumer.Folder, [.. forward, assembly, consumer["museum.yaml"]]);
        Assert.Equal((0, Says), (result.ExitCode, result.Output));

        // Next year's form, and the same application.
        consumer.Write("museum.yaml", Texts.Museum.Replace("rows: {", "rows: { members: Members,", StringComparison.Ordinal));
        Assert.Equal(0, Command.Dotnet(consumer.Folder, [.. forward, assembly, consumer["museum.yaml"]]).ExitCode);
        consumer.Write("museum.yaml", Texts.Museum.Replace("rows: {", "rows: { free: Free,", StringComparison.Ordinal));
        result = Command.Dotnet(consumer.Folder, [.. forward, assembly, consumer["museum.yaml"]]);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("museum(13,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trimmed_application_loads_templates_without_a_warning()
    {
        using var consumer = new Consumer();
        Published(consumer, "net10.0", "PublishTrimmed");
    }

    [NativeFact]
    public void An_application_compiled_ahead_of_time_does_so_as_well()
    {
        using var consumer = new Consumer();
        Published(consumer, "net8.0", "PublishAot");
    }

    [Fact]
    public void The_package_asks_for_the_runtime_of_its_version_and_for_the_parsers_of_YAML_and_pages_or_later_ones()
    {
        using var archive = ZipFile.OpenRead(PackedFeed.Dynamic);
        using var stream = archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var groups = XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "group").ToList();
        Assert.Equal(2, groups.Count);
        Assert.All(groups, group => Assert.Equal(
            ["Formwork", "Scriban.Signed", "YamlDotNet"],
            group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
        Assert.All(groups, group => Assert.DoesNotContain(group.Elements(), dependency => dependency.Attribute("version")!.Value.StartsWith('[')));
        Assert.All(groups, group => Assert.Contains(group.Elements(), dependency => dependency.Attribute("version")!.Value == PackedFeed.Version));
    }

    private static void Published(Consumer consumer, string framework, string kind)
    {
        Write(consumer, framework, $"""
            <{kind}>true</{kind}>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """);
        consumer.Publish("consumer.csproj", "-o", "published", "--use-current-runtime");
        var result = Command.Run(consumer["published/consumer"], consumer.Folder, consumer["museum.yaml"]);
        Assert.Equal((0, Says), (result.ExitCode, result.Output));
    }

    private static void Write(Consumer consumer, string framework, string properties) => consumer
        .Write("museum.yaml", Texts.Museum)
        .Write("Program.cs", Program)
        .Write("consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Formwork.Dynamic" Version="{PackedFeed.Version}" /></ItemGroup>
            </Project>
            """);
}
