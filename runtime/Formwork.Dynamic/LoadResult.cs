using System.Collections.Immutable;
using System.Linq;

namespace Formwork.Dynamic;

/// <summary>A template that was loaded, or what is wrong with it.</summary>
public sealed class LoadResult
{
    internal LoadResult(DynamicTemplate? template, ImmutableArray<TemplateDiagnostic> diagnostics)
    {
        Template = template;
        Diagnostics = diagnostics;
    }

    /// <summary>The template; null where a diagnostic is an error.</summary>
    public DynamicTemplate? Template { get; }

    /// <summary>The mistakes, and what is probably one, in the order of the file.</summary>
    public ImmutableArray<TemplateDiagnostic> Diagnostics { get; }

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
