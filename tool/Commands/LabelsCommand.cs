using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Formwork.Tool;

/// <summary>The command <c>labels</c>.</summary>
internal static class LabelsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(ToolHost host)
    {
        var template = Options.Template();
        var files = Options.Files("document", "The documents: plain text in UTF-8; - is standard input.");
        var command = new ToolCommand(
            "labels",
            "Lists the labels met in tables that no part of the template claims, the most frequent first, so that they can be added to it with also: number, label and where it was first met, parted by tabs.",
            "--template lending.report.yaml reports/*.txt") { template, files };
        return command.Does(parsed => Run(host, parsed.GetValue(template)!, parsed.GetValue(files)!));
    }

    private static int Run(ToolHost host, string templatePath, string[] paths)
    {
        var template = SourceTemplate.Load(host, templatePath);
        var labels = new Dictionary<string, (int Count, string First)>(StringComparer.Ordinal);
        var code = Batch.Run(host, paths, path => SourceReport.ReadDocument(host, template, path), (path, source) =>
        {
            if (source is { IsRecognised: false })
                host.WriteError(FindingLine.Of(path, source.Reading[0], host.ErrorStyle));
            foreach (var place in source?.UnclaimedLabels ?? [])
            {
                var text = PlainText.OneLine(place.Text.Replace('\t', ' '));
                labels[text] = labels.TryGetValue(text, out var known) ? (known.Count + 1, known.First) : (1, $"{path}({place.Line},{place.Column})");
            }

            return source is { IsRecognised: false } ? ExitCodes.Faulty : ExitCodes.Sound;
        });

        var lines = new StringBuilder();
        foreach (var (label, (count, first)) in labels.OrderByDescending(pair => pair.Value.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            lines.Append(CultureInfo.InvariantCulture, $"{count}\t{label}\t{first}\n");
        host.Write(lines.ToString());
        return code;
    }
}
