// The verbs of a report type that a test knows only at run time.
using System.Collections.Immutable;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>The verbs of a report type.</summary>
public interface IReportProbe
{
    /// <summary>The template.</summary>
    Template Template { get; }

    /// <summary>Builds a report.</summary>
    /// <param name="content">Its content.</param>
    /// <returns>The report.</returns>
    IReport FromContent(ReportContent content);

    /// <summary>Fills in the blank totals that can have only one value.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The completed report.</returns>
    IReport Complete(IReport report);

    /// <summary>Works all totals out of their parts anew.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The completed report.</returns>
    IReport WithTotals(IReport report);

    /// <summary>Changes one figure.</summary>
    /// <param name="report">The report.</param>
    /// <param name="path">The path of the cell.</param>
    /// <param name="value">The figure.</param>
    /// <returns>The changed report.</returns>
    IReport With(IReport report, string path, Cell value);

    /// <summary>Checks a report as an application does, by the fast path first.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before, or null.</param>
    /// <returns>The findings.</returns>
    ValidationResult Validate(IReport report, IReport? previous = null);

    /// <summary>Checks a report with options.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">The options.</param>
    /// <returns>The findings.</returns>
    ValidationResult Validate(IReport report, ValidationOptions options);

    /// <summary>Reads a report from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The report.</returns>
    IReport ReadJson(string json);

    /// <summary>Reads a report from a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The report, and what the reader has to say.</returns>
    (IReport Report, ImmutableArray<Finding> Findings) ReadText(string text);
}
