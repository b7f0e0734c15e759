using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Formwork.Findings;
using Formwork.Pages;

namespace Formwork;

/// <summary>
/// A finding that somebody has looked at and let stand: a rule at a place, and why. Given to
/// <see cref="ValidationOptions.Accepted"/>,
/// it keeps the finding from being a problem of the report. Rule and place have to be exactly those of the finding.
/// </summary>
/// <param name="Rule">The rule, as <see cref="Finding.Rule"/> has it.</param>
/// <param name="Section">The section's key, <c>facts</c>, or null for the whole report.</param>
/// <param name="Row">The path of the row or the key of the fact, or null.</param>
/// <param name="Column">The path of the column, or null.</param>
/// <param name="Reason">Why the finding is let stand.</param>
public sealed record AcceptedFinding(string Rule, string? Section, string? Row, string? Column, string Reason)
{
    /// <summary>What stood there when the finding was looked at: with another value it is a problem again. Null where
    /// any value is accepted.</summary>
    public Cell? Actual { get; init; }

    /// <summary>Accepts a finding, as long as the same value stands there.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it is let stand.</param>
    /// <returns>The accepted finding.</returns>
    public static AcceptedFinding Of(Finding finding, string reason)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(finding.Rule, finding.Section, finding.Row, finding.Column, reason) { Actual = finding.Actual };
    }

    /// <summary>
    /// Reads accepted findings from JSON: an array of objects with the members <c>rule</c>, <c>section</c>, <c>row</c>,
    /// <c>column</c>,
    /// <c>reason</c> and, where only one value is accepted, <c>actual</c>.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The accepted findings.</returns>
    /// <exception cref="JsonException">It is no such array; <see cref="JsonException.Path"/> says where.</exception>
    public static IReadOnlyList<AcceptedFinding> ReadJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadJson(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads accepted findings from JSON in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The accepted findings.</returns>
    /// <exception cref="JsonException">It is no such array; <see cref="JsonException.Path"/> says where.</exception>
    public static IReadOnlyList<AcceptedFinding> ReadJson(ReadOnlySpan<byte> utf8Json) => AcceptedJson.Read(utf8Json);

    /// <summary>Writes accepted findings as JSON in UTF-8, one a line, as people keep them in a file.</summary>
    /// <param name="accepted">The accepted findings.</param>
    /// <param name="output">Where to write.</param>
    public static void WriteJson(IEnumerable<AcceptedFinding> accepted, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(output);
        AcceptedJson.Write(accepted, output);
    }

    /// <summary>Accepted findings as JSON, one a line.</summary>
    /// <param name="accepted">The accepted findings.</param>
    /// <returns>The JSON.</returns>
    public static string ToJson(IEnumerable<AcceptedFinding> accepted) =>
        Utf8Output.ToText(output => WriteJson(accepted, output));

    /// <summary>Whether it is this rule at this place, whatever stands there.</summary>
    internal bool IsAt(Finding finding) =>
        finding.Rule == Rule && finding.Section == Section && finding.Row == Row && finding.Column == Column;

    /// <summary>Whether it accepts a finding.</summary>
    internal bool Accepts(Finding finding) =>
        IsAt(finding) && (Actual is not { } actual || actual == finding.Actual || IsSameInJson(actual, finding.Actual));

    // A day that was read from JSON is a text.
    private static bool IsSameInJson(Cell left, Cell right) =>
        left.Kind is CellKind.Text or CellKind.Date && right.Kind is CellKind.Text or CellKind.Date && left.ToString() == right.ToString();
}
