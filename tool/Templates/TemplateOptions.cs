// What MSBuild would tell the compiler about a template.
using System;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Formwork.Tool;

/// <summary>The options of a project of one template.</summary>
/// <param name="rootNamespace">Its namespace.</param>
internal sealed class TemplateOptions(string rootNamespace) : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_ofTemplate = new(static key => key == "build_metadata.AdditionalFiles.FormworkTemplate" ? "true" : null);
    private static readonly Values s_none = new(static _ => null);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(key => key == "build_property.RootNamespace" ? rootNamespace : null);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_ofTemplate;

    private sealed class Values(Func<string, string?> find) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = find(key);
            return value is not null;
        }
    }
}
