// Measures what the project promises of its speed and prints one table of ratios.
using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Formwork.Benchmarks;

if (args is [FreshProcess.Switch, var work])
{
    return FreshProcess.Do(work);
}

// Names choose what is measured: Validation, Sum, Page, Json, Generator, FreshProcess; without any, everything.
var quick = args.Contains("--quick");
var chosen = args.Where(arg => !arg.StartsWith('-')).ToList();
var config = new BenchmarkConfig(quick);
var figures = new List<Figure>();

Add<ValidationBenchmarks>(rounds =>
[
    Figure.AtLeast("checks of the tables: FluentValidation / Formwork", 12, rounds, nameof(ValidationBenchmarks.FluentTables), nameof(ValidationBenchmarks.FormworkTables)),
    Figure.AtMost("checks of the tables: Formwork / hand-written", 1.5, rounds, nameof(ValidationBenchmarks.FormworkTables), nameof(ValidationBenchmarks.HandWrittenTables)),
    Figure.AtLeast("tables by FluentValidation / all checks by Formwork", 12, rounds, nameof(ValidationBenchmarks.FluentTables), nameof(ValidationBenchmarks.Formwork)),
    Figure.AtMost("all checks of a report: Formwork / hand-written", 2, rounds, nameof(ValidationBenchmarks.Formwork), nameof(ValidationBenchmarks.HandWritten)),
    Figure.NoBytes("all checks of a report: bytes allocated", rounds, nameof(ValidationBenchmarks.Formwork)),
]);
Add<SumBenchmarks>(rounds =>
[
    Figure.Plain("sum of 100,000 reports: Formwork / hand-written", rounds, nameof(SumBenchmarks.FormworkSum), nameof(SumBenchmarks.HandWrittenSums)),
    Figure.NoBytes("sum of 100,000 reports: bytes allocated for each", rounds, nameof(SumBenchmarks.FormworkSum)),
    Figure.Plain("sum and checks of 100,000 reports: Formwork / hand-written", rounds, nameof(SumBenchmarks.FormworkSumAndChecks), nameof(SumBenchmarks.HandWrittenSumAndChecks)),
    Figure.Plain("sum of 100,000 reports with blanks: Formwork / hand-written", rounds, nameof(SumBenchmarks.FormworkSumOfBlanks), nameof(SumBenchmarks.HandWrittenSumOfBlanks)),
    Figure.Plain("sum and checks: with blanks in a tenth / without", rounds, nameof(SumBenchmarks.FormworkSumAndChecksOfBlanks), nameof(SumBenchmarks.FormworkSumAndChecks)),
]);
Add<TextBenchmarks>(rounds =>
[
    Figure.AtMostMore("texts against tables / one vectorised search", 5, rounds, nameof(TextBenchmarks.WithText), nameof(TextBenchmarks.WithoutText), nameof(TextBenchmarks.Search)),
    Figure.NoBytes("texts against tables: bytes allocated", rounds, nameof(TextBenchmarks.WithText)),
]);
Add<PageBenchmarks>(rounds =>
[
    Figure.AtLeast("three tables as HTML: Handlebars.Net / Formwork", 12, rounds, nameof(PageBenchmarks.Handlebars), nameof(PageBenchmarks.Formwork)),
    Figure.AtMost("three tables as HTML: Formwork / memcpy", 12, rounds, nameof(PageBenchmarks.Formwork), nameof(PageBenchmarks.Memcpy)),
    Figure.NoBytes("three tables as HTML: bytes allocated", rounds, nameof(PageBenchmarks.Formwork)),
]);
Add<JsonBenchmarks>(rounds =>
[
    Figure.AtLeast("JSON out: System.Text.Json / Formwork", 3, rounds, nameof(JsonBenchmarks.OutSystemTextJson), nameof(JsonBenchmarks.OutFormwork)),
    Figure.AtLeast("JSON in: System.Text.Json / Formwork", 1.8, rounds, nameof(JsonBenchmarks.InSystemTextJson), nameof(JsonBenchmarks.InFormwork)),
]);
Add<GeneratorBenchmarks>(rounds =>
[
    Figure.AtMost("unrelated C# edit: generator / empty generator", 2, rounds, nameof(GeneratorBenchmarks.AfterUnrelatedEdit), nameof(GeneratorBenchmarks.EmptyAfterUnrelatedEdit)),
    Figure.Plain("template edit: generator / empty generator", rounds, nameof(GeneratorBenchmarks.AfterTemplateEdit), nameof(GeneratorBenchmarks.EmptyAfterTemplateEdit)),
]);
if (IsChosen(nameof(FreshProcess)))
{
    figures.Add(FreshProcess.Compare("generator, first run of a process / empty generator", FreshProcess.Generator, FreshProcess.EmptyGenerator, quick));
    figures.Add(FreshProcess.Compare("fresh process: first report / no report", FreshProcess.Report, FreshProcess.Nothing, quick));
}

Figure.Print(figures);
return figures.All(figure => figure.IsMet != false) ? 0 : 1;

void Add<T>(Func<IReadOnlyList<Summary>, Figure[]> read)
{
    if (IsChosen(typeof(T).Name))
    {
        // In turns, since a shared machine is slower for seconds at a time.
        figures.AddRange(read([.. Enumerable.Range(0, config.Rounds).Select(_ => BenchmarkRunner.Run<T>(config))]));
    }
}

bool IsChosen(string name) => chosen.Count == 0 || chosen.Exists(choice => name.StartsWith(choice, StringComparison.OrdinalIgnoreCase));
