using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Formwork.Schema;
using Formwork.Schema.Compiled;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;

namespace Formwork.Dynamic;

/// <summary>Loads templates at run time, without a compiler.</summary>
public static class TemplateLoader
{
    /// <summary>Loads a template. Whatever the text is, the answer is a result.</summary>
    /// <param name="yaml">The text of the template.</param>
    /// <returns>The template, or why there is none.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static LoadResult Load(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        var source = new SourceText(yaml, "");
        var result = TemplateCompiler.Compile(source);
        var diagnostics = DiagnosticsOf(result);

        // What is left of a template with errors would leave checks out without a word.
        if (result.HasErrors || result.Model is null)
            return new(null, diagnostics);
#pragma warning disable CA1031 // As in the build: a fault of ours is a diagnostic, and nobody's application ends.
        try
        {
            var compiled = Encoding.UTF8.GetBytes(CompiledTemplate.Write(result.Model));
            return new(new DynamicTemplate(compiled), diagnostics);
        }
        catch (Exception fault)
        {
            var message = $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}";
            var finding = new Schema.Diagnostics.Finding(Rules.InternalFault, source.PlaceOf(new TextSpan(0, 0)), new([message]));
            return new(null, [.. diagnostics, TemplateDiagnostic.Of(finding)]);
        }
#pragma warning restore CA1031
    }

    /// <summary>Loads a template from a file in UTF-8.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The template, or why there is none.</returns>
    /// <exception cref="IOException">The file is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
#pragma warning disable RS0030 // The one file that a caller names here; all else takes text.
    public static LoadResult LoadFile(string path) => Load(File.ReadAllText(path));
#pragma warning restore RS0030

    /// <summary>Says what is wrong with a template, and does not load it. Whatever the text is, the answer is a result.</summary>
    /// <param name="yaml">The text of the template.</param>
    /// <returns>The mistakes, and what is probably one, in the order of the file.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ImmutableArray<TemplateDiagnostic> Check(string yaml)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return DiagnosticsOf(TemplateCompiler.Compile(new SourceText(yaml, "")));
    }

    private static ImmutableArray<TemplateDiagnostic> DiagnosticsOf(CompilationResult result) => [.. result.Findings.Select(TemplateDiagnostic.Of)];
}
