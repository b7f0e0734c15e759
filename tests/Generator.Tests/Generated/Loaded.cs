// Generated code, compiled once and loaded, for the tests that run it.
using System.Reflection;
using Formwork.Testing;
using Xunit;

namespace Formwork.Generator.Tests.Generated;

/// <summary>The templates of the tests as loaded code.</summary>
internal static class Loaded
{
    private static readonly Assembly s_assembly = Load();

    public static Template AnnualReport { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.AnnualReport");

    public static Template LibraryReturn { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.LibraryReturn");

    public static Template HarbourLog { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.HarbourLog");

    public static Template ManyChecks { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.ManyChecks");

    public static Template CountyReturn { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.CountyReturn");

    public static Template ShelterReport { get; } = GeneratedReports.TemplateOf(s_assembly, "Consumer.ShelterReport");

    /// <summary>The verbs of a report type.</summary>
    public static IReportProbe Verbs(string type) => ReportProbe.Of(s_assembly, "Consumer." + type);

    /// <summary>What the probe's method of this name returns.</summary>
    public static IReport Probe(string method) => (IReport)s_assembly.GetType("Probe")!.GetMethod(method)!.Invoke(null, null)!;

    private static Assembly Load()
    {
        // Code as people write it against the records.
        const string Code = """
            #pragma warning disable CS1591
            using Consumer;

            public static class Probe
            {
                public static Formwork.IReport Blank() => new LibraryReturn();

                public static Formwork.IReport Nulls() => new LibraryReturn { Facts = null!, Loans = null!, Remarks = new() { Notes = null! } };

                public static Formwork.IReport Music() => new LibraryReturn
                {
                    Facts = new() { Library = "Town Library", Keeper = LibraryReturn.ReportFacts.KeeperChoice.Town, Year = 2024, Opened = new(1901, 5, 17) },
                    Preamble = "First.\nSecond.",
                    Remarks = new() { Text = "Quiet.", Notes = [new("", "a"), new(null, "b")] },
                    Loans = new() { Music = new() { Local = new() { Adults = 3, Children = Formwork.Count.NotApplicable, Total = 3 } } },
                    Money = new() { Grant = 12.50m },
                };

                public static Formwork.IReport County() => new CountyReturn
                {
                    Lists = new() { Branches = ["North", "South"] },
                    Loans = new()
                    {
                        ByPost = new() { Books = 1, BooksLarge = 0, Music = 2, Total = 3 },
                        County = new()
                        {
                            Branch = [new("South", new() { Adults = new() { Books = 4 } }), new("East", new() { Children = new() { Music = 5 } })],
                            Total = new() { Books = 4 },
                        },
                        Van = Formwork.ItemRows<CountyReturn.LoansSection.LoansRow>.Empty.With("Blue", new() { Total = 6 }),
                    },
                    Money = new() { Branch = [new("North", new() { Rent = 7.50m })] },
                };

                public static Formwork.IReport Shelter() => new ShelterReport
                {
                    Facts = new() { Kind = ShelterReport.ReportFacts.KindChoice.Charity, Keepers = 4, Balance = -0.5m },
                    Animals = new()
                    {
                        Figures = new() { Dogs = new() { Arrived = 3, ArrivedIll = 1, Share = 17.4m } },
                        Words = new() { Text = "Many.", Thanks = new() { Text = "To all." } },
                    },
                    Requests = new()
                    {
                        Town = new() { State = ShelterReport.AnswersColumns.StateChoice.Answered, Since = new System.DateOnly(2025, 2, 3) },
                        County = new() { State = Formwork.Entry<ShelterReport.AnswersColumns.StateChoice>.NotApplicable },
                    },
                };
            }
            """;
        var run = new GeneratorHost().Run(
            Code,
            new TemplateInput(TestTemplates.AnnualReport, "/project/a.report.yaml"),
            new TemplateInput(TestTemplates.LibraryReturn, "/project/b.report.yaml"),
            new TemplateInput(TestTemplates.HarbourLog, "/project/c.report.yaml"),
            new TemplateInput(TestTemplates.ManyChecks, "/project/d.report.yaml"),
            new TemplateInput(TestTemplates.CountyReturn, "/project/e.report.yaml"),
            new TemplateInput(TestTemplates.ShelterReport, "/project/f.report.yaml"));
        Assert.Empty(run.BuildDiagnostics);
        return run.Load();
    }
}
