using Formwork.Generated;

namespace Formwork.Checks;

/// <summary>
/// A report whose content is copied when it is asked for: most sound reports are never asked for it. Whoever asked
/// gives it back.
/// </summary>
internal struct ReportOnDemand(Template template, IReport report)
{
    private ReportContent? _content;
    private bool _hasCells;

    /// <summary>The report with its facts and texts; the cells are anything.</summary>
    public ReportContent Words
    {
        get
        {
            if (_content is null)
            {
                _content = template.GetForm(report).RentContent();
                template.CopyWords(report, _content);
            }

            return _content;
        }
    }

    /// <summary>All of the report.</summary>
    public ReportContent Whole
    {
        get
        {
            var content = Words;
            if (!_hasCells)
            {
                template.CopyCells(report, content.Cells);
                _hasCells = true;
            }

            return content;
        }
    }

    /// <summary>Gives what was copied back; it must not be used any more.</summary>
    public readonly void Return()
    {
        if (_content is not null)
            _content.Form.ReturnContent(_content);
    }
}
