// A generator at work on the 2021 form, in memory.
using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Formwork.Benchmarks;

/// <summary>A generator at work on the 2021 form.</summary>
public sealed class GeneratorRun
{
    private static readonly string Yaml = ReadTemplate();

    private readonly AdditionalText[] _texts = [new InMemoryText(Yaml), new InMemoryText(Yaml.Replace("自然人", "自然人员", StringComparison.Ordinal))];
    private readonly CSharpCompilation[] _compilations = [Compilation("class A { }"), Compilation("class A { int B() => 1; }")];
    private GeneratorDriver _driver;
    private int _text;
    private int _compilation;

    /// <summary>Prepares a generator.</summary>
    public GeneratorRun(IIncrementalGenerator generator) =>
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], [_texts[0]], CSharpParseOptions.Default, new Options());

    /// <summary>How many files it made.</summary>
    public int Files => _driver.GetRunResult().GeneratedTrees.Length;

    /// <summary>Runs it.</summary>
    public GeneratorRun Run()
    {
        _driver = _driver.RunGenerators(_compilations[_compilation]);
        return this;
    }

    /// <summary>Changes a label of the template.</summary>
    public void EditTemplate()
    {
        _driver = _driver.ReplaceAdditionalText(_texts[_text], _texts[1 - _text]);
        _text = 1 - _text;
    }

    /// <summary>Changes C# that has nothing to do with the template.</summary>
    public void EditCode() => _compilation = 1 - _compilation;

    private static CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Edited",
        [CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string ReadTemplate()
    {
        using var reader = new System.IO.StreamReader(typeof(GeneratorRun).Assembly.GetManifestResourceStream("template")!);
        return reader.ReadToEnd();
    }

    private sealed class InMemoryText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => "/annual-report.report.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.RootNamespace"] = "Edited" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.FormworkTemplate"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
