using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Lists the files of a folder.</summary>
internal static class ReportFolder
{
    /// <summary>The files of a folder in the order of their names, without those that are hidden.</summary>
    /// <exception cref="ToolException">It is no folder, or cannot be read.</exception>
    public static IReadOnlyList<string> Files(string option, string folder)
    {
        try
        {
            if (File.Exists(folder))
                throw new ToolException($"{folder}: this is a file; {option} wants a folder");
            if (!Directory.Exists(folder))
                throw new ToolException($"{folder}: there is no such folder");
            return [.. Directory.EnumerateFiles(folder).Where(path => Path.GetFileName(path)[0] != '.').Order(StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{folder}: this folder cannot be read: {fault.Message}");
        }
    }
}
