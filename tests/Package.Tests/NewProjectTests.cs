// What `dotnet new formwork` makes builds and runs as it is.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Package.Tests;

public class NewProjectTests : IClassFixture<PackedFeed>
{
    [Fact]
    public void A_new_project_builds_without_a_warning_and_does_what_it_says_in_every_language()
    {
        using var consumer = new Consumer();
        New(consumer, "install", PackedFeed.Templates);
        New(consumer, "formwork", "-n", "Harbour 1");
        New(consumer, "formwork", "-n", "港口", "--namespace", "Harbour.Forms", "--form-language", "zh-CN", "--framework", "net8.0");

        consumer.Build("Harbour 1/Harbour 1.csproj", "-warnaserror");
        Assert.Equal(["Harbour 1.csproj", "Program.cs", "lending.report.yaml"], Files(consumer["Harbour 1"]));
        var english = consumer.Run("Harbour 1/bin/Debug/net10.0/Harbour 1.dll");
        Assert.Contains("“Total” in row “Films” is 220, but the parts in this row add up to 200", english, StringComparison.Ordinal);
        Assert.Contains("Harbour Street: lending in 2026", File.ReadAllText(consumer["lending.html"]), StringComparison.Ordinal);

        // Of another framework only the compiler is asked: it is not installed everywhere.
        consumer.Build("港口/港口.csproj", "-warnaserror", "-p:RollForward=LatestMajor");
        Assert.Contains("<RootNamespace>Harbour.Forms</RootNamespace>", File.ReadAllText(consumer["港口/港口.csproj"]), StringComparison.Ordinal);
        Assert.Contains("影片", consumer.Run("港口/bin/Debug/net8.0/港口.dll"), StringComparison.Ordinal);
        Assert.Contains("海港街图书馆2026年借阅统计表", File.ReadAllText(consumer["lending.html"]), StringComparison.Ordinal);

        // What the first line of a template names for editors is there, as the package has it.
        Assert.Equal("# yaml-language-server: $schema=obj/formwork.schema.json", File.ReadLines(consumer["港口/lending.report.yaml"]).First());
        Assert.Equal(File.ReadAllText(Path.Combine(Testing.Repository.Root, "schema", "formwork.schema.json")), File.ReadAllText(consumer["港口/obj/formwork.schema.json"]));
    }

    private static string[] Files(string folder) => Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToArray();

    /// <summary>Runs dotnet new with templates of its own, so that those of the machine stay what they are.</summary>
    private static void New(Consumer consumer, params string[] arguments)
    {
        var result = Command.Dotnet(consumer.Folder, ["new", .. arguments, "--debug:custom-hive", consumer["hive"]]);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
