// Ends a command whose template has errors.
using System;

namespace Formwork.Tool;

/// <summary>The template has errors, which are told as <c>check</c> tells them.</summary>
/// <param name="template">The template.</param>
internal sealed class TemplateErrorsException(CheckedTemplate template) : Exception
{
    /// <summary>The template.</summary>
    public CheckedTemplate Template => template;
}
