using System.Collections.Generic;
using System.IO;

namespace Formwork.Tool;

/// <summary>Reads the parts of a report.</summary>
internal static class PartReports
{
    /// <summary>Reads the files of a folder. One that cannot be read is a part whose report is missing.</summary>
    /// <exception cref="ToolException">The folder cannot be read, or there is nothing in it.</exception>
    public static ReportParts Read(ToolHost host, DynamicTemplate template, string folder, bool includesOwn, out int code)
    {
        var files = ReportFolder.Files("--parts", folder);
        if (files.Count == 0)
            throw new ToolException($"{folder}: there is no file in this folder");
        var parts = new List<ReportPart>();
        code = Batch.Run(host, files, path => SourceReport.Read(host, template, path), (path, source) =>
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            if (source is { IsRecognised: true })
            {
                parts.Add(new(Identity.Of(source.Report) is { Owner: not null, Name: var name } ? name : stem, source.Report));
                return ExitCodes.Sound;
            }

            if (source is not null)
                host.Complain($"{path}: {source.Reading[0].Message}");
            parts.Add(new(stem, null));
            return ExitCodes.Unusable;
        });
        return new(parts) { IncludesOwn = includesOwn };
    }
}
