using System.Globalization;

namespace Formwork.Dynamic;

/// <summary>A mistake in a template, or something in it that is probably not meant so. The build reports the
/// same.</summary>
/// <param name="Id">The id of the rule, <c>FW</c> and four digits: <c>docs/diagnostics</c> has a page for each.</param>
/// <param name="Severity">An error or a warning. A template with errors is not loaded.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Place">Where.</param>
public sealed record TemplateDiagnostic(string Id, Severity Severity, string Message, TemplatePlace Place)
{
    /// <summary>A second place that belongs to the mistake, such as the first of two equal keys, or null.</summary>
    public TemplatePlace? Second { get; init; }

    /// <summary>The diagnostic as a compiler prints it: <c>file(line,column): error FW0123: message</c>.</summary>
    /// <param name="path">The path to print.</param>
    /// <returns>One line.</returns>
    public string ToString(string path) => string.Create(
        CultureInfo.InvariantCulture,
        $"{path}({Place.Line},{Place.Column}): {(Severity == Severity.Error ? "error" : "warning")} {Id}: {Message}");

    internal static TemplateDiagnostic Of(Schema.Diagnostics.Finding finding) => new(
        finding.Rule.Id,
        (Severity)finding.Rule.Severity,
        finding.Message,
        PlaceOf(finding.Place))
    {
        Second = finding.Second is { } second ? PlaceOf(second) : null,
    };

    private static TemplatePlace PlaceOf(Schema.Text.Place place) => new(place.Span.Start, place.Span.Length)
    {
        Line = place.Start.Line,
        Column = place.Start.Column,
        EndLine = place.End.Line,
        EndColumn = place.End.Column,
    };
}

/// <summary>A place in a template. Offsets and columns count UTF-16 units; lines and columns count from 1.</summary>
/// <param name="Start">The offset of its first unit; a byte order mark does not count.</param>
/// <param name="Length">How many units it covers; 0 for a place between two of them.</param>
public readonly record struct TemplatePlace(int Start, int Length)
{
    /// <summary>The line of its beginning.</summary>
    public int Line { get; init; }

    /// <summary>The column of its beginning.</summary>
    public int Column { get; init; }

    /// <summary>The line of its end.</summary>
    public int EndLine { get; init; }

    /// <summary>The column behind its end.</summary>
    public int EndColumn { get; init; }
}
