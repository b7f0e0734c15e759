// A declared check of facts as written.
using Formwork.Schema.Model;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A check of facts.</summary>
/// <param name="Key">The key.</param>
/// <param name="Assert">The expression.</param>
/// <param name="Message">The rule in words, or null.</param>
/// <param name="Severity">How grave a failure is.</param>
/// <param name="When">What makes the check apply, or null.</param>
internal sealed record FactCheckSyntax(Located<string> Key, Located<string> Assert, Located<string>? Message, CheckSeverity Severity, Located<string>? When);
