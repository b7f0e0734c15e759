using System.CommandLine;

namespace Formwork.Tool;

/// <summary>The command <c>render</c>.</summary>
internal static class RenderCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("report", "The reports in JSON; - is standard input.");
        var to = Options.OneOf("--to", "What to make of each; csv is a line for each figure: path, labels, value.", "html", "md", "text", "csv");
        var with = OwnPage.Option();
        var folder = Options.OutFolder();
        var command = new ToolCommand(
            "render",
            "Prints reports that are kept as JSON.",
            "--template lending.report.yaml --to html north.json > north.html",
            "-t lending.report.yaml --to csv --out tables reports/*.json",
            "-t lending.report.yaml --with bulletin.scriban north.json") { template, files, to, with, folder };
        return command.Does(parsed => Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!, parsed.GetValue(to)!, parsed.GetValue(with), parsed.GetValue(folder)));
    }

    private static int Run(ToolHost host, string templatePath, string[] paths, string format, string? with, string? folder)
    {
        using var output = new ReportOutput(
            host, paths, with is null ? format : OwnPage.FormatOf(with), folder, with is null ? [templatePath] : [templatePath, with]);
        var file = InputFile.Read(templatePath, host);
        var template = SourceTemplate.Load(file);
        var page = with is null ? null : OwnPage.Read(host, with, file);
        return Batch.Run(host, paths, path => Render(SourceReport.ReadJson(host, template, path).Report), output.Write);

        byte[] Render(IReport report) =>
            page is null ? ReportPrinter.Render(report, format) : page.Render(report, report.Validate());
    }
}
