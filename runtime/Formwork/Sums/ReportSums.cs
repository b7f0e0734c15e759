using System;
using System.Collections.Generic;

namespace Formwork;

/// <summary>Adds reports up.</summary>
public static class ReportSums
{
    /// <summary>
    /// Adds reports up, one after the other and holding none of them: numbers add, "not applicable" adds nothing, and
    /// what is blank in one report is blank in the sum.
    /// </summary>
    /// <typeparam name="TReport">The report type, or <see cref="IReport"/> where it is not known.</typeparam>
    /// <param name="reports">The reports, one at least, all of one template and revision.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">
    /// There is no report, one is null or of another template or revision than the first, or their lists make more
    /// cells than
    /// <see cref="Form.MaxCellCount"/>.
    /// </exception>
    public static SumResult<TReport> Sum<TReport>(this IEnumerable<TReport> reports)
        where TReport : class, IReport
    {
        ArgumentNullException.ThrowIfNull(reports);
        var sum = new ReportSum<TReport>();
        foreach (var report in reports)
            sum.Add(report);
        return sum.Count > 0 ? sum.GetResult() : throw new ArgumentException("There is no report to add up: the sum of nothing is unknown, which is not zero.", nameof(reports));
    }
}
