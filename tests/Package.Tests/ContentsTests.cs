// What is in the package, and what is not.
using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Formwork.Package.Tests;

public class ContentsTests : IClassFixture<PackedFeed>
{
    [Fact]
    public void The_package_holds_these_files_and_no_other()
    {
        Assert.Equal(
            [
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "build/Formwork.props", "build/Formwork.targets", "icon.png", "lib/net10.0/Formwork.dll", "lib/net10.0/Formwork.xml",
                "lib/net8.0/Formwork.dll", "lib/net8.0/Formwork.xml", "tools/generator/Formwork.Generator.dll", "tools/generator/Formwork.Schema.dll", "tools/generator/YamlDotNet.dll",
            ],
            Files(PackedFeed.Package));
        Assert.Equal(["lib/net10.0/Formwork.pdb", "lib/net8.0/Formwork.pdb"], Files(PackedFeed.Symbols));
    }

    [Fact]
    public void The_package_says_who_made_it_and_links_to_nothing_while_there_is_no_repository()
    {
        var about = Nuspec();
        Assert.Equal("MIT", about("license"));
        Assert.Equal("README.md", about("readme"));
        Assert.Equal("icon.png", about("icon"));
        Assert.NotNull(about("description"));
        Assert.Null(about("repository"));
        Assert.Null(about("projectUrl"));
        Assert.Null(about("dependency"));
    }

    [Fact]
    public void The_same_files_give_the_same_package()
    {
        var again = Directory.CreateTempSubdirectory("formwork-again-");
        try
        {
            var result = PackedFeed.PackTo(again.FullName);
            Assert.True(result.ExitCode == 0, result.Output);
            foreach (var package in new[] { PackedFeed.Package, PackedFeed.Symbols })
                Assert.True(File.ReadAllBytes(package).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again.FullName, Path.GetFileName(package)))), Path.GetFileName(package));
        }
        finally
        {
            again.Delete(recursive: true);
        }
    }

    /// <summary>The files of a package, without those that every package has.</summary>
    private static string[] Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name is not ("[Content_Types].xml" or "Formwork.nuspec"))
            .Order(StringComparer.Ordinal).ToArray();
    }

    private static Func<string, string?> Nuspec()
    {
        using var archive = ZipFile.OpenRead(PackedFeed.Package);
        using var stream = archive.GetEntry("Formwork.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);
        return name => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value;
    }
}
