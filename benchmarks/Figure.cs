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
    public static Figure AtLeast(string name, double bound, IReadOnlyList<Summary> rounds, string above, string below)
    {
        var ratio = Least(rounds, above) / Least(rounds, below);
        return new(name, ratio, $"at least {bound}", ratio >= bound);
    }

    /// <summary>A ratio that should not be above a bound.</summary>
    public static Figure AtMost(string name, double bound, IReadOnlyList<Summary> rounds, string above, string below)
    {
        var ratio = Least(rounds, above) / Least(rounds, below);
        return new(name, ratio, $"at most {bound}", ratio <= bound);
    }

    /// <summary>A ratio of what one side takes more than another to a third, that should not be above a bound.</summary>
    public static Figure AtMostMore(string name, double bound, IReadOnlyList<Summary> rounds, string with, string without, string unit)
    {
        var ratio = (Least(rounds, with) - Least(rounds, without)) / Least(rounds, unit);
        return new(name, ratio, $"at most {bound}", ratio <= bound);
    }

    /// <summary>A ratio of which nothing is promised.</summary>
    public static Figure Plain(string name, IReadOnlyList<Summary> rounds, string above, string below) =>
        new(name, Least(rounds, above) / Least(rounds, below), "", null);

    /// <summary>Allocated bytes, of which there should be none.</summary>
    public static Figure NoBytes(string name, IReadOnlyList<Summary> rounds, string method)
    {
        var bytes = Reports(rounds, method).Max(report => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? long.MaxValue);
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

    // Whatever else runs on a machine only adds time, now to one side of a ratio, now to the other: the least comes nearest to what the work itself takes.
    private static double Least(IReadOnlyList<Summary> rounds, string method) => Reports(rounds, method).Min(report => report.ResultStatistics!.Min);

    private static IEnumerable<BenchmarkReport> Reports(IReadOnlyList<Summary> rounds, string method) =>
        rounds.Select(round => round.Reports.Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method));
}
