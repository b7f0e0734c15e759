// A shared set of heads as written.
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A set of heads that several tables use.</summary>
/// <param name="Key">The key.</param>
/// <param name="Heads">The heads.</param>
/// <param name="Word">The word <c>rows</c> or <c>columns</c>, where something in it can be only one of them; null where it can be both.</param>
internal sealed record SharedSyntax(Located<string> Key, HeadSetSyntax Heads, string? Word);
