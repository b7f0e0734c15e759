using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Formwork.Generator.Emit;
using Formwork.Schema;
using Formwork.Schema.Diagnostics;
using Formwork.Schema.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Formwork.Generator;

/// <summary>Turns report templates into records, checks and formats.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TemplateGenerator : IIncrementalGenerator
{
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The template files with their settings, comparable by what they say.
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, cancellation) => Read(file.Left, file.Right, cancellation))
            .WithTrackingName(TrackingNames.Files);

        // Each becomes a model of its sound parts, and findings about the rest.
        var templates = files
            .Select(static (file, cancellation) => Compile(file, cancellation))
            .WithTrackingName(TrackingNames.Compiled);

        // What can only be seen of the project as a whole: names taken twice, and a C# too old for the generated code,
        // which is one mistake, not hundreds. Every step is asked after every keystroke, so there are as few as keep
        // the two ways apart.
        var project = templates.Collect().Combine(context.ParseOptionsProvider);

        // First way: model -> code. Units know no places, so a comment in a template ends here; of two templates with
        // one name the first is emitted.
        var units = project
            .SelectMany(static (project, _) => OldLanguage(project.Right) is null ? TypeNames.Units(project.Left) : [])
            .WithTrackingName(TrackingNames.Units);
        context.RegisterSourceOutput(units, static (output, unit) =>
            Emit(output, unit.HintPrefix, ReportEmitter.Emit(unit.Model, unit.Options)));

        // Second way: findings -> diagnostics.
        var findings = project
            .SelectMany(static (project, _) => Findings(project.Left, OldLanguage(project.Right)))
            .WithTrackingName(TrackingNames.Findings);

        // Pages of users: each is compiled over the model of its template, so that an edit of one compiles that one,
        // and a mistake that moves in a template compiles none.
        var pages = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (file, cancellation) => ReadPage(file.Left, file.Right, cancellation))
            .WithTrackingName(TrackingNames.PageFiles)
            .Combine(templates.Select(static (template, _) => template with { Findings = default }).Collect())
            .Select(static (page, cancellation) => CompiledPage.Of(page.Left, page.Right, cancellation))
            .WithTrackingName(TrackingNames.Pages)
            .Collect();
        var pageUnits = pages
            .Combine(context.ParseOptionsProvider)
            .SelectMany(static (pages, _) => OldLanguage(pages.Right) is null ? CompiledPage.Units(pages.Left) : []);
        context.RegisterSourceOutput(pageUnits, static (output, page) =>
            Emit(output, page.HintPrefix, PageEmitter.Emit(page)));
        context.RegisterSourceOutput(
            pages.SelectMany(static (pages, _) => CompiledPage.AllFindings(pages)),
            static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
        context.RegisterSourceOutput(findings, static (output, finding) =>
            output.ReportDiagnostic(finding.ToDiagnostic()));
    }

    private static IEnumerable<TemplateFile> Read(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!ProjectSettings.IsTemplate(file, options))
            return [];
        var text = file.GetText(cancellation);
        var checksum = text is null ? default : new EquatableArray<byte>([.. text.GetChecksum()]);
        var space = ProjectSettings.Namespace(file, options);
        var accessibility = ProjectSettings.Accessibility(file, options);
        return [new TemplateFile(file.Path, checksum, space, accessibility, text?.ToString())];
    }

    private static IEnumerable<PageFile> ReadPage(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        if (!ProjectSettings.IsPage(file, options))
            return [];
        var text = file.GetText(cancellation);
        var checksum = text is null ? default : new EquatableArray<byte>([.. text.GetChecksum()]);
        return [new PageFile(file.Path, checksum, ProjectSettings.Template(file, options), text?.ToString())];
    }

    private static CompiledFile Compile(TemplateFile file, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var options = ProjectSettings.Check(file, findings);
        if (file.Text is null)
        {
            var unreadable = EquatableArray.Of(LocatedFinding.OfFile(Rules.UnreadableFile));
            return new CompiledFile(file.Path, null, EmitOptions.None, unreadable);
        }

        var result = TemplateCompiler.Compile(new SourceText(file.Text, file.Path), cancellation);
        var all = findings.Concat(result.Findings).ToEquatableArray();
        return options is null
            ? new CompiledFile(file.Path, null, EmitOptions.None, all)
            : new CompiledFile(file.Path, result.Model, options, all);
    }

    private static string? OldLanguage(ParseOptions options)
    {
        var version = options is CSharpParseOptions csharp ? csharp.LanguageVersion : OldestLanguage;
        return version < OldestLanguage ? version.ToDisplayString() : null;
    }

    private static IEnumerable<LocatedFinding> Findings(
        ImmutableArray<CompiledFile> templates, string? oldLanguage) => templates
        .SelectMany(template => template.Findings.Select(finding => new LocatedFinding(template.Path, finding)))
        .Distinct() // A file that the project lists twice is one template with its mistakes once.
        .Concat(oldLanguage is not null && !templates.IsEmpty
            ? [LocatedFinding.OfFile(templates[0].Path, Rules.OldLanguageVersion, oldLanguage)]
            : TypeNames.Conflicts(templates));

    private static void Emit(SourceProductionContext output, string prefix, IEnumerable<EmittedFile> emitted)
    {
#pragma warning disable CA1031 // An exception would silence the generator for the project: it becomes an error.
        try
        {
            var files = new List<EmittedFile>();
            foreach (var file in emitted)
            {
                output.CancellationToken.ThrowIfCancellationRequested();
                files.Add(file);
            }

            // All or none: some files without the others would be hundreds of errors.
            foreach (var file in files)
            {
                var text = Microsoft.CodeAnalysis.Text.SourceText.From(file.Text, s_utf8);
                output.AddSource($"{prefix}.{file.Concern}.g.cs", text);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var message = $"{prefix}: {exception.GetType().Name}: {exception.Message}"
                .Replace('\n', ' ').Replace("\r", "");
            output.ReportDiagnostic(LocatedFinding.OfFile("", Rules.InternalFault, message).ToDiagnostic());
        }
#pragma warning restore CA1031
    }
}
