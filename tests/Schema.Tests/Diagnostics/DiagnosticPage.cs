// A page of docs/diagnostics, taken apart.
using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Formwork.Schema.Tests.Diagnostics;

/// <summary>A page about one rule: what tests need of it.</summary>
/// <param name="Title">The first line.</param>
/// <param name="Severity">The severity as the page says it.</param>
/// <param name="Message">The message that it quotes.</param>
/// <param name="Bad">The example with the mistake; null where it is no template.</param>
/// <param name="Place">The line that says where the mistake is reported; empty where there is none.</param>
/// <param name="Good">The example without the mistake.</param>
internal sealed record DiagnosticPage(string Title, string Severity, string Message, PageExample? Bad, string Place, PageExample? Good)
{
    /// <summary>How the line begins that says where the mistake of the bad example is reported.</summary>
    public const string PlaceMark = "Reported at ";

    /// <summary>Reads a page.</summary>
    public static DiagnosticPage Parse(string text)
    {
        var lines = text.Split('\n');
        return new DiagnosticPage(
            lines[0],
            LineAfter(lines, "Severity: "),
            LineAfter(lines, "> `").TrimEnd('`'),
            Example(text, "bad"),
            LineAfter(lines, PlaceMark) is { Length: > 0 } place ? PlaceMark + place : "",
            Example(text, "good"));
    }

    private static string LineAfter(string[] lines, string mark) =>
        lines.FirstOrDefault(line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..] ?? "";

    private static PageExample? Example(string text, string kind)
    {
        var match = Regex.Match(text, $"^```yaml {kind}( file)?\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline);
        return !match.Success ? null : match.Groups[1].Success ? new PageExample(match.Groups[2].Value, 0, 0) : PageExample.Complete(match.Groups[2].Value);
    }
}
