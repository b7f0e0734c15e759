using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>The command <c>sum</c>.</summary>
internal static class SumCommand
{
    private const int Most = 4;

    /// <summary>Makes the command.</summary>
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
        var template = SourceTemplate.Load(host, templatePath);
        var sum = new ReportSum<IReport>();
        var added = new List<string>();
        var owners = new Dictionary<(string, int?), string>();

        // One file under two names would be in the sum twice.
        var code = Batch.Run(host, paths.DistinctBy(FilePath.Real, FilePath.Comparer), path => SourceReport.ReadJson(host, template, path), (path, source) =>
        {
            if (source is null)
                return ExitCodes.Sound;
            try
            {
                sum.Add(source.Report);
                added.Add(path);
                if (Identity.Of(source.Report) is { Owner: { } owner, Year: var year } && !owners.TryAdd((owner, year), path))
                    host.WriteError(PlainText.OneLine($"{path}: this report has the same owner and year as {owners[(owner, year)]}; both are in the sum") + "\n");
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
        host.Write(ReportPrinter.Render(result.Report, "json"));
        foreach (var finding in result.Findings)
            host.WriteError(FindingLine.Of("sum", finding, host.ErrorStyle));
        foreach (var reason in result.Blanks.GroupBy(blank => string.Join(", ", blank.Reports.Select(report => added[report]))))
            host.WriteError(PlainText.OneLine($"sum: blank because of {reason.Key}: {Some([.. reason.Select(blank => blank.Cell.Path)])}") + "\n");
        return result.Findings.Any(finding => FindingLine.IsFailure(finding, failsOnWarnings)) ? ExitCodes.Faulty : ExitCodes.Sound;
    }

    // Half a form may be blank: all of its cells would hide what else is said.
    private static string Some(string[] cells) => cells.Length <= Most + 1 ? string.Join(", ", cells) : $"{string.Join(", ", cells.Take(Most))} and {cells.Length - Most} more cells";
}
