using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Formwork.Dynamic;
using Formwork.Generated;

namespace Formwork.Testing;

/// <summary>
/// The law of the two doors: whether a form is used through generated types or through a template that is loaded, the findings, the
/// bytes of every format, what is read and what is wrong with JSON are the same.
/// </summary>
public static class DynamicLaw
{
    private const int BrokenTexts = 8;

    /// <summary>Loads a template without a mistake.</summary>
    /// <param name="yaml">The template.</param>
    /// <returns>The template.</returns>
    public static DynamicTemplate Load(string yaml)
    {
        var loaded = TemplateLoader.Load(yaml);
        return loaded.Template ?? throw new BrokenLawException("It is not loaded: " + string.Join('\n', loaded.Diagnostics));
    }

    /// <summary>Holds the law against a report.</summary>
    /// <param name="probe">The verbs of its generated type.</param>
    /// <param name="template">The same template, loaded.</param>
    /// <param name="content">Its content.</param>
    /// <param name="seed">Which other report goes with it, and how its JSON is broken.</param>
    public static void Check(IReportProbe probe, DynamicTemplate template, ReportContent content, int seed)
    {
        ArgumentNullException.ThrowIfNull(probe);
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(content);
        var random = new Random(seed);
        var (report, other) = (probe.FromContent(content), probe.FromContent(new RandomContent(random, isTame: true).Next(probe.Template)));
        var (loaded, loadedOther) = (Through(template, report), Through(template, other));
        Same("the rules", Join(probe.Template.Rules), Join(template.Rules));
        Pages(report, loaded);
        Findings(probe, (report, other), (loaded, loadedOther));
        Same("the completed report", probe.Complete(report).ToJson(), loaded.Complete().ToJson());
        Same("the report with new totals", probe.WithTotals(report).ToJson(), loaded.Complete(replace: true).ToJson());
        Sums([report, other], [loaded, loadedOther]);
        Same("the report filled in by path", report.ToJson(), FilledIn(template, content).ToJson());
        Texts(probe, template, report.ToText());
        Texts(probe, template, report.ToHtml());
        var json = report.ToJson();
        for (var i = 0; i < BrokenTexts; i++)
            Same("the JSON", Read(() => probe.ReadJson(json)), Read(() => template.ReadJson(json)), json = Broken(report.ToJson(), random));
    }

    private static DynamicReport Through(DynamicTemplate template, IReport report)
    {
        var lists = Enumerable.Range(0, template.Lists.Length).Select(report.GetForm().GetItems);
        var content = new ReportContent(template.FormOf([.. lists]));
        report.CopyTo(content);
        return template.FromContent(content);
    }

    private static void Pages(IReport report, IReport loaded)
    {
        foreach (var format in Enum.GetValues<ReportFormat>())
            Same(format.ToString(), Write(report, format), Write(loaded, format));
        Same("the tables", report.ToHtmlTables(), loaded.ToHtmlTables());
    }

    private static string Write(IReport report, ReportFormat format)
    {
        var output = new ArrayBufferWriter<byte>();
        report.Write(format, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Findings(IReportProbe probe, (IReport Report, IReport Other) typed, (IReport Report, IReport Other) loaded)
    {
        var (findings, others) = (probe.Validate(typed.Report), loaded.Report.Validate());
        Same("the findings", findings.ToJson(), others.ToJson());
        Same("the findings in words", findings.ToText(), others.ToText());
        Same("the page with findings", typed.Report.ToHtml(findings), loaded.Report.ToHtml(others));
        Same(
            "the findings against the year before and the parts",
            probe.Validate(typed.Report, Options(typed.Report, typed.Other)).ToJson(),
            loaded.Report.Validate(Options(loaded.Report, loaded.Other)).ToJson());
    }

    private static ValidationOptions Options(IReport report, IReport other) => new()
    {
        Previous = other,
        Parts = new([new("one", report), new("other", other), new("missing", null)]) { IncludesOwn = true },
    };

    private static void Sums(IReport[] reports, DynamicReport[] loaded)
    {
        var (sum, other) = (reports.Sum(), loaded.Sum());
        Same("the sum", sum.Report.ToJson(), other.Report.ToJson());
        Same("the findings of the sum", sum.Findings.ToJson(), other.Findings.ToJson());
    }

    private static void Texts(IReportProbe probe, DynamicTemplate template, string text)
    {
        var (read, findings) = probe.ReadText(text);
        var other = template.Read(text);
        Same("the report that is read", read.ToJson(), other.Report.ToJson(), text);
        Same("what reading says", Join(findings), Join(other.Findings), text);
        if (!findings.SequenceEqual(other.Findings))
            throw new BrokenLawException($"Reading says other things in the same words.\n{text}");
        Same("the findings of what is read", probe.Validate(read, new ValidationOptions { Reading = findings }).ToJson(), other.Validate().ToJson(), text);
    }

    // Everything set by its name, as an application does.
    private static DynamicReport FilledIn(DynamicTemplate template, ReportContent content)
    {
        var report = template.CreateReport();
        for (var i = 0; i < template.Lists.Length; i++)
            report.SetItems(template.Lists[i].Key, content.Form.GetItems(i));
        for (var i = 0; i < template.Facts.Length; i++)
            report.SetFact(template.Facts[i].Key, content.Facts[i]);
        foreach (var cell in content.Form.Cells)
            report[cell.Path] = content.Cells[cell.Index];
        for (var i = 0; i < template.Sections.Length; i++)
        {
            if (template.Sections[i].Text is not null)
                report.SetText(template.Sections[i].Path, content.Texts[i]);
            report.SetNotes(template.Sections[i].Path, content.Notes[i]);
        }

        report.Preamble = content.Preamble;
        return report;
    }

    private static string Read(Func<IReport> read)
    {
        try
        {
            return read().ToJson();
        }
        catch (JsonException fault)
        {
            return $"{fault.Path} {fault.LineNumber} {fault.BytePositionInLine} {fault.Message}";
        }
    }

    private static string Broken(string json, Random random)
    {
        var at = random.Next(json.Length);
        return random.Next(5) switch
        {
            0 => json.Remove(at),
            1 => json.Remove(at, Math.Min(json.Length - at, 1 + random.Next(6))),
            2 => json.Insert(at, "\"x\":1,"),
            3 => json.Replace("null", "-1.5", StringComparison.Ordinal),
            _ => json.Insert(at, "0"),
        };
    }

    private static string Join<T>(IEnumerable<T> items) => string.Join('\n', items);

    private static void Same(string what, string typed, string loaded, string? of = null)
    {
        if (typed != loaded)
            throw new BrokenLawException($"Of a loaded template {what} is another:\n{typed}\n{loaded}\n{of}");
    }
}
