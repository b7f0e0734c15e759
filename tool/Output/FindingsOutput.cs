// Where the findings of a call go, in the format that is asked for.
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
    /// <param name="host">The world.</param>
    /// <param name="paths">The files.</param>
    /// <param name="format">The format: text, json or html.</param>
    /// <param name="folder">The folder to write into; null for standard output.</param>
    /// <param name="page">A page of the user that is printed in place of the format, or null.</param>
    /// <param name="alsoRead">What else is read, and must not be written over: files and folders.</param>
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
    /// <param name="path">The file.</param>
    /// <param name="report">The report with its findings; null where the file was bad.</param>
    /// <returns>An exit code: findings that cannot be written into the folder are told, and do not stop the others.</returns>
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

    // The words for severities are those of the template's language, and stand at the beginning of a line behind two blanks.
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
