// What the generator costs after an edit, against one that does nothing with the same inputs.
using System;
using BenchmarkDotNet.Attributes;
using Formwork.Generator;

namespace Formwork.Benchmarks;

/// <summary>The generator after edits.</summary>
public class GeneratorBenchmarks
{
    private readonly GeneratorRun _ours = new(new TemplateGenerator());
    private readonly GeneratorRun _empty = new(new EmptyGenerator());

    /// <summary>Ours makes code, the other none.</summary>
    [GlobalSetup]
    public void SameWork()
    {
        if (_ours.Run().Files == 0 || _empty.Run().Files != 0)
        {
            throw new InvalidOperationException("The generator made nothing.");
        }
    }

    /// <summary>After an edit of C# that has nothing to do with the template.</summary>
    [Benchmark]
    public GeneratorRun AfterUnrelatedEdit()
    {
        _ours.EditCode();
        return _ours.Run();
    }

    /// <summary>The same with the empty generator.</summary>
    [Benchmark]
    public GeneratorRun EmptyAfterUnrelatedEdit()
    {
        _empty.EditCode();
        return _empty.Run();
    }

    /// <summary>After a label of the template was changed.</summary>
    [Benchmark]
    public GeneratorRun AfterTemplateEdit()
    {
        _ours.EditTemplate();
        return _ours.Run();
    }

    /// <summary>The same with the empty generator.</summary>
    [Benchmark]
    public GeneratorRun EmptyAfterTemplateEdit()
    {
        _empty.EditTemplate();
        return _empty.Run();
    }
}
