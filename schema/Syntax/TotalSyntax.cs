// What makes a head a total.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A total.</summary>
/// <param name="Span">Where it is said.</param>
/// <param name="Parts">The paths of the heads it adds, or null for all leaves beside it.</param>
internal sealed record TotalSyntax(TextSpan Span, List<Located<string>>? Parts);
