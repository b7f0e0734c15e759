// sum: reports added up.
using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>The command <c>sum</c>.</summary>
internal static class SumCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="host">The world.</param>
    /// <returns>The command.</returns>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("report", "The reports in JSON; - is standard input.");
        var failOn = Options.FailOn();
        var command = new ToolCommand(
            "sum",
            "Adds reports up: the sum as JSON to standard output, what is blank in it and why to standard error.",
            "--template lending.report.yaml reports/*.json > sum.json") { template, files, failOn };
        return command.Does(parsed => Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!, parsed.FailsOnWarnings(failOn)));
    }

    private static int Run(ToolHost host, string templatePath, string[] paths, bool failsOnWarnings)
    {
        var template = TemplateLoader.Load(host, templatePath);
        var sum = new ReportSum<IReport>();
        var added = new List<string>();
        var code = Batch.Run(host, paths, path => SourceReport.ReadJson(host, template, path), (path, source) =>
        {
            if (source is null)
                return ExitCodes.Sound;
            try
            {
                sum.Add(source.Report);
                added.Add(path);
                return ExitCodes.Sound;
            }
            catch (ArgumentException fault)
            {
                throw new ToolException($"{path}: {fault.Message.Replace($" (Parameter '{fault.ParamName}')", "", StringComparison.Ordinal)}");
            }
        });

        // A sum without a report that was meant to be in it is a wrong figure that nobody would see.
        if (code != ExitCodes.Sound)
            throw new ToolException("Nothing was added up, since not all reports can be read: mend them, or leave them out of the call");

        var result = sum.GetResult();
        host.Write(ReportPage.Render(result.Report, "json"));
        foreach (var finding in result.Findings)
            host.WriteError(FindingLine.Of("sum", finding, host.ErrorStyle));
        foreach (var blank in result.Blanks)
            host.WriteError(PlainText.OneLine($"sum: {blank.Cell.Path} is blank because of {string.Join(", ", blank.Reports.Select(report => added[report]))}") + "\n");
        return result.Findings.Any(finding => FindingLine.IsFailure(finding, failsOnWarnings)) ? ExitCodes.Faulty : ExitCodes.Sound;
    }
}
