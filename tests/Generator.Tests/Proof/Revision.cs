// The 2021 form after an edit of its template: compiled together with the sample's program, and loaded.
using System;
using System.IO;
using System.Linq;
using Formwork.Generated;
using Formwork.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Formwork.Generator.Tests.Proof;

/// <summary>The form after an edit.</summary>
internal sealed class Revision
{
    private Revision(GeneratorRun run)
    {
        Records = run.Files["Sample.AnnualReport.Records.g.cs"];
        Probe = ReportProbe.Of(run.Load(), "Sample.AnnualReport");
        Sound = MakeSound();
    }

    /// <summary>The emitted records.</summary>
    public string Records { get; }

    /// <summary>The records without documentation: what C# code depends on.</summary>
    public string Members => string.Join("\n", Records.Split('\n').Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    /// <summary>The verbs of the report type.</summary>
    public IReportProbe Probe { get; }

    /// <summary>A filled-in report without a fault.</summary>
    public IReport Sound { get; }

    /// <summary>Compiles the template and the sample's own program after an edit; not a line of C# differs.</summary>
    public static Revision Of(params (string Old, string New)[] edits)
    {
        var yaml = TestTemplates.AnnualReport;
        foreach (var (old, replacement) in edits)
        {
            Assert.Equal(2, yaml.Split(old).Length);
            yaml = yaml.Replace(old, replacement, StringComparison.Ordinal);
        }

        var program = File.ReadAllText(Path.Combine(Repository.Root, "samples", "annual-report", "Program.cs"));
        var run = new GeneratorHost(rootNamespace: "Sample", kind: OutputKind.ConsoleApplication).Run(program, new TemplateInput(yaml));
        Assert.Empty(run.BuildDiagnostics);
        return new Revision(run);
    }

    /// <summary>Whether the whole way round gives the same figures: out as JSON and as text, and in again.</summary>
    public void AssertRoundTrips()
    {
        var cells = ReportContent.Of(Sound).Cells;
        Assert.Equal(cells, ReportContent.Of(Probe.ReadJson(Sound.ToJson())).Cells);
        Assert.Equal(cells, ReportContent.Of(Probe.ReadText(Sound.ToText()).Report).Cells);
    }

    /// <summary>What the checks say after one figure was changed.</summary>
    public Finding[] FindingsWith(string path, Cell value) => [.. Probe.Validate(Probe.With(Sound, path, value))];

    private IReport MakeSound()
    {
        var template = Probe.Template;
        var content = new ReportContent(template);
        for (var i = 0; i < content.Cells.Length; i++)
            content.Cells[i] = 1 + (i % 9);
        content.Facts[0] = "Office of Tests";
        content.Facts[1] = 2024;
        foreach (var section in Enumerable.Range(0, template.Sections.Length).Where(index => template.Sections[index].Text is not null))
            content.Texts[section] = string.Join("\n", template.Sections[section].Text!.Topics.Concat(template.Sections[section].Text!.Mentions).Select(topic => topic.Label).DefaultIfEmpty("Text."));

        // Carried out is what was carried in, so what came in must be what was decided.
        var report = Probe.WithTotals(GeneratedReports.Create(template, content));
        foreach (var cell in template.Cells.Where(cell => cell.Section.Key == "applications" && cell.Row == "new"))
        {
            report = Probe.With(report, cell.Path, report.GetCell($"applications.outcomes.total.{cell.Column}"));
            report = Probe.With(report, $"applications.carried_out.{cell.Column}", report.GetCell($"applications.carried_in.{cell.Column}"));
        }

        Assert.True(GeneratedReports.Holds(report));
        Assert.Empty(Probe.Validate(report).Select(finding => finding.Message));
        return report;
    }
}
