using System;
using System.IO;

namespace Formwork.Tool;

/// <summary>Writes files.</summary>
internal static class OutputFile
{
    /// <summary>What stands for standard output.</summary>
    public const string Standard = "-";

    /// <summary>Writes a file, and the folders that it lies in.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
                throw new ToolException($"'{path}': this is no file name");
            if (Directory.Exists(path))
                throw new ToolException($"{path}: this is a folder; give the name of a file");
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllBytes(path, content);
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: you may not write this file; choose another place");
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException or ArgumentException)
        {
            throw new ToolException($"{path}: this file cannot be written: {exception.Message}");
        }
    }
}
