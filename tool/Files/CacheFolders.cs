// Where the user's machine keeps what can be made again.
using System;
using System.IO;

namespace Formwork.Tool;

/// <summary>Finds the folder of compiled templates.</summary>
internal static class CacheFolders
{
    /// <summary>What names another folder.</summary>
    public const string Variable = "FORMWORK_CACHE";

    /// <summary>The folder: the one of the variable, else <c>formwork</c> in the user's cache folder.</summary>
    /// <returns>The folder; null where the user has none, and everything is compiled anew.</returns>
    public static string? OfMachine()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set)
            return Path.GetFullPath(set);
        var parent = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache && Path.IsPathRooted(cache) ? cache
            : OfHome(OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return parent is { Length: > 0 } ? Path.Combine(parent, "formwork") : null;
    }

    private static string? OfHome(string folder) =>
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) is { Length: > 0 } home ? Path.Combine(home, folder) : null;
}
