// How long the benchmarks run: long enough to trust, or quickly for a look.
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Formwork.Benchmarks;

/// <summary>How the benchmarks are run.</summary>
public sealed class BenchmarkConfig : ManualConfig
{
    /// <summary>Makes a configuration.</summary>
    /// <param name="quick">Whether a look is enough.</param>
    public BenchmarkConfig(bool quick)
    {
        Rounds = quick ? 4 : 8;

        // In this process: both sides of a ratio run under the same conditions, and nothing is built again. Many short iterations, of
        // which the quickest counts. A long warm-up, since the runtime compiles hot code anew only after a while, and later still on a
        // busy machine.
        AddJob(Job.Default
            .WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithWarmupCount(quick ? 60 : 150)
            .WithIterationCount(quick ? 40 : 100)
            .WithIterationTime(TimeInterval.FromMilliseconds(20)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddLogger(new ConsoleLogger());
        AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
        WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
    }

    /// <summary>How often everything is measured, one after the other.</summary>
    public int Rounds { get; }
}
