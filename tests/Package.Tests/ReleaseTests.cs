// What a release promises: the same bytes from the same sources, all of it documented, one version, and links only where there is something to link to.
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Package.Tests;

public class ReleaseTests : IClassFixture<PackedFeed>
{
    private static readonly XDocument s_properties = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));

    [Fact]
    public void The_same_sources_give_the_same_bytes_in_another_folder_and_a_public_member_without_documentation_is_an_error()
    {
        using var copy = new Consumer("another place");
        foreach (var part in new[] { "schema", "generator", "runtime" })
            Copy(new DirectoryInfo(Path.Combine(Repository.Root, part)), copy[part]);
        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "LICENSE" })
            File.Copy(Path.Combine(Repository.Root, file), copy[file]);

        // Built for debugging, a dll keeps the folder of its sources.
        string[] paths = PackedFeed.Configuration == "Release" ? [] : [$"-p:PathMap={copy.Folder}/={Repository.Root}/"];
        copy.Pack("runtime/Formwork/Formwork.csproj", ["-o", copy["out"], $"-p:PackageVersion={PackedFeed.Version}", "-p:RunAnalyzers=false", .. paths]);
        foreach (var package in new[] { PackedFeed.Package, PackedFeed.Symbols })
            Assert.True(File.ReadAllBytes(package).AsSpan().SequenceEqual(File.ReadAllBytes(copy[$"out/{Path.GetFileName(package)}"])), Path.GetFileName(package));

        copy.Write("runtime/Formwork/Undocumented.cs", "namespace Formwork;\n\npublic static class Undocumented;\n");
        Assert.Contains("error CS1591: Missing XML comment for publicly visible type or member 'Undocumented'", copy.FailInOneLine("runtime/Formwork/Formwork.csproj", "-c", PackedFeed.Configuration, "-f", "net10.0", "-p:RunAnalyzers=false"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_the_repository_come_from_one_property()
    {
        var folder = Directory.CreateTempSubdirectory("formwork-linked-");
        try
        {
            var result = PackedFeed.PackTo(folder.FullName, more: "-p:FormworkRepository=https://example.org/formwork");
            Assert.True(result.ExitCode == 0, result.Output);
            var about = ContentsTests.Nuspec(Path.Combine(folder.FullName, Path.GetFileName(PackedFeed.Package)));
            Assert.Equal("https://example.org/formwork", about("repository")!.Attribute("url")!.Value);
            Assert.Equal("https://example.org/formwork", about("projectUrl")!.Value);
            Assert.Equal("https://example.org/formwork/blob/main/CHANGELOG.md", about("releaseNotes")!.Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_version_stands_in_one_place_and_what_is_written_about_it_follows()
    {
        var version = s_properties.Descendants("Version").Single().Value;
        var projects = Directory.EnumerateFiles(Repository.Root, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".csproj" or ".props" or ".targets" && !Regex.IsMatch(file[Repository.Root.Length..], @"[/\\](bin|obj|artifacts|node_modules)[/\\]"));
        Assert.Equal(["Directory.Build.props"], projects.Where(file => Regex.IsMatch(File.ReadAllText(file), "<(Assembly|File|Package|Informational)?Version(Prefix)?>")).Select(Path.GetFileName));
        Assert.Equal(version, Regex.Match(Read("CHANGELOG.md"), "^## ([0-9.]+)", RegexOptions.Multiline).Groups[1].Value);
        foreach (var page in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Repository.Root, "README.md")))
            Assert.All(Regex.Matches(File.ReadAllText(page), "Include=\"Formwork\" Version=\"([^\"]*)\"|Formwork\\.Templates(?:::|@)([0-9.]+)"), match => Assert.Equal(version, match.Groups[1].Value + match.Groups[2].Value));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));

    /// <summary>Copies sources, and nothing that has been built of them.</summary>
    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.GetDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
            Copy(folder, Path.Combine(to, folder.Name));
    }
}
