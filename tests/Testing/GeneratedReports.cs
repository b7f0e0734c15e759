// Generated code at work: what only the runtime may call, called by tests.
using System;
using System.Reflection;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>Calls into a generated template.</summary>
public static class GeneratedReports
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    /// <summary>Finds the template of a report type.</summary>
    /// <param name="assembly">The assembly with generated code.</param>
    /// <param name="reportType">The full name of the report type.</param>
    /// <returns>The template.</returns>
    public static Template TemplateOf(Assembly assembly, string reportType)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var type = assembly.GetType(reportType, throwOnError: true)!;
        return (Template)typeof(Template).GetMethod(nameof(Template.Of))!.MakeGenericMethod(type).Invoke(null, null)!;
    }

    /// <summary>Builds the records of a report.</summary>
    /// <param name="template">The template.</param>
    /// <param name="content">The content.</param>
    /// <returns>The report.</returns>
    public static IReport Create(Template template, ReportContent content) => (IReport)Call(template, "Create", content)!;

    /// <summary>Asks the fast path of the checks.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Its answer.</returns>
    public static bool Holds(IReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return (bool)Call(report.Template, "Holds", report)!;
    }

    private static object? Call(Template template, string method, object argument)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template.GetType().GetMethod(method, Hidden, [argument.GetType()])!.Invoke(template, [argument]);
    }
}
