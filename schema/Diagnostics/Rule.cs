namespace Formwork.Schema.Diagnostics;

/// <summary>A rule that a template can break.</summary>
/// <param name="Id">The id, <c>FW</c> and four digits.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Severity">The severity of a breach.</param>
/// <param name="Format">The message, with <c>{0}</c> for the first argument and so on.</param>
public sealed record Rule(string Id, string Title, Severity Severity, string Format);
