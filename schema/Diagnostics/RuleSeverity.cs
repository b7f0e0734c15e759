// How grave a mistake in a template is.
namespace Formwork.Schema.Diagnostics;

/// <summary>How grave a mistake in a template is.</summary>
public enum RuleSeverity
{
    /// <summary>The build fails.</summary>
    Error,

    /// <summary>The template works, but probably not as its author means.</summary>
    Warning,
}
