// Templates and programs that consumers are made of.
namespace Formwork.Package.Tests;

/// <summary>Templates that consumers are made of.</summary>
internal static class Texts
{
    /// <summary>A small template.</summary>
    public const string Museum = """
        formwork: 1
        template: museum_report
        revision: "2024"
        title: "{museum}: visits"
        language: en
        facts:
          museum: { label: Museum, type: text, required: true }
        sections:
          visits:
            label: Visits
            table:
              columns: { adults: Adults, children: Children, total: { label: Total, total: true } }
              rows: { free: Free, paid: Paid }
        """;

    /// <summary>Another one, in Chinese.</summary>
    public const string Harbour = """
        formwork: 1
        template: harbour_log
        revision: "1"
        title: 港口日志
        language: zh-CN
        sections:
          ships:
            label: 船舶
            table:
              columns: { arrived: 进港, left: 出港 }
              rows: { steam: 轮船, sail: 帆船 }
        """;

    /// <summary>Lets a program reach every part of the runtime: it reads, checks, completes, prints and serialises.</summary>
    public const string EveryVerb = """
        using System;
        using System.Text.Json;
        using Formwork;
        using Consumer;

        var report = new MuseumReport
        {
            Facts = new() { Museum = "Harbour Museum" },
            Visits = new() { Free = new() { Adults = 1, Children = 2, Total = 4 }, Paid = new() { Adults = 5, Children = 6 } },
        };
        var template = Template.Of<MuseumReport>();
        var findings = report.Validate();
        Console.WriteLine("errors " + findings.HasErrors + " " + findings.Count);
        Console.WriteLine("completed " + report.Complete().GetCell("visits.paid.total"));
        Console.WriteLine("sum " + new[] { report, report }.Sum().Report.GetCell("visits.paid.adults"));
        var pages = report.ToHtml().Length > 0 && report.ToMarkdown().Length > 0 && report.ToHtml(findings).Length > 0 && findings.ToJson().Length > 0;
        Console.WriteLine("pages " + pages);
        Console.WriteLine("read " + template.Read(report.ToText()).Report.Visits.Equals(report.Visits));
        var json = JsonSerializer.Serialize(report, template.JsonTypeInfo);
        Console.WriteLine("json " + JsonSerializer.Deserialize(json, template.JsonTypeInfo)!.Equals(report) + " " + template.ReadJson(report.ToJson()).Equals(report));
        """;

    /// <summary>What that program prints.</summary>
    public const string EveryVerbSays = "errors True 2\ncompleted 11\nsum 10\npages True\nread True\njson True True\n";
}
