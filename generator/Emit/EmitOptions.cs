namespace Formwork.Generator.Emit;

/// <summary>What the project says about the generated code.</summary>
/// <param name="Namespace">The namespace, its keywords escaped; empty for the global one.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="Version">The version of Formwork for <c>[GeneratedCode]</c>.</param>
internal sealed record EmitOptions(string Namespace, string Accessibility, string Version)
{
    /// <summary>The options of a template that is not emitted.</summary>
    public static EmitOptions None { get; } = new("", "", "");
}
