// What MSBuild would tell the compiler about the project and its templates.
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Formwork.Testing;

/// <summary>The options of a project.</summary>
/// <param name="rootNamespace">The project's root namespace.</param>
internal sealed class ProjectOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(key => key == "build_property.RootNamespace" ? rootNamespace : null);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_ => null);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(key => textFile is not TemplateText template ? null : key switch
    {
        "build_metadata.AdditionalFiles.FormworkTemplate" when !template.Input.IsPage => "true",
        "build_metadata.AdditionalFiles.FormworkPage" when template.Input.IsPage => "true",
        "build_metadata.AdditionalFiles.Template" => template.Input.Template,
        "build_metadata.AdditionalFiles.Namespace" => template.Input.Namespace,
        "build_metadata.AdditionalFiles.Accessibility" => template.Input.Accessibility,
        _ => null,
    });

    private sealed class Options(System.Func<string, string?> find) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = find(key);
            return value is not null;
        }
    }
}
