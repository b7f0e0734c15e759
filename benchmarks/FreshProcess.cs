// What is paid once: a child process timed as a whole, from its start to its end.
using System;
using System.Buffers;
using System.Diagnostics;
using System.Linq;
using Formwork.Generator;

namespace Formwork.Benchmarks;

/// <summary>Times fresh processes.</summary>
public static class FreshProcess
{
    /// <summary>The argument that makes this program the child.</summary>
    public const string Switch = "--child";

    /// <summary>The child does nothing.</summary>
    public const string Nothing = "nothing";

    /// <summary>The child makes a report, checks it, and writes it as HTML and JSON.</summary>
    public const string Report = "report";

    /// <summary>The child runs the generator once.</summary>
    public const string Generator = "generator";

    /// <summary>The child runs the empty generator once.</summary>
    public const string EmptyGenerator = "empty-generator";

    /// <summary>What the child does; its exit code.</summary>
    public static int Do(string work) => work switch
    {
        Nothing => 0,
        Report => DoReport(),
        Generator => new GeneratorRun(new TemplateGenerator()).Run().Files > 0 ? 0 : 1,
        EmptyGenerator => new GeneratorRun(new EmptyGenerator()).Run().Files == 0 ? 0 : 1,
        _ => 2,
    };

    /// <summary>Compares two kinds of children.</summary>
    public static Figure Compare(string name, string above, string below, bool quick)
    {
        // In turns, so that whatever else the machine does hits both alike.
        var rounds = Enumerable.Range(0, quick ? 7 : 21).Select(_ => (Time(above), Time(below))).ToList();
        return new Figure(name, Median(rounds.Select(round => round.Item1)) / Median(rounds.Select(round => round.Item2)), "", null);
    }

    private static int DoReport()
    {
        var report = new AnnualReport { Facts = new() { Agency = "青石县工业和信息化局", Year = 2023 }, Applications = new() { New = new() { NaturalPerson = 1, Total = 1 } } };
        var buffer = new ArrayBufferWriter<byte>();
        var findings = report.Validate();
        report.WriteHtml(buffer);
        report.WriteJson(buffer);
        return findings.Count == 0 || buffer.WrittenCount == 0 ? 1 : 0;
    }

    private static double Time(string work)
    {
        var start = Stopwatch.GetTimestamp();
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), Switch, work]))!;
        child.WaitForExit();
        return child.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalMilliseconds : throw new InvalidOperationException($"The child that does {work} failed.");
    }

    // Started by "dotnet x.dll" the process is dotnet, and wants the dll again.
    private static string[] Host() => Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(FreshProcess).Assembly.Location] : [];

    private static double Median(System.Collections.Generic.IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
