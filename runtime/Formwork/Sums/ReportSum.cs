using System;
using System.Linq;
using Formwork.Checks;
using Formwork.Generated;
using Formwork.Sums;

namespace Formwork;

/// <summary>Adds up reports as they come, holding none of them; for streams. <see cref="ReportSums"/> adds up what is
/// at hand.</summary>
/// <typeparam name="TReport">The report type, or <see cref="IReport"/> where it is not known.</typeparam>
public sealed class ReportSum<TReport>
    where TReport : class, IReport
{
    private Template? _template;
    private SumCells? _cells;
    private SumFacts? _facts;

    /// <summary>How many reports have been added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a report.</summary>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException">It is null or of another template or revision than the first, or its lists
    /// make too many cells; the sum is as before.</exception>
    public void Add(TReport report)
    {
        if (report is null)
            throw new ArgumentException($"Report {Count + 1} is null.", nameof(report));
        var template = report.Template;
        if (Count == 0)
        {
            _template = template;
            _cells = new(template);
            _facts = new(template);
        }
        else if (!ReferenceEquals(template, _template))
        {
            throw new ArgumentException(
                $"Report {Count + 1} is of the form {template.Name} {template.Revision}, and those before it are of {_template!.Name} {_template.Revision}: only reports of one revision of one form can be added up.",
                nameof(report));
        }

        // The cells are the form's own spare ones, so adding allocates nothing.
        var form = template.GetForm(report);
        var map = _cells!.MapOf(form);
        var content = form.RentContent();
        template.CopyCells(report, content.Cells);
        _cells.Add(content.Cells, map, Count);
        if (_facts!.AreOpen)
        {
            template.CopyWords(report, content);
            _facts.Add(content.Facts);
        }

        form.ReturnContent(content);
        Count++;
    }

    /// <summary>The sum of the reports added so far; more can be added afterwards.</summary>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">No report has been added.</exception>
    public SumResult<TReport> GetResult()
    {
        if (Count == 0)
            throw new InvalidOperationException("No report has been added: the sum of nothing is unknown, which is not zero.");
        var form = _cells!.MakeForm();
        var content = new ReportContent(form);
        _facts!.CopyTo(content.Facts);
        var (blanks, findings) = _cells.CopyTo(content, Count);
        return new((TReport)_template!.CreateReport(content), Count, blanks, new(form, [.. findings.OrderBy(finding => FormOrder.Of(form, finding))]));
    }
}
