using System.CommandLine;
using System.Linq;

namespace Formwork.Tool;

/// <summary>The command <c>check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var files = Options.Files("template", "The templates, *.report.yaml; - is standard input.");
        var format = Options.OneOf("--format", "How to print what is found.", "text", "json");
        var failOn = Options.FailOn();
        var command = new ToolCommand("check", "Says what is wrong with templates.", "lending.report.yaml", "--format json forms/*.report.yaml") { files, format, failOn };
        return command.Does(parsed => Run(host, parsed.GetValue(files)!, parsed.GetValue(format) == "json", parsed.FailsOnWarnings(failOn)));
    }

    private static int Run(ToolHost host, string[] paths, bool isJson, bool failsOnWarnings)
    {
        using var json = isJson ? new JsonByPath(host, paths) : null;
        var mistakes = 0;
        var code = Batch.Run(host, paths, path => SourceTemplate.Check(host, path), (path, checkedFile) =>
        {
            json?.Write(path, checkedFile is null ? null : DiagnosticJson.Write(checkedFile.Diagnostics));
            if (checkedFile is null)
                return ExitCodes.Sound;
            if (json is null)
                DiagnosticText.Write(host, checkedFile);
            mistakes += checkedFile.Diagnostics.Length;
            return checkedFile.Diagnostics.Any(mistake => failsOnWarnings || mistake.Severity == Severity.Error) ? ExitCodes.Faulty : ExitCodes.Sound;
        });
        if (mistakes == 0 && code == ExitCodes.Sound && !isJson && host.OutputWidth is not null)
            host.Write(paths.Length == 1 ? $"{paths[0]}: no mistakes\n" : $"{paths.Length} templates: no mistakes\n");
        return code;
    }
}
