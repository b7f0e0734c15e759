// A file that is given as an argument: read whole, or refused in a line that says what to do.
using System;
using System.IO;
using System.Text;

namespace Formwork.Tool;

/// <summary>A file that was read.</summary>
/// <param name="Path">The path as it was given.</param>
/// <param name="Text">Its text, without a byte order mark.</param>
internal sealed record InputFile(string Path, string Text)
{
    /// <summary>What stands for standard input.</summary>
    public const string Standard = "-";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path as it was given; <c>-</c> is standard input.</param>
    /// <param name="host">The world.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ToolException">It cannot be read as text.</exception>
    public static InputFile Read(string path, ToolHost host)
    {
        var bytes = path == Standard ? ReadAll(host.Input) : ReadBytes(path);
        var name = path == Standard ? "standard input" : path;
        if (FileKinds.Refusal(bytes) is { } refusal)
            throw new ToolException($"{name}: {refusal}");
        try
        {
            var text = s_strict.GetString(bytes);
            text = text.StartsWith('\uFEFF') ? text[1..] : text;
            return string.IsNullOrWhiteSpace(text) ? throw new ToolException($"{name}: nothing stands in this file") : new(path, text);
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException($"{name}: this is no text in UTF-8; save it as UTF-8, or convert it, such as with iconv -f GB18030 -t UTF-8");
        }
    }

    /// <summary>Reads a file as it is.</summary>
    /// <param name="path">The path as it was given.</param>
    /// <returns>What stands in it.</returns>
    /// <exception cref="ToolException">It cannot be read.</exception>
    public static byte[] ReadBytes(string path)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
                throw new ToolException($"'{path}': this is no file name");
            if (Directory.Exists(path))
                throw new ToolException($"{path}: this is a folder; give the files in it");
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{path}: there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: you may not read this file");
        }
        catch (IOException exception)
        {
            throw new ToolException($"{path}: this file cannot be read: {exception.Message}");
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
