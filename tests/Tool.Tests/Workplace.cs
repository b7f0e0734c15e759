// A folder with files, and the tool run on them: in this process, or as a process.
using System;
using System.IO;
using System.Text;
using Xunit;

namespace Formwork.Tool.Tests;

/// <summary>A folder with files, and the tool run on them.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("formwork-tool-");

    /// <summary>The folder.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The width of the terminal; null where there is none.</summary>
    public int? Width { get; set; }

    /// <summary>Whether a terminal understands more than text.</summary>
    public bool HasColours { get; set; }

    /// <summary>What stands in standard input.</summary>
    public byte[] Input { get; set; } = [];

    /// <summary>The full path of a file.</summary>
    public string this[string file] => Path.Combine(Folder, file);

    /// <summary>Writes a file.</summary>
    public string Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public string Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllBytes(this[file], bytes);
        return this[file];
    }

    /// <summary>Runs the tool in this process.</summary>
    public ToolResult Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var style = HasColours ? Style.Coloured : Style.Plain;
        using var host = new ToolHost(new MemoryStream(Input), output, error)
        {
            OutputWidth = Width, ErrorWidth = Width, OutputStyle = style, ErrorStyle = style, CanSteer = HasColours,
        };
        var code = CommandLine.Run(arguments, host);
        return new(code, Text(output), Text(error));
    }

    /// <summary>Runs the tool, and expects that all is well.</summary>
    public string Succeed(params string[] arguments)
    {
        var result = Run(arguments);
        Assert.True(result.Code == 0, result.Error + result.Output);
        return result.Output;
    }

    /// <summary>Runs the tool, and expects that it refuses to work, in one line.</summary>
    public string Refuse(params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(ExitCodes.Unusable, result.Code);
        Assert.Equal("", result.Output);
        Assert.EndsWith("\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", result.Error[..^1], StringComparison.Ordinal);
        return result.Error[..^1];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
