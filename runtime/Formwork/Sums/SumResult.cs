using System.Collections.Immutable;
using Formwork.Checks;

namespace Formwork;

/// <summary>The sum of reports, and what there is to say about it.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
public sealed class SumResult<TReport>
    where TReport : class, IReport
{
    internal SumResult(TReport report, int count, ImmutableArray<SumBlank> blanks, ValidationResult findings)
    {
        Report = report;
        Count = count;
        Blanks = blanks;
        Findings = findings;
    }

    /// <summary>The sum: a report whose figures are those of all reports added up. It has the facts in which all of
    /// them agree, and no texts and remarks.</summary>
    public TReport Report { get; }

    /// <summary>How many reports were added up.</summary>
    public int Count { get; }

    /// <summary>The cells that are blank because a report has no figure for them, in the form's order.</summary>
    public ImmutableArray<SumBlank> Blanks { get; }

    /// <summary>
    /// What there is to say: sums beyond what their cell can hold (rule <c>range</c>, the cell is blank), and one
    /// information for each section with blanks (rule
    /// <c>sum_blank</c>). The sum itself is checked as every report is.
    /// </summary>
    public ValidationResult Findings { get; }
}
