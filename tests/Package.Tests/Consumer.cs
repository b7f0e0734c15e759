// A project, or several, of somebody who uses the package: in a folder outside the repository.
using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Formwork.Package.Tests;

/// <summary>A folder with the files of a consumer, and dotnet run in it.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateTempSubdirectory("formwork-consumer-");

    /// <summary>A folder that knows the feed of this run beside the feeds that the machine knows.</summary>
    public Consumer(string name = "consumer")
    {
        Folder = _parent.CreateSubdirectory(name).FullName;
        Write("nuget.config", $"""
            <configuration><packageSources><add key="formwork-run" value="{PackedFeed.Folder}" /></packageSources></configuration>
            """);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The line of a project that brings the package.</summary>
    public static string Reference => $"""<PackageReference Include="Formwork" Version="{PackedFeed.Version}" />""";

    /// <summary>The full path of one of its files.</summary>
    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>Writes a file.</summary>
    public Consumer Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    /// <summary>Builds a project, with what it needs restored; what is expected of it is that it builds, and without a warning.</summary>
    public string Build(string project, params string[] more) => Succeed("build", project, more);

    /// <summary>Publishes a project; what is expected is as for a build.</summary>
    public string Publish(string project, params string[] more) => Succeed("publish", project, more);

    /// <summary>Packs a project in the configuration of this run; what is expected is as for a build.</summary>
    public string Pack(string project, params string[] more) => Succeed("pack", project, ["-c", PackedFeed.Configuration, .. more]);

    /// <summary>Builds a project that has been built before, and expects that it fails, saying why in one line.</summary>
    /// <returns>The line.</returns>
    public string FailInOneLine(string project, params string[] more)
    {
        var result = Dotnet("build", project, ["--no-restore", .. more]);
        Assert.NotEqual(0, result.ExitCode);

        // What is said while building is said once more at the end.
        return Assert.Single(result.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());
    }

    /// <summary>Runs what has been built, and expects that it ends well.</summary>
    public string Run(string assembly)
    {
        var result = Command.Dotnet(Folder, this[assembly]);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }

    public void Dispose() => _parent.Delete(recursive: true);

    private string Succeed(string verb, string project, string[] more)
    {
        var result = Dotnet(verb, project, more);
        Assert.True(result.ExitCode == 0, result.Output);
        var warning = result.Output.Split('\n').FirstOrDefault(line => line.Contains("warning ", StringComparison.OrdinalIgnoreCase) && !line.Contains("0 Warning", StringComparison.Ordinal));
        Assert.True(warning is null, warning);
        return result.Output;
    }

    /// <summary>One node, and no compiler server: nothing that outlives the test.</summary>
    private CommandResult Dotnet(string verb, string project, string[] more) =>
        Command.Dotnet(Folder, [verb, project, "-nologo", "-m:1", "-p:UseSharedCompilation=false", "-p:NuGetAudit=false", .. more]);
}
