// The package of the tool: installed from a folder as anybody would, and run.
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace Formwork.Package.Tests;

public class ToolTests : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_tool_is_installed_from_a_feed_and_works()
    {
        using var consumer = new Consumer("tool");
        var feed = Directory.CreateDirectory(consumer["feed"]).FullName;
        var packed = PackedFeed.PackTo(feed, "tool/Formwork.Tool.csproj");
        Assert.True(packed.ExitCode == 0, packed.Output);
        AssertContents(Path.Combine(feed, $"Formwork.Tool.{PackedFeed.Version}.nupkg"));

        var installed = Command.Dotnet(consumer.Folder, "tool", "install", "Formwork.Tool", "--tool-path", consumer["installed"], "--version", PackedFeed.Version, "--add-source", feed);
        Assert.True(installed.ExitCode == 0, installed.Output);

        Assert.Equal("", Formwork(0, "new", "--language", "en", "lending.report.yaml"));
        Assert.Equal("", Formwork(0, "check", "lending.report.yaml"));
        Assert.Equal("", Formwork(0, "preview", "lending.report.yaml", "--out", "form.html"));
        Assert.Contains("Requests", File.ReadAllText(consumer["form.html"]), StringComparison.Ordinal);
        consumer.Write("report.json", """{"template":"lending","revision":"2026","money":{"fees":{"amount":1.5}}}""");
        Assert.Contains("money.fees.amount,Money > Fees charged > Amount (thousand euros),1.5", Formwork(0, "render", "-t", "lending.report.yaml", "--to", "csv", "report.json"), StringComparison.Ordinal);
        Assert.Contains("required", Formwork(1, "validate", "-t", "lending.report.yaml", "--format", "json", "report.json"), StringComparison.Ordinal);
        Assert.Equal("none.json: there is no such file\n", Formwork(2, "render", "-t", "lending.report.yaml", "none.json"));

        string Formwork(int code, params string[] arguments)
        {
            var result = Command.Run(consumer["installed/formwork"], consumer.Folder, arguments);
            Assert.True(result.ExitCode == code, result.Output);
            return result.Output;
        }
    }

    private static void AssertContents(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var names = archive.Entries.Select(entry => entry.FullName).ToHashSet();
        string[] expected = ["README.md", "LICENSE", "THIRD-PARTY-NOTICES.txt", "icon.png"];
        Assert.Subset(names, expected.ToHashSet());
        string[] dlls = ["Formwork.Tool.dll", "Formwork.dll", "Formwork.Dynamic.dll", "Formwork.Schema.dll", "YamlDotNet.dll", "Scriban.Signed.dll", "System.CommandLine.dll"];
        Assert.Equal(
            dlls.Select(dll => "tools/net10.0/any/" + dll).Order(StringComparer.Ordinal),
            names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(names, name => name.EndsWith(".resources.dll", StringComparison.Ordinal));

        // Documentation of members is for those who write code against them.
        Assert.Equal(["tools/net10.0/any/DotnetToolSettings.xml"], names.Where(name => name.StartsWith("tools/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)));

        // It runs where a later .NET is installed alone.
        using var reader = new StreamReader(archive.GetEntry("tools/net10.0/any/Formwork.Tool.runtimeconfig.json")!.Open());
        Assert.Contains("\"rollForward\": \"Major\"", reader.ReadToEnd(), StringComparison.Ordinal);
    }
}
