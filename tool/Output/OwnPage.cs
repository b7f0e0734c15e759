using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Formwork.Generated;
using Formwork.Schema;
using Formwork.Schema.Model;
using Formwork.Schema.Pages;
using Formwork.Schema.Text;

namespace Formwork.Tool;

/// <summary>
/// A page that the user has written. It is compiled for each report, whose figures and findings it may ask, and printed
/// by the runtime.
/// </summary>
internal sealed class OwnPage
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(30);

    private readonly SourceText _source;
    private readonly TemplateModel _template;

    private OwnPage(SourceText source, TemplateModel template)
    {
        _source = source;
        _template = template;
    }

    /// <summary>The option that names a page.</summary>
    public static System.CommandLine.Option<string?> Option() =>
        new("--with")
        {
            Description = "A page of your own, *.scriban, to print each with; it may ask for figures and findings.",
            HelpName = "file",
        };

    /// <summary>What a page is written as, in the words of <c>--to</c>.</summary>
    public static string FormatOf(string path) =>
        PageCompiler.KindOf(path) switch { PageKind.Html => "html", PageKind.Markdown => "md", _ => "text" };

    /// <summary>Reads a page for reports of a sound template.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static OwnPage Read(ToolHost host, string path, InputFile template) =>
        new(
            new(InputFile.Read(path, host).Text, path),
            TemplateCompiler.Compile(new(template.Text, template.Path)).Model!);

    /// <summary>Prints a report.</summary>
    /// <exception cref="ToolException">The page has a mistake.</exception>
    public byte[] Render(IReport report, ValidationResult findings)
    {
        var result = Compile(new Values(report, findings));
        if (result.Format is not { } format)
        {
            var lines = result.Findings.Select(finding => finding.ToString(_source.Path));
            throw new ToolException(string.Join("\n", lines));
        }

        var kind = PageCompiler.KindOf(_source.Path) switch
        {
            PageKind.Html => ReportFormat.Html,
            PageKind.Markdown => ReportFormat.Markdown,
            _ => ReportFormat.Text,
        };
        var output = new ArrayBufferWriter<byte>(1 << 12);
        new ReportPage(kind, System.Text.Encoding.UTF8.GetBytes(format)).Write(report, output);
        if (output.WrittenCount > 0 && output.WrittenSpan[^1] != '\n')
            output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    private PageResult Compile(Values values)
    {
        using var clock = new CancellationTokenSource(s_longest);
        try
        {
            return PageCompiler.Compile(_source, _template, values, clock.Token);
        }
        catch (OperationCanceledException)
        {
            var limit = s_longest.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new ToolException($"{_source.Path}: the page is not finished after {limit} seconds");
        }
    }

    // A report as a page asks for it.
    private sealed class Values : IPageValues
    {
        private readonly ReportContent _content;
        private readonly Dictionary<int, List<int>> _numbers = [];

        public Values(IReport report, ValidationResult findings)
        {
            _content = new(report.GetForm());
            report.CopyTo(_content);
            foreach (var cell in _content.Form.Cells)
            {
                if (!_numbers.TryGetValue(cell.TemplateIndex, out var items))
                    _numbers[cell.TemplateIndex] = items = [];
                items.Add(cell.Index);
            }

            Findings = [.. findings.Select(Of)];
        }

        public IReadOnlyList<PageFinding> Findings { get; }

        public object? GetFact(int fact) => Of(_content.Facts[fact]);

        public string? GetText(int section) => _content.Texts[section];

        public IReadOnlyList<string> GetItems(int list) => _content.Form.GetItems(list);

        public int GetNumber(int cell, int item) =>
            _numbers[cell] is var items && item < items.Count ? items[item] : items[0];

        public object? GetCell(int number) => Of(_content.Cells[number]);

        private PageFinding Of(Finding finding)
        {
            var severity = finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "information",
            };
            var cell = finding.Cells.IsEmpty ? null : _content.Form.Cells[finding.Cells[0]].Path;
            return new(severity, finding.Rule, finding.Message, finding.Section, cell, finding.Accepted);
        }

        // A day is written as in JSON, so that days can be compared.
        private object? Of(Cell cell) =>
            cell.TryGetNumber(out var number) ? number
            : cell.TryGetText(out var text) ? text
            : cell.TryGetDate(out var date) ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : cell.Kind == CellKind.NotApplicable ? _content.Form.Template.Language.NotApplicable[0]
            : null;
    }
}
