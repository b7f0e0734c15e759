// A shared set of heads as written.
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A set of heads that several tables use.</summary>
/// <param name="Key">The key.</param>
/// <param name="Heads">The heads.</param>
internal sealed record SharedSyntax(Located<string> Key, HeadSetSyntax Heads);
