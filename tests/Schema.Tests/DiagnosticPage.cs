// A page of docs/diagnostics, taken apart.
using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Formwork.Schema.Tests;

/// <summary>A page about one rule: what tests need of it.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Severity">The severity as the page says it.</param>
/// <param name="Message">The message that it quotes.</param>
/// <param name="Bad">The example with the mistake, made a whole template; null where it is none.</param>
/// <param name="Good">The example without it.</param>
internal sealed record DiagnosticPage(string Title, string Severity, string Message, string? Bad, string? Good)
{
    /// <summary>What every template has; an example leaves out what is not its subject.</summary>
    private static readonly string[] s_head = ["formwork: 1", "template: museum_report", "revision: \"2024\"", "title: Report of the museum", "language: en"];

    private const string Sections = "sections:\n  visits:\n    label: Visits\n";

    /// <summary>Reads a page.</summary>
    public static DiagnosticPage Parse(string text)
    {
        var lines = text.Split('\n');
        return new DiagnosticPage(
            lines[0],
            lines.FirstOrDefault(line => line.StartsWith("Severity: ", StringComparison.Ordinal))?["Severity: ".Length..] ?? "",
            lines.FirstOrDefault(line => line.StartsWith("> `", StringComparison.Ordinal))?[3..].TrimEnd('`') ?? "",
            Example(text, "bad"),
            Example(text, "good"));
    }

    private static string? Example(string text, string kind)
    {
        var match = Regex.Match(text, $"^```yaml {kind}( file)?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
        return !match.Success ? null : match.Groups[1].Success ? match.Groups[2].Value : Complete(match.Groups[2].Value);
    }

    /// <summary>Puts around an example what it leaves out: a table stands in a section, a template has its first lines and a section.</summary>
    private static string Complete(string example)
    {
        if (Regex.IsMatch(example, "^(columns|rows|bands):"))
            example = $"{Sections}    table:\n{Regex.Replace(example, "^(?=.)", "      ", RegexOptions.Multiline)}";
        var head = s_head.Where(line => !Has(example, line[..line.IndexOf(':', StringComparison.Ordinal)])).Select(line => line + "\n");
        return string.Concat(head) + example + (Has(example, "sections") ? "" : $"{Sections}    text: {{ required: true }}\n");
    }

    private static bool Has(string example, string key) => Regex.IsMatch(example, $"^{key}:", RegexOptions.Multiline);
}
