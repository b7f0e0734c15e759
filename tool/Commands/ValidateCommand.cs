using System;
using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>The command <c>validate</c>.</summary>
internal static class ValidateCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("file", "The reports: documents as plain text, or JSON; - is standard input.");
        var previous = new Option<string?>("--previous") { Description = "The report of the year before, or a folder with those of all: found by file name, else by the facts that say whose report it is.", HelpName = "file or folder" };
        var previousTemplate = new Option<string?>("--previous-template") { Description = "The template of the reports of the year before, where it is another.", HelpName = "file" };
        var parts = new Option<string?>("--parts") { Description = "A folder with the reports that this one is made up of.", HelpName = "folder" };
        var own = new Option<bool>("--parts-include-own") { Description = "The folder of --parts has a report of the office's own figures: every figure must be the sum." };
        var accepted = new Option<string?>("--accepted") { Description = "Findings that are let stand, with reasons: a JSON array of rule, section, row, column, reason.", HelpName = "file" };
        var severity = new Option<string[]>("--severity") { Description = "The severity of a rule: off, information, warning or error; may be given several times.", HelpName = "rule=severity" };
        var format = Options.OneOf("--format", "How to print what is found; html is the report with its cells marked.", "text", "json", "html");
        var with = OwnPage.Option();
        var folder = Options.OutFolder();
        var failOn = Options.FailOn();
        var command = new ToolCommand(
            "validate",
            "Says what is wrong with reports.",
            "--template lending.report.yaml north.txt",
            "-t lending.report.yaml --previous 2025/ --format json reports/*.json",
            "-t lending.report.yaml --severity topics=off --severity loans.balance=warning --fail-on warning north.json")
        {
            template, files, previous, previousTemplate, parts, own, accepted, severity, format, with, folder, failOn,
        };
        return command.Does(parsed =>
        {
            var asked = new ValidationRequest(parsed.GetValue(previous), parsed.GetValue(previousTemplate), parsed.GetValue(parts), parsed.GetValue(own), parsed.GetValue(accepted), parsed.GetValue(severity) ?? []);
            return Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!, asked, parsed.GetValue(format)!, parsed.GetValue(with), parsed.GetValue(folder), parsed.FailsOnWarnings(failOn));
        });
    }

    private static int Run(ToolHost host, string templatePath, string[] paths, ValidationRequest asked, string format, string? with, string? folder, bool failsOnWarnings)
    {
        var read = with is null ? asked.Files.Append(templatePath) : asked.Files.Append(templatePath).Append(with);
        var file = InputFile.Read(templatePath, host);
        var page = with is null ? null : OwnPage.Read(host, with, file);
        using var output = new FindingsOutput(host, paths, with is null ? format : OwnPage.FormatOf(with), folder, page, read);
        var template = SourceTemplate.Load(file);
        var setup = ValidationSetup.Of(host, template, asked);
        var code = Batch.Run(host, paths, path => Validate(host, template, setup, path), (path, validated) =>
        {
            if (validated?.Remark is { } remark)
                host.WriteError(PlainText.OneLine(remark) + "\n");
            var written = output.Write(path, validated);
            return Math.Max(written, validated is not null && validated.Result.Any(finding => FindingLine.IsFailure(finding, failsOnWarnings)) ? ExitCodes.Faulty : ExitCodes.Sound);
        });
        return Math.Max(code, setup.Code);
    }

    private static ValidatedReport Validate(ToolHost host, DynamicTemplate template, ValidationSetup setup, string path)
    {
        var source = SourceReport.Read(host, template, path);
        var (previous, remark) = source.IsRecognised ? setup.FindPrevious(source) : (null, null);
        return new(source, source.Report.Validate(setup.Options with { Reading = source.Reading, Previous = previous }), remark);
    }
}
