// A template as a project would hand it to the generator.
namespace Formwork.Testing;

/// <summary>A template and the metadata of its item.</summary>
/// <param name="Text">The YAML.</param>
/// <param name="Path">The path of the file.</param>
/// <param name="Namespace">The metadata Namespace, or null.</param>
/// <param name="Accessibility">The metadata Accessibility, or null.</param>
/// <param name="IsUnreadable">Whether the file cannot be read.</param>
public sealed record TemplateInput(string Text, string Path = "/project/form.report.yaml", string? Namespace = null, string? Accessibility = null, bool IsUnreadable = false)
{
    /// <summary>The metadata Template of a page, or null.</summary>
    public string? Template { get; init; }

    /// <summary>Whether the file is a page, and its item a <c>ReportPage</c>.</summary>
    public bool IsPage => Path.EndsWith(".scriban", System.StringComparison.Ordinal);
}
