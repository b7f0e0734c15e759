// The checks of a full report: of its tables by generated code, by FluentValidation, by hand; and all of them.
using System;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Formwork.Benchmarks;

/// <summary>Checks of a full report that is right, and whose texts say no figure; those are measured by themselves.</summary>
public class ValidationBenchmarks
{
    // The generated arithmetic, which Validate asks first and nothing else can call.
    private static readonly Func<AnnualReport, bool> s_tables = Template.Of<AnnualReport>().GetType()
        .GetMethod("Holds", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(AnnualReport)])!
        .CreateDelegate<Func<AnnualReport, bool>>(Template.Of<AnnualReport>());

    private readonly AnnualReport _report = SoundReport.Make();
    private readonly FluentRules _fluent = new();

    /// <summary>All see a report that is right, and one wrong figure in any cell that is part of a sum; and words that are wrong.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        Require(FormworkTables() && FluentTables() && HandWrittenTables() && Formwork() && HandWritten(), "The report is right.");
        foreach (var cell in Template.Of<AnnualReport>().Cells)
        {
            if (cell.Section.Key is "applications" or "review_litigation")
            {
                _report.GetCell(cell.Index).TryGetInt32(out var value);
                var wrong = _report.With(cell.Index, value + 1);
                Require(!s_tables(wrong) && wrong.Validate().Count > 0 && !_fluent.Validate(wrong).IsValid && HandWrittenRules.Judge(wrong).Fails > 0, cell.Path);
            }
        }

        AnnualReport[] others =
        [
            _report with { Facts = _report.Facts with { PeriodTo = new(2022, 12, 31) } },
            _report with { Facts = _report.Facts with { Website = "具体网址" } },
            _report with { Facts = _report.Facts with { Published = new(2024, 4, 1) } },
            _report with { Overview = new() { Text = _report.Overview.Text!.Replace("平台建设", "平台", StringComparison.Ordinal) } },
            _report with { Problems = new() { Text = " " } },
            _report with { OtherMatters = new() { Text = "无。" } },
        ];
        for (var i = 0; i < others.Length; i++)
        {
            Require(others[i].Validate().Count > 0 && !HandWrittenWords.AreSound(others[i]), "Words " + i);
        }
    }

    /// <summary>The sums, generated.</summary>
    [Benchmark]
    public bool FormworkTables() => s_tables(_report);

    /// <summary>The sums by FluentValidation.</summary>
    [Benchmark]
    public bool FluentTables() => _fluent.Validate(_report).IsValid;

    /// <summary>The sums by hand.</summary>
    [Benchmark]
    public bool HandWrittenTables() => HandWrittenRules.Judge(_report) is { Fails: 0, Undecided: 0 };

    /// <summary>All checks of the form.</summary>
    [Benchmark]
    public bool Formwork() => _report.Validate().Count == 0;

    /// <summary>All checks of the form, but for figures in texts, by hand.</summary>
    [Benchmark]
    public bool HandWritten() => HandWrittenRules.Judge(_report) is { Fails: 0, Undecided: 0 } && HandWrittenWords.AreSound(_report);

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The sides of the comparison differ: " + what);
        }
    }
}
