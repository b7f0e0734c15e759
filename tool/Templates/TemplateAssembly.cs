// Compiles a template: the generator of the package, in a compiler that is hosted here. Whatever touches this class loads the compiler.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Formwork.Generator;
using Formwork.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Formwork.Tool;

/// <summary>Compiles templates.</summary>
internal static class TemplateAssembly
{
    private const string Namespace = "FormworkTemplate";

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> s_references = new(FindReferences);

    /// <summary>Compiles a template.</summary>
    /// <param name="file">The template.</param>
    /// <returns>An assembly that is called as the report type in it.</returns>
    /// <exception cref="TemplateErrorsException">The template has errors.</exception>
    public static byte[] Compile(InputFile file)
    {
        var source = new Schema.Text.SourceText(file.Text, file.Path);
        var result = TemplateCompiler.Compile(source);
        if (result.HasErrors || result.Model is null)
            throw new TemplateErrorsException(new(file.Path, source, result));

        var driver = CSharpGeneratorDriver.Create([new TemplateGenerator().AsSourceGenerator()], [new TemplateText(file.Text)], s_parse, new TemplateOptions(Namespace));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);
        var blank = CSharpCompilation.Create($"{Namespace}.{result.Model.TypeName}", [], s_references.Value, options);
        driver.RunGeneratorsAndUpdateCompilation(blank, out var compilation, out var said);

        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        var fault = said.Concat(emitted.Diagnostics).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return fault is null
            ? assembly.ToArray()
            : throw new InvalidOperationException($"{file.Path} does not compile: {fault.Id}: {fault.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    // The platform that runs the tool, and the runtime that lies beside it: what is compiled is run here and nowhere else.
    private static List<MetadataReference> FindReferences()
    {
        var platform = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == platform && Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(IReport).Assembly.Location)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
            .ToList();
    }
}
