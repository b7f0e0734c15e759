using System;
using System.IO;

namespace Formwork.Tool;

/// <summary>Tells whether paths name one file.</summary>
internal static class FilePath
{
    /// <summary>Compares what <see cref="Real"/> gives: where disks usually do not tell capitals from small letters,
    /// neither does this.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether two paths name one file.</summary>
    public static bool AreOne(string one, string other) => Comparer.Equals(Real(one), Real(other));

    /// <summary>The full path of a file or folder, behind all links.</summary>
    public static string Real(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            return path;
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        full = Path.Combine(Real(parent), Path.GetFileName(full));
        try
        {
            return File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
