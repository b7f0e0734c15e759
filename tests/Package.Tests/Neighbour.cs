// Another generator, of somebody else, that carries another YamlDotNet than Formwork's.
using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Formwork.Package.Tests;

/// <summary>A generator that needs the YamlDotNet it brings along, and tells the consumer's code which one it got.</summary>
internal static class Neighbour
{
    /// <summary>What a consumer writes out to see that the generator has run, and with which YamlDotNet.</summary>
    public const string Probe = "NeighbourProbe.Yaml";

    /// <summary>A YamlDotNet of the version 15.3.0, as it was published.</summary>
    private static readonly string s_published = Path.Combine(AppContext.BaseDirectory, "neighbour", "YamlDotNet.dll");

    /// <summary>Writes the generator and its YamlDotNet into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="stub">Whether it brings an assembly that only has the name, of version 99.0.0.0, instead of one that was published.</param>
    public static string[] Compile(string folder, bool stub)
    {
        Directory.CreateDirectory(folder);
        var yaml = Path.Combine(folder, "YamlDotNet.dll");
        if (stub)
            Emit("YamlDotNet", """[assembly: System.Reflection.AssemblyVersion("99.0.0.0")] namespace YamlDotNet.Core { public class Mark { public static string Stub => "stub"; } }""", yaml);
        else
            File.Copy(s_published, yaml);

        var generator = Path.Combine(folder, "Neighbour.dll");
        Emit("Neighbour", $$"""
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class NeighbourGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output => output.AddSource(
                    "NeighbourProbe.g.cs",
                    "static class NeighbourProbe { public const string Yaml = \"" + {{(stub ? "YamlDotNet.Core.Mark.Stub" : "new YamlDotNet.Serialization.DeserializerBuilder().Build().Deserialize<string>(\"published\")")}}
                    + " " + typeof(YamlDotNet.Core.Mark).Assembly.GetName().Version + "\"; }"));
            }
            """, generator, yaml);
        return [generator, yaml];
    }

    /// <summary>Puts the generator into the feed, as generators are packed: its dlls in the folder analyzers.</summary>
    /// <returns>The id of the package.</returns>
    public static string Pack(string folder, bool stub)
    {
        var id = stub ? "Formwork.Neighbour.Stub" : "Formwork.Neighbour.Published";
        using var package = ZipFile.Open(PackedFeed.Add(id), ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open()))
        {
            nuspec.Write($"""
                <package><metadata><id>{id}</id><version>{PackedFeed.Version}</version><authors>tests</authors><description>A neighbour.</description></metadata></package>
                """);
        }

        foreach (var file in Compile(folder, stub))
            package.CreateEntryFromFile(file, $"analyzers/dotnet/cs/{Path.GetFileName(file)}");
        return id;
    }

    /// <summary>Compiles an assembly.</summary>
    public static void Emit(string name, string code, string path, params IEnumerable<string> references)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => !string.Equals(Path.GetFileNameWithoutExtension(file), "YamlDotNet", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(code)],
            platform.Concat(references).Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
