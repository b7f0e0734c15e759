using System.Text;

namespace Formwork.Tool;

/// <summary>Writes findings, a line each: <c>file(line,column): error rule: sentence</c>.</summary>
internal static class FindingLine
{
    /// <summary>Writes a finding.</summary>
    public static string Of(string path, Finding finding, Style style)
    {
        var text = new StringBuilder(PlainText.OneLine(path));
        if (finding.Place is { } place)
            text.Append('(').Append(place.Line).Append(',').Append(place.Column).Append(')');
        text.Append(": ").Append(Paint($"{NameOf(finding.Severity)} {finding.Rule}", finding.Severity, style)).Append(": ").Append(PlainText.OneLine(finding.Message)).Append('\n');
        return text.ToString();
    }

    /// <summary>A word in the colour of a severity.</summary>
    public static string Paint(string word, Severity severity, Style style) => severity switch
    {
        Severity.Error => style.Error(word),
        Severity.Warning => style.Warning(word),
        _ => style.Information(word),
    };

    /// <summary>Whether a finding makes the exit code 1.</summary>
    public static bool IsFailure(Finding finding, bool failsOnWarnings) =>
        finding is { State: FindingState.Fails, Accepted: null } && (finding.Severity == Severity.Error || (failsOnWarnings && finding.Severity == Severity.Warning));

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "information",
    };
}
