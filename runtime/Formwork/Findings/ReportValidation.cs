using System;
using Formwork.Checks;
using Formwork.Generated;

namespace Formwork;

/// <summary>Checks reports, and completes them.</summary>
public static class ReportValidation
{
    /// <summary>Checks a report. A report that is complete and sound costs next to nothing and allocates
    /// nothing.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What to take into account, or null.</param>
    /// <returns>The findings; empty where all is well.</returns>
    /// <exception cref="ArgumentException">The options name a rule that the template does not have.</exception>
    public static ValidationResult Validate(this IReport report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var template = report.Template;
        return (options is null || IsUsual(template, options)) && template.IsSound(report)
            ? template.GetForm(report).Sound
            : Engine.Run(ReportContent.Of(report), options);
    }

    /// <summary>
    /// Fills in totals. By default those that are blank and can have only one value, and printed ones stay, right or
    /// wrong; or else all are worked out of their parts anew, and one that has blank parts stays.
    /// </summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="replace">Whether printed totals are replaced.</param>
    /// <returns>The completed report.</returns>
    public static TReport Complete<TReport>(this TReport report, bool replace = false)
        where TReport : class, IReport
    {
        var content = ReportContent.Of(report);
        if (replace)
            Completion.Replace(content);
        else if (!Completion.FillBlanks(content))
            return report;
        return (TReport)report.Template.CreateReport(content);
    }

    // Whether a report that the fast path finds sound is sound with these options too.
    private static bool IsUsual(Template template, ValidationOptions options) =>
        options is { Reading.Count: 0, Previous: null, Parts: null, Accepted.Count: 0 } && !Severities.TurnOn(template, options.Severities);
}
