// The arithmetic of a full report: generated, by FluentValidation, by hand.
using System;
using BenchmarkDotNet.Attributes;

namespace Formwork.Benchmarks;

/// <summary>Checks of a full report that is right.</summary>
public class ValidationBenchmarks
{
    private readonly AnnualReport _report = SoundReport.Make();
    private readonly FluentRules _fluent = new();

    /// <summary>All three see a report that is right, and one wrong figure in any cell that is part of a sum.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        Require(Formwork() && FluentValidation() && HandWritten(), "The report is right.");
        foreach (var cell in Template.Of<AnnualReport>().Cells)
        {
            if (cell.Section.Key is "applications" or "review_litigation")
            {
                _report.GetCell(cell.Index).TryGetInt32(out var value);
                var wrong = _report.With(cell.Index, value + 1);
                Require(wrong.Validate().Count > 0 && !_fluent.Validate(wrong).IsValid && HandWrittenRules.Judge(wrong).Fails > 0, cell.Path);
            }
        }
    }

    /// <summary>Generated, with all of the form's other checks as well.</summary>
    [Benchmark]
    public bool Formwork() => _report.Validate().Count == 0;

    /// <summary>The sums by FluentValidation.</summary>
    [Benchmark]
    public bool FluentValidation() => _fluent.Validate(_report).IsValid;

    /// <summary>The sums by hand.</summary>
    [Benchmark]
    public bool HandWritten() => HandWrittenRules.Judge(_report) is { Fails: 0, Undecided: 0 };

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The sides of the comparison differ: " + what);
        }
    }
}
