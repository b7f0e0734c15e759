namespace Formwork.Generator.Emit;

/// <summary>One file of generated C#.</summary>
/// <param name="Concern">What it is about, a part of its name.</param>
/// <param name="Text">The code.</param>
internal sealed record EmittedFile(string Concern, string Text);
