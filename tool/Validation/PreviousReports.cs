using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Formwork.Tool;

/// <summary>Finds the report of the year before.</summary>
internal sealed class PreviousReports
{
    private readonly ToolHost _host;
    private readonly DynamicTemplate _template;
    private readonly string _path;
    private readonly IReport? _only;
    private readonly IReadOnlyList<string> _files = [];
    private readonly Lazy<IReadOnlyList<(string Path, Identity Identity, IReport Report)>> _all;

    /// <summary>Takes a file or a folder.</summary>
    /// <exception cref="ToolException">The file or the folder cannot be read.</exception>
    public PreviousReports(ToolHost host, DynamicTemplate template, string path)
    {
        _host = host;
        _template = template;
        _path = path;
        _all = new(ReadAll);
        if (Directory.Exists(path))
            _files = ReportFolder.Files("--previous", path);
        else
            _only = Read(path);
    }

    /// <summary>Finds the report of the year before.</summary>
    /// <exception cref="ToolException">The file that is called as the report's cannot be read.</exception>
    public (IReport? Report, string? Remark) Find(SourceReport source)
    {
        if (_only is not null)
            return (_only, null);
        var name = Path.GetFileNameWithoutExtension(source.Path);
        var named = _files.Where(file => Path.GetFileNameWithoutExtension(file) == name).ToList();
        if (named.Count == 1)
            return (Read(named[0]), null);

        var identity = Identity.Of(source.Report);
        var ofOwner = identity.Owner is null ? [] : _all.Value.Where(other => other.Identity.Owner == identity.Owner).ToList();
        if (ofOwner.Count > 1 && identity.Year is { } year)
            ofOwner = ofOwner.Where(other => other.Identity.Year == year - 1).ToList();
        return ofOwner.Count == 1
            ? (ofOwner[0].Report, null)
            : (null, $"{source.Path}: {(ofOwner.Count == 0 ? "no report" : "more than one report")} of the year before was found in {_path}, by file name or by whose report it is; checks against it say nothing");
    }

    private IReport Read(string path)
    {
        var source = SourceReport.Read(_host, _template, path);
        return source.IsRecognised ? source.Report : throw new ToolException($"{path}: {source.Reading[0].Message}");
    }

    // What is none of the form's reports is no report of the year before: a folder may hold other things.
    private List<(string Path, Identity Identity, IReport Report)> ReadAll()
    {
        var all = new List<(string, Identity, IReport)>();
        foreach (var file in _files)
        {
            try
            {
                var report = Read(file);
                all.Add((file, Identity.Of(report), report));
            }
            catch (ToolException fault)
            {
                _host.WriteError(PlainText.OneLine($"{fault.Message} (left out)") + "\n");
            }
        }

        return all;
    }
}
