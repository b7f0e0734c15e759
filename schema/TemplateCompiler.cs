// The front of the pipeline in one call: text -> nodes -> syntax -> model.
using System;
using System.Collections.Generic;
using System.Threading;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Model;
using Formwork.Schema.Model.Building;
using Formwork.Schema.Syntax;
using Formwork.Schema.Text;
using Formwork.Schema.Yaml;

namespace Formwork.Schema;

/// <summary>Compiles templates. A pure function of the text: no files, no culture, no time.</summary>
public static class TemplateCompiler
{
    /// <summary>Longer templates are not compiled several times.</summary>
    private const int MostToSuppose = 100_000;

    /// <summary>Compiles a template.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="cancellation">Says that nobody wants the result any more.</param>
    /// <returns>The model of its sound parts and all mistakes that can be seen. Never throws but for what is said here.</returns>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public static CompilationResult Compile(SourceText source, CancellationToken cancellation = default) => Compile(source, LanguageCatalog.Read, cancellation);

    /// <summary>Compiles a template with languages from elsewhere, as tests of faults of Formwork itself do.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="readLanguage">Reads the language of a tag.</param>
    /// <param name="cancellation">Says that nobody wants the result any more.</param>
    /// <returns>The model of its sound parts and all mistakes that can be seen.</returns>
    internal static CompilationResult Compile(
        SourceText source, Func<string, (LanguageModel Model, EquatableArray<Finding> Findings)> readLanguage, CancellationToken cancellation = default)
    {
        var (result, suppositions) = Compile(source, readLanguage, null, cancellation);
        if (result.Findings.Count < 2 || source.Text.Length > MostToSuppose)
            return result;

        // Several mistakes may be one: a line that stands where YAML can read it, but not where it was meant.
        foreach (var supposition in suppositions)
        {
            var (supposed, _) = Compile(source, readLanguage, supposition, cancellation);
            if (supposed.Findings.Count < result.Findings.Count)
                result = supposed;
        }

        return result;
    }

    private static (CompilationResult Result, IReadOnlyList<Supposition> Suppositions) Compile(
        SourceText source, Func<string, (LanguageModel Model, EquatableArray<Finding> Findings)> readLanguage, Supposition? supposition, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new FindingBag(source);
        TemplateModel? model = null;
        IReadOnlyList<Supposition> suppositions = [];
#pragma warning disable CA1031 // An exception here would take the consumer's whole build down, so every one becomes a finding.
        try
        {
            var document = YamlReader.Read(source, findings, supposition);
            suppositions = document.Suppositions;
            cancellation.ThrowIfCancellationRequested();
            if (TemplateReader.Read(document, findings) is { } syntax)
                model = new TemplateBuilder(new BuildContext(source, syntax, findings) { ReadLanguage = readLanguage }).Build();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Report(Rules.InternalFault, new TextSpan(0, 0), $"{exception.GetType().Name}: {exception.Message.Replace('\n', ' ').Replace("\r", "")}");
        }
#pragma warning restore CA1031
        cancellation.ThrowIfCancellationRequested();
        return (new CompilationResult(model, findings.ToArray()), suppositions);
    }
}
