using System;
using System.Collections.Immutable;
using Formwork.Dynamic;

namespace Formwork.Tool;

/// <summary>A template out of a file, with what is wrong with it.</summary>
/// <param name="File">The file.</param>
/// <param name="Diagnostics">The mistakes in it.</param>
internal sealed record SourceTemplate(InputFile File, ImmutableArray<TemplateDiagnostic> Diagnostics)
{
    /// <summary>Reads a template and says what is wrong with it.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static SourceTemplate Check(ToolHost host, string path)
    {
        var file = InputFile.Read(path, host);
        return new(file, TemplateLoader.Check(file.Text));
    }

    /// <summary>Loads a template.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    /// <exception cref="TemplateErrorsException">The template has errors.</exception>
    public static DynamicTemplate Load(ToolHost host, string path) => Load(InputFile.Read(path, host));

    /// <summary>Loads a template.</summary>
    /// <exception cref="TemplateErrorsException">The template has errors.</exception>
    public static DynamicTemplate Load(InputFile file)
    {
        var loaded = TemplateLoader.Load(file.Text);
        return loaded.Template ?? throw new TemplateErrorsException(new(file, loaded.Diagnostics));
    }
}

/// <summary>Ends a command whose template has errors, which are told as <c>check</c> tells them.</summary>
internal sealed class TemplateErrorsException(SourceTemplate template) : Exception
{
    /// <summary>The template.</summary>
    public SourceTemplate Template => template;
}
