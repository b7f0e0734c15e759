using System;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Formwork.Dynamic;
using Formwork.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Formwork.Testing;

/// <summary>A compiler with the generator in it.</summary>
public sealed class GeneratorHost
{
    private static readonly MetadataReference[] s_net80 =
        [.. Net80.References.All, MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "net8.0", "Formwork.dll"))];

    private static readonly MetadataReference[] s_net100 =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(IReport).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(TemplateLoader).Assembly.Location),
    ];

    private readonly CSharpParseOptions _parse;
    private readonly CSharpCompilationOptions _options;
    private readonly string _rootNamespace;

    /// <summary>
    /// Sets a project up: warnings are errors, arithmetic is checked, documentation is written. Up to C# 12 it is compiled for net8.0,
    /// from C# 13 on for net10.0.
    /// </summary>
    /// <param name="version">The version of C#.</param>
    /// <param name="nullable">Whether the project has nullable reference types on.</param>
    /// <param name="rootNamespace">The project's root namespace.</param>
    /// <param name="kind">What the project is compiled to.</param>
    public GeneratorHost(
        LanguageVersion version = LanguageVersion.CSharp12,
        bool nullable = true,
        string rootNamespace = "Consumer",
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        _parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        _options = new CSharpCompilationOptions(
            kind,
            checkOverflow: true,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        _rootNamespace = rootNamespace;
    }

    /// <summary>Runs the generator twice: the second run has nothing to do, and its models hold nothing of the compiler's.</summary>
    /// <param name="code">The project's own C#.</param>
    /// <param name="templates">The templates.</param>
    /// <returns>What came of it.</returns>
    public GeneratorRun Run(string code, params TemplateInput[] templates)
    {
        var first = Start(code, templates);
        PipelineContract.Check(first.Again(code));
        return first;
    }

    /// <summary>Runs the generator once.</summary>
    /// <param name="code">The project's own C#.</param>
    /// <param name="templates">The templates.</param>
    /// <returns>What came of it.</returns>
    public GeneratorRun Start(string code, params TemplateInput[] templates)
    {
        var texts = templates.Select(template => new TemplateText(template)).ToArray();
        var driver = CSharpGeneratorDriver.Create(
            [new TemplateGenerator().AsSourceGenerator()],
            texts,
            _parse,
            new ProjectOptions(_rootNamespace),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return GeneratorRun.Of(driver, Compilation(code), this, texts);
    }

    /// <summary>The project without generated code.</summary>
    /// <param name="code">The project's own C#.</param>
    /// <returns>The compilation.</returns>
    internal CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(code, _parse, "Program.cs")],
        _parse.LanguageVersion <= LanguageVersion.CSharp12 ? s_net80 : s_net100,
        _options);
}
