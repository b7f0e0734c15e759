// Whoever follows the README from nothing gets what it promises; in a folder that is not easy to build in.
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Formwork.Package.Tests;

public class ReadmeTests : IClassFixture<PackedFeed>
{
    private static readonly string s_readme = Read();

    [Fact]
    public void The_example_of_the_README_builds_runs_and_is_built_again_only_when_its_template_changes()
    {
        using var consumer = new Consumer("有 空格 and 中文");
        var template = Block("yaml");
        consumer.Write("lending.report.yaml", template)
            .Write("Program.cs", Block("csharp"))
            .Write("lending.csproj", Regex.Replace(Block("xml", "<Project"), "(Include=\"Formwork\" Version=)\"[^\"]*\"", $"$1\"[{PackedFeed.Version}]\""));
        consumer.Build("lending.csproj");
        const string App = "bin/Debug/net10.0/lending.dll";
        Assert.Equal(Block("text", "Lending"), consumer.Run(App));
        Assert.Contains("Films", File.ReadAllText(consumer["lending.html"]), StringComparison.Ordinal);

        // Nothing has changed, so nothing is compiled.
        var compiled = File.GetLastWriteTimeUtc(consumer["obj/Debug/net10.0/lending.dll"]);
        consumer.Build("lending.csproj", "--no-restore");
        Assert.Equal(compiled, File.GetLastWriteTimeUtc(consumer["obj/Debug/net10.0/lending.dll"]));

        // Only the template has changed.
        consumer.Write("lending.report.yaml", template.Replace("label: Films", "label: Moving pictures", StringComparison.Ordinal));
        consumer.Build("lending.csproj", "--no-restore");
        Assert.NotEqual(compiled, File.GetLastWriteTimeUtc(consumer["obj/Debug/net10.0/lending.dll"]));
        Assert.Contains("in row “Moving pictures”", consumer.Run(App), StringComparison.Ordinal);

        // Every template of the project is one, unless the project says that it chooses them itself.
        Assert.Contains("lending.report.yaml", Templates(consumer), StringComparison.Ordinal);
        Assert.DoesNotContain("lending.report.yaml", Templates(consumer, "-p:EnableDefaultReportTemplateItems=false"), StringComparison.Ordinal);
    }

    private static string Templates(Consumer consumer, params string[] more) =>
        Command.Dotnet(consumer.Folder, ["msbuild", "lending.csproj", "-nologo", "-getItem:ReportTemplate", .. more]).Output;

    /// <summary>The first block of a language that begins so.</summary>
    private static string Block(string language, string beginning = "") =>
        Regex.Matches(s_readme, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)
            .First(text => text.StartsWith(beginning, StringComparison.Ordinal));

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream("README.md")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
