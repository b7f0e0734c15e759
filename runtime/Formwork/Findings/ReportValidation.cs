// The verbs of reports that have to do with checks.
using System;
using Formwork.Generated;

namespace Formwork;

/// <summary>Checks reports, and completes them.</summary>
public static class ReportValidation
{
    /// <summary>Checks a report. A report that is complete and sound costs next to nothing and allocates nothing.</summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="options">What to take into account, or null.</param>
    /// <returns>The findings; empty where all is well.</returns>
    /// <exception cref="ArgumentException">The options name a rule that the template does not have.</exception>
    public static ValidationResult Validate<TReport>(this TReport report, ValidationOptions? options = null)
        where TReport : class, IReport<TReport>
    {
        ArgumentNullException.ThrowIfNull(report);
        var template = TReport.Definition;
        if ((options is null || IsUsual(template, options)) && template.Holds(report) && template.HasRequired(report) && template.HasSoundFacts(report) && WordRules.AreSound(template, report))
        {
            return template.GetForm(report).Sound;
        }

        var content = new ReportContent(template.GetForm(report));
        template.CopyTo(report, content);
        return Engine.Run(content, options);
    }

    /// <summary>Checks a report of a type that is not known.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What to take into account, or null.</param>
    /// <returns>The findings; empty where all is well.</returns>
    /// <exception cref="ArgumentException">The options name a rule that the template does not have.</exception>
    public static ValidationResult Validate(this IReport report, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var content = new ReportContent(report.Template.GetForm(report));
        report.CopyTo(content);
        return Engine.Run(content, options);
    }

    /// <summary>
    /// Fills in totals. By default those that are blank and can have only one value, and printed ones stay, right or wrong; or else
    /// all are worked out of their parts anew, and one that has blank parts stays.
    /// </summary>
    /// <typeparam name="TReport">The report type.</typeparam>
    /// <param name="report">The report.</param>
    /// <param name="replace">Whether printed totals are replaced.</param>
    /// <returns>The completed report.</returns>
    public static TReport Complete<TReport>(this TReport report, bool replace = false)
        where TReport : class, IReport<TReport>
    {
        ArgumentNullException.ThrowIfNull(report);
        var template = TReport.Definition;
        var content = new ReportContent(template.GetForm(report));
        template.CopyTo(report, content);
        if (replace)
        {
            Completion.Replace(content);
        }
        else if (!Completion.FillBlanks(content))
        {
            return report;
        }

        return template.Create(content);
    }

    // Whether a report that the fast path finds sound is sound with these options too.
    private static bool IsUsual(Template template, ValidationOptions options) =>
        options is { Reading.Count: 0, Previous: null, Parts: null, Accepted.Count: 0 } && !Severities.TurnOn(template, options.Severities);
}
