using System;
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Takes the pages of files.</summary>
internal sealed class ReportOutput : IDisposable
{
    private readonly ToolHost _host;
    private readonly OutFolder? _folder;
    private readonly JsonByPath? _json;

    /// <summary>Begins.</summary>
    /// <exception cref="ToolException">Several pages of a kind that cannot follow one another would go to standard
    /// output.</exception>
    public ReportOutput(ToolHost host, IReadOnlyCollection<string> paths, string format, string? folder, params IEnumerable<string> alsoRead)
    {
        _host = host;
        if (folder is not null)
            _folder = new(folder, paths, ReportPrinter.ExtensionOf(format), alsoRead);
        else if (format == "json")
            _json = new(host, paths);
        else if (paths.Distinct().Count() > 1)
            throw new ToolException($"Several pages cannot be told apart on standard output: add --out and a folder, or choose json in place of {format}");
    }

    /// <summary>Writes a page.</summary>
    public int Write(string path, byte[]? page)
    {
        if (_json is not null)
            _json.Write(path, page);
        else if (page is not null && _folder is null)
            _host.Write(page);
        return page is null || _folder is null ? ExitCodes.Sound : WriteFile(path, page);
    }

    /// <inheritdoc/>
    public void Dispose() => _json?.Dispose();

    private int WriteFile(string path, byte[] page)
    {
        try
        {
            _folder!.Write(path, page);
            return ExitCodes.Sound;
        }
        catch (ToolException fault)
        {
            _host.Complain(fault.Message);
            return fault.ExitCode;
        }
    }
}
