using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Formwork.Generator;

/// <summary>A finding in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Finding">The finding.</param>
internal sealed record LocatedFinding(string Path, Finding Finding)
{
    private const string Category = "Formwork";

    /// <summary>Makes a finding about a file as a whole.</summary>
    public static LocatedFinding OfFile(string path, Rule rule, params string[] arguments) => new(path, OfFile(rule, arguments));

    /// <summary>Makes a finding about a file as a whole.</summary>
    public static Finding OfFile(Rule rule, params string[] arguments)
    {
        var start = new Schema.Text.LinePosition(1, 1);
        return new Finding(rule, new Place(new Schema.Text.TextSpan(0, 0), start, start), new EquatableArray<string>(arguments));
    }

    /// <summary>What the compiler prints.</summary>
    public Diagnostic ToDiagnostic()
    {
        var rule = Finding.Rule;
        var severity = rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        var descriptor = new DiagnosticDescriptor(rule.Id, rule.Title, rule.Format, Category, severity, isEnabledByDefault: true);
        var others = Finding.Second is { } second ? new[] { ToLocation(second) } : null;
        return Diagnostic.Create(descriptor, ToLocation(Finding.Place), others, [.. Finding.Arguments]);
    }

    // The schema counts lines and columns from 1, as people do; Roslyn counts from 0.
    private Location ToLocation(Place place) => Location.Create(
        Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(ToPosition(place.Start), ToPosition(place.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToPosition(Schema.Text.LinePosition position) => new(position.Line - 1, position.Column - 1);
}
