using System;
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
    private const int MostToReadAgain = 100_000;

    /// <summary>Compiles a template.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="cancellation">Says that nobody wants the result any more.</param>
    /// <returns>The model of its sound parts and all mistakes that can be seen. Never throws but for what is said
    /// here.</returns>
    /// <exception cref="OperationCanceledException">Nobody wants it any more.</exception>
    public static CompilationResult Compile(SourceText source, CancellationToken cancellation = default) => Compile(source, LanguageCatalog.Read, cancellation);

    /// <summary>Compiles a template with languages from elsewhere, as tests of faults of Formwork itself do.</summary>
    internal static CompilationResult Compile(
        SourceText source, Func<string, (LanguageModel Model, EquatableArray<Finding> Findings)> readLanguage, CancellationToken cancellation = default)
    {
        var (result, readings) = Compile(source, readLanguage, 0, cancellation);
        if (result.Findings.Count < 2 || source.Text.Length > MostToReadAgain)
            return result;

        // Several mistakes may be one: a line that stands where YAML can read it, but not where it was meant.
        for (var reading = 1; reading <= readings; reading++)
        {
            var (other, _) = Compile(source, readLanguage, reading, cancellation);
            if (other.Findings.Count < result.Findings.Count)
                result = other;
        }

        return result;
    }

    private static (CompilationResult Result, int Readings) Compile(
        SourceText source, Func<string, (LanguageModel Model, EquatableArray<Finding> Findings)> readLanguage, int reading, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var findings = new FindingBag(source);
        TemplateModel? model = null;
        var readings = 0;
#pragma warning disable CA1031 // An exception here would take the consumer's whole build down, so every one becomes a finding.
        try
        {
            var document = YamlReader.Read(source, findings, reading);
            readings = document.Readings;
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
        return (new CompilationResult(model, findings.ToArray()), readings);
    }
}
