// The package as this run has packed it, in a folder feed of its own.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Formwork.Testing;

namespace Formwork.Package.Tests;

/// <summary>The package of this run: packed once, under a version that no other run has, and gone when the last test class that uses it has ended.</summary>
/// <remarks>Not when the process ends: the runner kills it while it is still clearing away.</remarks>
public sealed class PackedFeed : IDisposable
{
    private static readonly object s_lock = new();
    private static readonly HashSet<string> s_packages = new(StringComparer.OrdinalIgnoreCase) { "formwork", "formwork.dynamic" };
    private static string? s_folder;
    private static int s_users;

    private const string DynamicProject = "runtime/Formwork.Dynamic/Formwork.Dynamic.csproj";

    /// <summary>What the version of every package of this run ends in.</summary>
    private static readonly string s_run = "run" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>One more test class uses the package.</summary>
    public PackedFeed()
    {
        lock (s_lock)
            s_users++;
    }

    /// <summary>The configuration that the tests, and with them the runtime and the generator, were built in.</summary>
    public static string Configuration { get; } = typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    /// <summary>The version of the package, and of every other package in the feed.</summary>
    public static string Version => $"0.0.1-{s_run}";

    /// <summary>The folder that holds the packages.</summary>
    public static string Folder
    {
        get
        {
            lock (s_lock)
                return s_folder ??= Pack();
        }
    }

    /// <summary>The package itself.</summary>
    public static string Package => Path.Combine(Folder, $"Formwork.{Version}.nupkg");

    /// <summary>The package that loads templates at run time.</summary>
    public static string Dynamic => Path.Combine(Folder, $"Formwork.Dynamic.{Version}.nupkg");

    /// <summary>The package of its symbols.</summary>
    public static string Symbols => Path.Combine(Folder, $"Formwork.{Version}.snupkg");

    /// <summary>The package of the templates for <c>dotnet new</c>.</summary>
    public static string Templates => Path.Combine(Folder, $"Formwork.Templates.{Version}.nupkg");

    /// <summary>The runtime as it was built for a target framework, which is what is packed.</summary>
    public static string Runtime(string framework) => Path.Combine(Repository.Root, "runtime", "Formwork", "bin", Configuration, framework, "Formwork.dll");

    /// <summary>A further package is put into the feed: what a restore leaves of it on this machine is cleared away with the rest.</summary>
    /// <returns>The file to write.</returns>
    public static string Add(string id)
    {
        lock (s_lock)
            s_packages.Add(id);
        return Path.Combine(Folder, $"{id}.{Version}.nupkg");
    }

    /// <summary>Packs what has been built, as it is: a build would change what other tests are reading.</summary>
    internal static CommandResult PackTo(string folder, string project = "runtime/Formwork/Formwork.csproj", params string[] more) => Command.Dotnet(
        Repository.Root,
        ["pack", project, "--no-build", "--no-restore", "-c", Configuration, "-o", folder, "-m:1", $"-p:NuspecOutputPath={folder}/nuspec/", $"-p:PackageVersion={Version}", .. more]);

    /// <summary>A test class has ended; the last one takes the package with it.</summary>
    public void Dispose()
    {
        lock (s_lock)
        {
            if (--s_users == 0 && s_folder is not null)
            {
                CleanUp(s_folder);
                s_folder = null;
            }
        }
    }

    private static string Pack()
    {
        var folder = Directory.CreateTempSubdirectory("formwork-feed-").FullName;
        foreach (var result in new[] { PackTo(folder), PackTo(folder, DynamicProject), PackTo(folder, "tool/new/Formwork.Templates.csproj") })
        {
            if (result.ExitCode != 0)
                throw new InvalidOperationException($"The packages cannot be packed:\n{result.Output}");
        }

        return folder;
    }

    private static void CleanUp(string folder)
    {
        Directory.Delete(folder, recursive: true);
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } set
            ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var id in s_packages)
        {
            var package = Path.Combine(root, id.ToLowerInvariant());
            if (Directory.Exists(Path.Combine(package, Version)))
                Directory.Delete(Path.Combine(package, Version), recursive: true);
            if (Directory.Exists(package) && !Directory.EnumerateFileSystemEntries(package).Any())
                Directory.Delete(package);
        }
    }
}
