using System;
using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using Formwork.Pages;

namespace Formwork.Generated;

/// <summary>A page of one's own, compiled in the build: what generated code writes reports with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReportPage
{
    private readonly ReportFormat _kind;
    private readonly byte[] _format;

    // A form of one report, with its lists, is kept as long as somebody has it.
    private readonly ConditionalWeakTable<Form, CompiledFormat> _compiled = [];

    /// <summary>Takes a format.</summary>
    /// <param name="kind">How what a report says is escaped.</param>
    /// <param name="format">Constant bytes with slots.</param>
    public ReportPage(ReportFormat kind, ReadOnlySpan<byte> format)
    {
        _kind = kind;
        _format = format.ToArray();
    }

    /// <summary>Writes a report. Nothing is allocated beyond what the buffer asks for.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write it, as UTF-8.</param>
    public void Write(IReport report, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var form = report.Template.GetForm(report);
        if (!_compiled.TryGetValue(form, out var compiled))
        {
            compiled = FormatCompiler.Compile(form, _kind, _format);
            _compiled.AddOrUpdate(form, compiled);
        }

        var content = form.RentContent();
        report.CopyTo(content);
        compiled.Write(content, output);
        form.ReturnContent(content);
    }

    /// <summary>The page of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The page.</returns>
    public string ToText(IReport report) => Utf8Output.ToText(output => Write(report, output));
}
