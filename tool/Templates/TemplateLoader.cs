// From the text of a template to something that reads, checks and prints its reports.
using System;
using System.IO;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Formwork.Tool;

/// <summary>Loads templates: out of the cache, or compiled and kept there.</summary>
internal static class TemplateLoader
{
    /// <summary>Loads a template.</summary>
    /// <param name="host">The world.</param>
    /// <param name="path">The path of the template.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    /// <exception cref="TemplateErrorsException">The template has errors.</exception>
    public static LoadedTemplate Load(ToolHost host, string path)
    {
        var file = InputFile.Read(path, host);
        var cache = new TemplateCache(host.CacheFolder);
        var key = TemplateKey.Of(file.Text);
        if (cache.Find(key) is { } kept)
        {
            try
            {
                return Load(kept, isCollectible: false);
            }
            catch (Exception fault) when (fault is BadImageFormatException or TypeLoadException or FileLoadException or TargetInvocationException)
            {
                // Whole, but nothing that can be run here: it is compiled again.
            }
        }

        var compiled = Compile(file);
        cache.Keep(key, compiled);
        return Load(compiled, isCollectible: false);
    }

    /// <summary>Compiles a template and loads it for a while.</summary>
    /// <param name="file">The template.</param>
    /// <returns>The template; it goes when nothing refers to it any more.</returns>
    public static LoadedTemplate LoadForNow(InputFile file) => Load(Compile(file), isCollectible: true);

    // Not inlined: whoever is compiled together with that would load the compiler.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte[] Compile(InputFile file) => TemplateAssembly.Compile(file);

    private static LoadedTemplate Load(byte[] compiled, bool isCollectible)
    {
        // Each in a context of its own: two revisions of a form may have one name.
        var assembly = new AssemblyLoadContext(null, isCollectible).LoadFromStream(new MemoryStream(compiled));

        // The one look-up: the report type is called as the assembly is. All else goes through IReport<TSelf>.
        var report = assembly.GetType(assembly.GetName().Name!) ?? throw new BadImageFormatException("There is no report type in it.");
        return (LoadedTemplate)Activator.CreateInstance(typeof(LoadedTemplate<>).MakeGenericType(report))!;
    }
}
