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

    private const int Most = 64 << 20;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ToolException">It cannot be read as text.</exception>
    public static InputFile Read(string path, ToolHost host)
    {
        var name = path == Standard ? "standard input" : path;
        var bytes = ReadBytes(path, name, host);
        if (FileKinds.Refusal(bytes) is { } refusal)
            throw new ToolException($"{name}: {refusal}");
        try
        {
            var text = s_strict.GetString(bytes);
            text = text.StartsWith('\uFEFF') ? text[1..] : text;
            if (text.AsSpan().Count('\0') > text.Length / 4)
                throw new ToolException($"{name}: this is text in UTF-16, or no text at all; save it as UTF-8");
            return string.IsNullOrWhiteSpace(text) ? throw new ToolException($"{name}: nothing stands in this file") : new(path, text);
        }
        catch (DecoderFallbackException)
        {
            throw new ToolException($"{name}: this is no text in UTF-8; save it as UTF-8, or convert it, such as with iconv -f GB18030 -t UTF-8");
        }
    }

    private static byte[] ReadBytes(string path, string name, ToolHost host)
    {
        try
        {
            if (path == Standard)
                return ReadAll(host.Input, name);
            if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
                throw new ToolException($"'{path}': this is no file name");
            if (Directory.Exists(path))
                throw new ToolException($"{path}: this is a folder; give the files in it");
            using var stream = File.OpenRead(path);
            return ReadAll(stream, name);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{path}: there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"{name}: you may not read this file");
        }
        catch (IOException exception)
        {
            throw new ToolException($"{name}: this file cannot be read: {exception.Message}");
        }
    }

    // No further than that: some files, such as /dev/zero, never end.
    private static byte[] ReadAll(Stream stream, string name)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + read > Most)
                throw new ToolException($"{name}: more than {Most >> 20} MB stand in this file; no template and no report has as much");
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
