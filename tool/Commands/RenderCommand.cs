// render: pages of reports that are kept as JSON.
using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>render</c>.</summary>
internal static class RenderCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="host">The world.</param>
    /// <returns>The command.</returns>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("report", "The reports in JSON; - is standard input.");
        var to = Options.OneOf("--to", "What to make of each; csv is a line for each figure: path, labels, value.", "html", "md", "text", "csv");
        var folder = Options.OutFolder();
        var command = new ToolCommand(
            "render",
            "Prints reports that are kept as JSON.",
            "--template lending.report.yaml --to html north.json > north.html",
            "-t lending.report.yaml --to csv --out tables reports/*.json") { template, files, to, folder };
        return command.Does(parsed => Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!, parsed.GetValue(to)!, parsed.GetValue(folder)));
    }

    private static int Run(ToolHost host, string templatePath, string[] paths, string format, string? folder)
    {
        using var output = new ReportOutput(host, paths, format, folder, templatePath);
        var template = SourceTemplate.Load(host, templatePath);
        return Batch.Run(host, paths, path => ReportPage.Render(SourceReport.ReadJson(host, template, path).Report, format), output.Write);
    }
}
