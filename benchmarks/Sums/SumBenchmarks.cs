// A hundred thousand reports added up and checked: generated, and by hand.
using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Formwork.Benchmarks;

/// <summary>Sums and checks of 100,000 reports; a time is that of one report. Few iterations do, since each has so many.</summary>
[WarmupCount(10)]
[IterationCount(20)]
public class SumBenchmarks
{
    private const int Reports = 100_000;
    private const int Different = 1_000;

    private AnnualReport[] _sound = [];
    private AnnualReport[] _blanks = [];

    /// <summary>Both sides find the same sums, and the same reports without fault.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        // As many as the caches do not hold. In a tenth of those with blanks, five columns have no figure but in the totals.
        _sound = [.. Enumerable.Range(0, Different).Select(SoundReport.Make)];
        _blanks = [.. _sound.Select((report, i) => i % 10 == 0 ? WithoutOrganisations(report) : report)];
        var sum = _sound.Sum().Report;
        var byHand = ByHand(_sound, checks: false);
        Require(sum.Applications.New.Total.AsInt32() == byHand.NewRequests && sum.ProactiveDisclosure.Item8.Fees.Amount.AsDecimal() == byHand.Fees
            && sum.ReviewLitigation.Litigation.AfterReview.Pending.AsInt32() == byHand.Pending, "The sums are the same.");
        Require(_blanks.Sum().Blanks.All(blank => blank.Reports.SequenceEqual(Enumerable.Range(0, Different / 10).Select(i => i * 10))), "Every tenth report has blanks.");
        Require(_blanks.All(report => report.Validate().All(finding => finding.State != FindingState.Fails) && HandWrittenRules.Judge(report).Fails == 0), "No report is wrong.");
    }

    /// <summary>Adding up.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public int FormworkSum() => Add(_sound, checks: false);

    /// <summary>Adding up by hand.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public long? HandWrittenSums() => ByHand(_sound, checks: false, Reports / Different).NewRequests;

    /// <summary>Adding up, and all checks of each report.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public int FormworkSumAndChecks() => Add(_sound, checks: true);

    /// <summary>Adding up and the sums of each report by hand.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public long? HandWrittenSumAndChecks() => ByHand(_sound, checks: true, Reports / Different).NewRequests;

    /// <summary>Adding up where every tenth report has blanks, which are remembered report by report.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public int FormworkSumOfBlanks() => Add(_blanks, checks: false);

    /// <summary>Adding up and all checks where every tenth report has blanks, which the long way has to look at.</summary>
    [Benchmark(OperationsPerInvoke = Different)]
    public int FormworkSumAndChecksOfBlanks() => Add(_blanks, checks: true, 1);

    /// <summary>The same by hand, counting the blanks.</summary>
    [Benchmark(OperationsPerInvoke = Reports)]
    public long? HandWrittenSumOfBlanks() => ByHand(_blanks, checks: false, Reports / Different).NewRequests;

    private static int Add(AnnualReport[] reports, bool checks, int times = Reports / Different)
    {
        var sum = new ReportSum<AnnualReport>();
        var findings = 0;
        for (var i = 0; i < times; i++)
        {
            foreach (var report in reports)
            {
                sum.Add(report);
                findings += checks ? report.Validate().Count : 0;
            }
        }

        return sum.GetResult().Count + findings;
    }

    private static HandWrittenSum ByHand(AnnualReport[] reports, bool checks, int times = 1)
    {
        var sum = new HandWrittenSum();
        var undecided = 0;
        for (var i = 0; i < times; i++)
        {
            foreach (var report in reports)
            {
                sum.Add(report);
                undecided += checks ? HandWrittenRules.Judge(report).Undecided : 0;
            }
        }

        return undecided == 0 ? sum : throw new InvalidOperationException("A report is not decided.");
    }

    private static AnnualReport WithoutOrganisations(AnnualReport report)
    {
        foreach (var cell in report.GetForm().Cells.Where(cell => cell.Section.Key == "applications" && cell.Column.StartsWith("organisation.", StringComparison.Ordinal)))
        {
            report = report.With(cell.Index, default);
        }

        return report;
    }

    private static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The sides of the comparison differ: " + what);
        }
    }
}
