// The verbs of one report type, found by reflection once.
using System.Collections.Immutable;
using System;
using System.Reflection;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>The verbs of a report type.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
public sealed class ReportProbe<TReport> : IReportProbe
    where TReport : class, IReport<TReport>
{
    /// <inheritdoc/>
    public Template Template => TReport.Definition;

    /// <inheritdoc/>
    public IReport FromContent(ReportContent content) => TReport.Definition.FromContent(content);

    /// <inheritdoc/>
    public IReport Complete(IReport report) => ((TReport)report).Complete();

    /// <inheritdoc/>
    public IReport WithTotals(IReport report) => ((TReport)report).Complete(replace: true);

    /// <inheritdoc/>
    public IReport With(IReport report, string path, Cell value) => ((TReport)report).With(path, value);

    /// <inheritdoc/>
    public ValidationResult Validate(IReport report, IReport? previous = null) => ((TReport)report).Validate(new ValidationOptions { Previous = previous });

    /// <inheritdoc/>
    public ValidationResult Validate(IReport report, ValidationOptions options) => ((TReport)report).Validate(options);

    /// <inheritdoc/>
    public IReport ReadJson(string json) => TReport.Definition.ReadJson(json);

    /// <inheritdoc/>
    public (IReport Report, ImmutableArray<Finding> Findings) ReadText(string text) => TReport.Definition.Read(text) is var read ? (read.Report, read.Findings) : default;
}

/// <summary>Makes probes.</summary>
public static class ReportProbe
{
    /// <summary>Makes the probe of a report type.</summary>
    /// <param name="assembly">The assembly with generated code.</param>
    /// <param name="reportType">The full name of the report type.</param>
    /// <returns>The probe.</returns>
    public static IReportProbe Of(Assembly assembly, string reportType)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var type = assembly.GetType(reportType, throwOnError: true)!;
        return (IReportProbe)Activator.CreateInstance(typeof(ReportProbe<>).MakeGenericType(type))!;
    }
}
