// What came of running the generator once.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Formwork.Testing;

/// <summary>One run of the generator, from which the next can start.</summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly GeneratorHost _host;
    private readonly TemplateText[] _texts;

    private GeneratorRun(GeneratorDriver driver, Compilation compilation, GeneratorHost host, TemplateText[] texts)
    {
        _driver = driver;
        _host = host;
        _texts = texts;
        Compilation = compilation;
        Result = driver.GetRunResult().Results.Single();
    }

    /// <summary>The project with the generated code.</summary>
    public Compilation Compilation { get; }

    /// <summary>What the generator did.</summary>
    public GeneratorRunResult Result { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>The generator's diagnostics as a compiler prints them.</summary>
    public IReadOnlyList<string> Diagnostics => Result.Diagnostics.Select(diagnostic => diagnostic.ToString()).ToList();

    /// <summary>All errors and warnings of the build, the generator's among them.</summary>
    public IReadOnlyList<string> BuildDiagnostics => Result.Diagnostics
        .Concat(Compilation.GetDiagnostics())
        .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        .Select(diagnostic => diagnostic.ToString())
        .ToList();

    /// <summary>Runs the generator again, as an editor does after each change.</summary>
    /// <param name="code">The project's own C#.</param>
    /// <returns>What came of it.</returns>
    public GeneratorRun Again(string code) => Of(_driver, _host.Compilation(code), _host, _texts);

    /// <summary>Runs the generator again after a template was changed.</summary>
    /// <param name="code">The project's own C#.</param>
    /// <param name="index">Which of the templates.</param>
    /// <param name="changed">What it is now.</param>
    /// <returns>What came of it.</returns>
    public GeneratorRun Again(string code, int index, TemplateInput changed)
    {
        var texts = (TemplateText[])_texts.Clone();
        texts[index] = new TemplateText(changed);
        return Of(_driver.ReplaceAdditionalText(_texts[index], texts[index]), _host.Compilation(code), _host, texts);
    }

    /// <summary>Why the values of a step are what they are.</summary>
    /// <param name="step">The name of the step.</param>
    /// <returns>One reason for each value.</returns>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var runs)
        ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason).ToList()
        : [];

    /// <summary>Why the generated files and diagnostics are what they are.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons => Result.TrackedOutputSteps
        .SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason).ToList();

    /// <summary>Compiles the project and loads it.</summary>
    /// <returns>The assembly.</returns>
    public Assembly Load() => Load(new AssemblyLoadContext(null));

    /// <summary>Compiles the project and loads it where it can be unloaded from.</summary>
    /// <param name="context">Where to.</param>
    /// <returns>The assembly.</returns>
    public Assembly Load(AssemblyLoadContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var image = new MemoryStream();
        var result = Compilation.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        return context.LoadFromStream(image);
    }

    internal static GeneratorRun Of(GeneratorDriver driver, Compilation compilation, GeneratorHost host, TemplateText[] texts)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var updated, out ImmutableArray<Diagnostic> _);
        return new GeneratorRun(driver, updated, host, texts);
    }
}
