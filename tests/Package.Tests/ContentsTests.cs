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
    public void The_packages_hold_these_files_and_no_other()
    {
        Assert.Equal(
            [
                "LICENSE", "README.md", "THIRD-PARTY-NOTICES.txt", "build/net8.0/Formwork.props", "build/net8.0/Formwork.targets", "icon.png", "lib/net10.0/Formwork.dll", "lib/net10.0/Formwork.xml",
                "lib/net8.0/Formwork.dll", "lib/net8.0/Formwork.xml", "schema/formwork.schema.json", "tools/generator/Formwork.Generator.dll", "tools/generator/Formwork.Schema.dll",
                "tools/generator/Scriban.Signed.dll", "tools/generator/System.Threading.Tasks.Extensions.dll", "tools/generator/YamlDotNet.dll",
            ],
            Files(PackedFeed.Package));
        Assert.Equal(["lib/net10.0/Formwork.pdb", "lib/net8.0/Formwork.pdb"], Files(PackedFeed.Symbols));
        Assert.Equal(
            [
                "LICENSE", "README.md", "icon.png",
                "lib/net10.0/Formwork.Dynamic.dll", "lib/net10.0/Formwork.Dynamic.xml", "lib/net10.0/Formwork.Schema.dll",
                "lib/net8.0/Formwork.Dynamic.dll", "lib/net8.0/Formwork.Dynamic.xml", "lib/net8.0/Formwork.Schema.dll",
                "ref/net10.0/Formwork.Dynamic.dll", "ref/net10.0/Formwork.Dynamic.xml",
                "ref/net8.0/Formwork.Dynamic.dll", "ref/net8.0/Formwork.Dynamic.xml",
            ],
            Files(PackedFeed.Dynamic));
        Assert.Equal(
            [
                "LICENSE", "README.md", "content/.template.config/dotnetcli.host.json", "content/.template.config/template.json", "content/en/lending.report.yaml", "content/project/Company.Form1.csproj",
                "content/project/Program.cs", "content/zh-CN/lending.report.yaml", "icon.png",
            ],
            Files(PackedFeed.Templates));
    }

    [Fact]
    public void Every_package_says_who_made_it_and_links_to_nothing_while_there_is_no_repository()
    {
        foreach (var package in new[] { PackedFeed.Package, PackedFeed.Dynamic, PackedFeed.Templates })
            SaysWhoMadeIt(Nuspec(package), hasDependencies: package == PackedFeed.Dynamic);
    }

    private static void SaysWhoMadeIt(Func<string, XElement?> about, bool hasDependencies)
    {
        Assert.Equal("MIT", about("license")?.Value);
        Assert.Equal("README.md", about("readme")?.Value);
        Assert.Equal("icon.png", about("icon")?.Value);
        Assert.NotNull(about("description"));
        Assert.Null(about("repository"));
        Assert.Null(about("projectUrl"));
        Assert.Equal(hasDependencies, about("dependency") is not null);
    }

    /// <summary>The files of a package, without those that every package has.</summary>
    private static string[] Files(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>What a package says of itself.</summary>
    /// <param name="package">Its path.</param>
    /// <returns>The element of a name, where there is one.</returns>
    internal static Func<string, XElement?> Nuspec(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        var nuspec = XDocument.Load(stream);
        return name => nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name);
    }
}
