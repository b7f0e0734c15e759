// Compiled templates, kept from one call to the next. Nothing depends on them: what is missing or damaged is compiled again.
using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace Formwork.Tool;

/// <summary>A folder of compiled templates. A file is the checksum of an assembly, and the assembly.</summary>
/// <param name="folder">The folder; null where there is none.</param>
internal sealed class TemplateCache(string? folder)
{
    private const string Extension = ".template";

    /// <summary>More than that are not kept, so that a template that is edited all day does not fill the disk.</summary>
    private const int Most = 100;

    /// <summary>Finds a compiled template.</summary>
    /// <param name="key">Its name.</param>
    /// <returns>The assembly; null where there is none, or none that is whole.</returns>
    public byte[]? Find(string key)
    {
        if (folder is null)
            return null;
        try
        {
            if (!IsOurs(folder))
                return null;
            var content = File.ReadAllBytes(PathOf(folder, key));
            return content.Length > SHA256.HashSizeInBytes && content.AsSpan(0, SHA256.HashSizeInBytes).SequenceEqual(SHA256.HashData(content.AsSpan(SHA256.HashSizeInBytes)))
                ? content[SHA256.HashSizeInBytes..]
                : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a compiled template. Where that cannot be done, the next call compiles it again, and nothing else happens.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="assembly">The assembly.</param>
    public void Keep(string key, byte[] assembly)
    {
        if (folder is null)
            return;
        try
        {
            Make(folder);
            if (!IsOurs(folder))
                return;

            // Nobody sees a file that is half written, and of two who write at once the last wins, with the same bytes.
            var temporary = Path.Combine(folder, $"{key}.{Guid.NewGuid():N}.tmp");
            File.WriteAllBytes(temporary, [.. SHA256.HashData(assembly), .. assembly]);
            File.Move(temporary, PathOf(folder, key), overwrite: true);
            Prune(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string PathOf(string folder, string key) => Path.Combine(folder, key + Extension);

    // What lies there is run: out of a folder that others may write to nothing is taken.
    private static bool IsOurs(string folder) =>
        OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) == 0;

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static void Prune(string folder)
    {
        var files = new DirectoryInfo(folder).GetFiles();
        var old = files.Where(file => file.Extension == Extension).OrderByDescending(file => file.LastWriteTimeUtc).Skip(Most)
            .Concat(files.Where(file => file.Extension == ".tmp" && file.LastWriteTimeUtc < DateTime.UtcNow.AddDays(-1)));
        foreach (var file in old)
            file.Delete();
    }
}
