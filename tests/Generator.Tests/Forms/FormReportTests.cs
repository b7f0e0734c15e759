// The two example forms with their reports: read, checked, printed, compared with last year.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Forms;

public class FormReportTests
{
    private static readonly Lazy<Dictionary<string, IReportProbe>> s_probes = new(() => new()
    {
        ["water"] = Load("water-return-2024.report.yaml"),
        ["school"] = Load("school-statistics-2024.report.yaml"),
    });

    public static TheoryData<string> Forms => ["water", "school"];

    public static TheoryData<string, string> Reports => new()
    {
        { "water", "2023" }, { "water", "2024" }, { "water", "2024-faulty" },
        { "school", "2023" }, { "school", "2024" }, { "school", "2024-faulty" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_sound_report_has_no_finding_beside_that_of_last_year(string form)
    {
        Assert.Empty(s_probes.Value[form].Validate(Read(form, "2024"), Read(form, "2023")));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_mistakes_of_a_faulty_report_are_found(string form) =>
        Snapshot.Match(s_probes.Value[form].Validate(Read(form, "2024-faulty"), Read(form, "2023")).ToText() + "\n", $"{form}.Findings", "txt");

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_page_with_the_mistakes_marked_is_the_page_of_the_form(string form)
    {
        var report = Read(form, "2024-faulty");
        PageLaw.CheckMarked(report.ToHtml(s_probes.Value[form].Validate(report, Read(form, "2023"))), report.ToHtml());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Without_last_year_nothing_is_said_of_it(string form) => Assert.Empty(s_probes.Value[form].Validate(Read(form, "2024")));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_report_is_printed_as_the_form_has_it(string form)
    {
        var report = Read(form, "2024");
        PageLaw.CheckHtml(report.ToHtml());
        PageLaw.CheckMarkdown(report.ToMarkdown());
        Snapshot.Match(report.ToHtml(), $"{form}.Page", "html");
        Snapshot.Match(report.ToText(), $"{form}.Text", "txt");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_comes_back_from_JSON(string form, string report) => Assert.Equal(Read(form, report), s_probes.Value[form].ReadJson(Read(form, report).ToJson()));

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_comes_back_from_its_text(string form, string report) =>
        Assert.Equal(BehindFacts(Read(form, report)), BehindFacts(s_probes.Value[form].ReadText(Read(form, report).ToText()).Report));

    /// <summary>A text says the facts of its title only, so they are left out where a text is compared.</summary>
    private static string BehindFacts(IReport report) => report.ToJson()[report.ToJson().IndexOf("\"preamble\"", StringComparison.Ordinal)..];

    private static IReport Read(string form, string report) => s_probes.Value[form].ReadJson(File.ReadAllText(PathOf($"{form}-{report}.json")));

    private static IReportProbe Load(string file)
    {
        var run = new GeneratorHost().Start(GeneratedLaw.Project, new TemplateInput(File.ReadAllText(PathOf(file))));
        Assert.Empty(run.BuildDiagnostics);
        var assembly = run.Load();
        return ReportProbe.Of(assembly, assembly.GetTypes().Single(type => type.IsAssignableTo(typeof(IReport))).FullName!);
    }

    private static string PathOf(string file) => Path.Combine(Repository.Root, "tests", "Testing", "Forms", file);
}
