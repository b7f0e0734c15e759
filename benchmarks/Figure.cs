// One line of the table: a ratio, what it should be, and whether it is.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Reports;

namespace Formwork.Benchmarks;

/// <summary>A measured ratio and its target.</summary>
/// <param name="Name">What is compared with what.</param>
/// <param name="Value">The ratio.</param>
/// <param name="Target">What it should be, in words.</param>
/// <param name="IsMet">Whether it is; null where nothing is promised.</param>
public sealed record Figure(string Name, double Value, string Target, bool? IsMet)
{
    /// <summary>A ratio that should not be below a bound.</summary>
    public static Figure AtLeast(string name, double bound, Summary summary, string above, string below)
    {
        var ratio = Median(summary, above) / Median(summary, below);
        return new(name, ratio, $"at least {bound}", ratio >= bound);
    }

    /// <summary>A ratio that should not be above a bound.</summary>
    public static Figure AtMost(string name, double bound, Summary summary, string above, string below)
    {
        var ratio = Median(summary, above) / Median(summary, below);
        return new(name, ratio, $"at most {bound}", ratio <= bound);
    }

    /// <summary>A ratio of what one side takes more than another to a third, that should not be above a bound.</summary>
    public static Figure AtMostMore(string name, double bound, Summary summary, string with, string without, string unit)
    {
        var ratio = (Median(summary, with) - Median(summary, without)) / Median(summary, unit);
        return new(name, ratio, $"at most {bound}", ratio <= bound);
    }

    /// <summary>A ratio of which nothing is promised.</summary>
    public static Figure Plain(string name, Summary summary, string above, string below) =>
        new(name, Median(summary, above) / Median(summary, below), "", null);

    /// <summary>Allocated bytes, of which there should be none.</summary>
    public static Figure NoBytes(string name, Summary summary, string method)
    {
        var bytes = Report(summary, method).GcStats.GetBytesAllocatedPerOperation(Report(summary, method).BenchmarkCase) ?? long.MaxValue;
        return new(name, bytes, "0", bytes == 0);
    }

    /// <summary>Prints the table.</summary>
    public static void Print(IReadOnlyList<Figure> figures)
    {
        var width = figures.Max(figure => figure.Name.Length);
        Console.WriteLine();
        Console.WriteLine($"| {"figure".PadRight(width)} |  ratio | target       | met |");
        Console.WriteLine($"|-{new string('-', width)}-|-------:|--------------|-----|");
        foreach (var figure in figures)
        {
            var ratio = figure.Value.ToString("0.0#", CultureInfo.InvariantCulture).PadLeft(6);
            var met = figure.IsMet switch { true => "yes", false => "NO", _ => "" };
            Console.WriteLine($"| {figure.Name.PadRight(width)} | {ratio} | {figure.Target,-12} | {met,-3} |");
        }
    }

    private static double Median(Summary summary, string method) => Report(summary, method).ResultStatistics!.Median;

    private static BenchmarkReport Report(Summary summary, string method) =>
        summary.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);
}
