// A template that is ready to be used, with its report type: made by the one look-up of the loader.
using Formwork.Generated;

namespace Formwork.Tool;

/// <summary>A template that is ready to be used.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
internal sealed class LoadedTemplate<TReport> : LoadedTemplate
    where TReport : class, IReport<TReport>
{
    private readonly Template<TReport> _template = TReport.Definition;

    /// <inheritdoc/>
    public override Template Template => _template;

    /// <inheritdoc/>
    public override IReport MakeBlank() => _template.FromContent(new ReportContent(_template));

    /// <inheritdoc/>
    public override ReadDocument Read(string text)
    {
        var read = _template.Read(text);
        return new(read.Report, read.Findings, read.IsRecognised, read.UnclaimedLabels);
    }

    /// <inheritdoc/>
    public override IReport ReadJson(string json) => _template.ReadJson(json);
}
