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

Add<ValidationBenchmarks>(summary =>
[
    Figure.AtLeast("checks of the tables: FluentValidation / Formwork", 12, summary, nameof(ValidationBenchmarks.FluentTables), nameof(ValidationBenchmarks.FormworkTables)),
    Figure.AtMost("checks of the tables: Formwork / hand-written", 1.5, summary, nameof(ValidationBenchmarks.FormworkTables), nameof(ValidationBenchmarks.HandWrittenTables)),
    Figure.AtLeast("tables by FluentValidation / all checks by Formwork", 12, summary, nameof(ValidationBenchmarks.FluentTables), nameof(ValidationBenchmarks.Formwork)),
    Figure.AtMost("all checks of a report: Formwork / hand-written", 1.5, summary, nameof(ValidationBenchmarks.Formwork), nameof(ValidationBenchmarks.HandWritten)),
    Figure.NoBytes("all checks of a report: bytes allocated", summary, nameof(ValidationBenchmarks.Formwork)),
]);
Add<SumBenchmarks>(summary =>
[
    Figure.Plain("sum of 100,000 reports: Formwork / hand-written", summary, nameof(SumBenchmarks.FormworkSum), nameof(SumBenchmarks.HandWrittenSums)),
    Figure.NoBytes("sum of 100,000 reports: bytes allocated for each", summary, nameof(SumBenchmarks.FormworkSum)),
    Figure.Plain("sum and checks of 100,000 reports: Formwork / hand-written", summary, nameof(SumBenchmarks.FormworkSumAndChecks), nameof(SumBenchmarks.HandWrittenSumAndChecks)),
    Figure.Plain("sum of 100,000 reports with blanks: Formwork / hand-written", summary, nameof(SumBenchmarks.FormworkSumOfBlanks), nameof(SumBenchmarks.HandWrittenSumOfBlanks)),
    Figure.Plain("sum and checks: with blanks in a tenth / without", summary, nameof(SumBenchmarks.FormworkSumAndChecksOfBlanks), nameof(SumBenchmarks.FormworkSumAndChecks)),
]);
Add<TextBenchmarks>(summary =>
[
    Figure.AtMostMore("texts against tables / one vectorised search", 5, summary, nameof(TextBenchmarks.WithText), nameof(TextBenchmarks.WithoutText), nameof(TextBenchmarks.Search)),
    Figure.NoBytes("texts against tables: bytes allocated", summary, nameof(TextBenchmarks.WithText)),
]);
Add<PageBenchmarks>(summary =>
[
    Figure.AtLeast("three tables as HTML: Handlebars.Net / Formwork", 12, summary, nameof(PageBenchmarks.Handlebars), nameof(PageBenchmarks.Formwork)),
    Figure.AtMost("three tables as HTML: Formwork / memcpy", 12, summary, nameof(PageBenchmarks.Formwork), nameof(PageBenchmarks.Memcpy)),
    Figure.NoBytes("three tables as HTML: bytes allocated", summary, nameof(PageBenchmarks.Formwork)),
]);
Add<JsonBenchmarks>(summary =>
[
    Figure.AtLeast("JSON out: System.Text.Json / Formwork", 3, summary, nameof(JsonBenchmarks.OutSystemTextJson), nameof(JsonBenchmarks.OutFormwork)),
    Figure.AtLeast("JSON in: System.Text.Json / Formwork", 1.8, summary, nameof(JsonBenchmarks.InSystemTextJson), nameof(JsonBenchmarks.InFormwork)),
]);
Add<GeneratorBenchmarks>(summary =>
[
    Figure.AtMost("unrelated C# edit: generator / empty generator", 2, summary, nameof(GeneratorBenchmarks.AfterUnrelatedEdit), nameof(GeneratorBenchmarks.EmptyAfterUnrelatedEdit)),
    Figure.Plain("template edit: generator / empty generator", summary, nameof(GeneratorBenchmarks.AfterTemplateEdit), nameof(GeneratorBenchmarks.EmptyAfterTemplateEdit)),
]);
if (IsChosen(nameof(FreshProcess)))
{
    figures.Add(FreshProcess.Compare("generator, first run of a process / empty generator", FreshProcess.Generator, FreshProcess.EmptyGenerator, quick));
    figures.Add(FreshProcess.Compare("fresh process: first report / no report", FreshProcess.Report, FreshProcess.Nothing, quick));
}

Figure.Print(figures);
return figures.All(figure => figure.IsMet != false) ? 0 : 1;

void Add<T>(Func<Summary, Figure[]> read)
{
    if (IsChosen(typeof(T).Name))
    {
        figures.AddRange(read(BenchmarkRunner.Run<T>(config)));
    }
}

bool IsChosen(string name) => chosen.Count == 0 || chosen.Exists(choice => name.StartsWith(choice, StringComparison.OrdinalIgnoreCase));
