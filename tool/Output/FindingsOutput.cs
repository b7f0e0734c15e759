using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Formwork.Tool;

/// <summary>Takes the findings of files.</summary>
internal sealed class FindingsOutput : IDisposable
{
    private readonly ToolHost _host;
    private readonly ReportOutput? _pages;
    private readonly OwnPage? _page;
    private readonly string _format;
    private readonly bool _isOne;
    private bool _isFirst = true;

    /// <summary>Begins.</summary>
    /// <exception cref="ToolException">Several pages would go to standard output.</exception>
    public FindingsOutput(ToolHost host, IReadOnlyCollection<string> paths, string format, string? folder, OwnPage? page, params IEnumerable<string> alsoRead)
    {
        _host = host;
        _format = format;
        _page = page;
        _isOne = paths.Distinct().Count() == 1;
        _pages = page is null && format == "text" && folder is null ? null : new(host, paths, format, folder, alsoRead);
    }

    /// <summary>Writes the findings about a report.</summary>
    public int Write(string path, ValidatedReport? report)
    {
        if (_pages is not null)
            return _pages.Write(path, report is null ? null : Render(report));
        if (report is null)
            return ExitCodes.Sound;
        if (!_isOne)
            _host.Write((_isFirst ? "" : "\n") + _host.OutputStyle.Head(path) + "\n");
        _isFirst = false;
        _host.Write(Colour(report, _host.OutputStyle));
        return ExitCodes.Sound;
    }

    /// <inheritdoc/>
    public void Dispose() => _pages?.Dispose();

    private byte[] Render(ValidatedReport report)
    {
        if (_page is not null)
            return _page.Render(report.Source.Report, report.Result);
        if (_format == "text")
            return Encoding.UTF8.GetBytes(report.Result.ToText());
        var output = new ArrayBufferWriter<byte>(1 << 15);
        if (_format == "html")
            report.Source.Report.WriteHtml(output, report.Result);
        else
            report.Result.WriteJson(output);
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    // The words for severities are those of the template's language, and stand at the beginning of a line behind two
    // blanks.
    private static string Colour(ValidatedReport report, Style style)
    {
        var text = PlainText.VisibleLines(report.Result.ToText());
        if (style == Style.Plain)
            return text;
        var language = report.Source.Report.Template.Language;
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Information })
        {
            if (language.FindMessage("severity." + severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "information" }) is { } word)
                text = text.Replace($"\n  {word}  ", $"\n  {FindingLine.Paint(word, severity, style)}  ", StringComparison.Ordinal);
        }

        return text;
    }
}
