using System;
using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>The command <c>read</c>.</summary>
internal static class ReadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("document", "The documents: plain text in UTF-8, tables as tab-separated lines; - is standard input.");
        var to = Options.OneOf("--to", "What to make of each.", "json", "html", "md", "text");
        var folder = Options.OutFolder();
        var failOn = Options.FailOn();
        var command = new ToolCommand(
            "read",
            "Reads reports out of documents: results to standard output, what is missing or cannot be read to standard error.",
            "--template lending.report.yaml north.txt > north.json",
            "-t lending.report.yaml --to html --out pages reports/*.txt") { template, files, to, folder, failOn };
        return command.Does(parsed => Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!, parsed.GetValue(to)!, parsed.GetValue(folder), parsed.FailsOnWarnings(failOn)));
    }

    private static int Run(ToolHost host, string templatePath, string[] paths, string format, string? folder, bool failsOnWarnings)
    {
        using var output = new ReportOutput(host, paths, format, folder, templatePath);
        var template = SourceTemplate.Load(host, templatePath);
        return Batch.Run(
            host,
            paths,
            path =>
            {
                var source = SourceReport.ReadDocument(host, template, path);
                return new RenderedReport(
                    source, source.IsRecognised ? ReportPrinter.Render(source.Report, format) : null);
            },
            (path, rendered) =>
            {
                var written = output.Write(path, rendered?.Page);
                foreach (var finding in rendered?.Source.Reading ?? [])
                    host.WriteError(FindingLine.Of(path, finding, host.ErrorStyle));
                return Math.Max(written, rendered is not null && rendered.Source.Reading.Any(finding => FindingLine.IsFailure(finding, failsOnWarnings)) ? ExitCodes.Faulty : ExitCodes.Sound);
            });
    }
}
