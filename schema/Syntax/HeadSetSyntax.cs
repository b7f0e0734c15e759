// Heads side by side as written, or the name of a shared set.
using System.Collections.Generic;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>Heads side by side.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Heads">The heads; empty for a reference.</param>
/// <param name="Shared">The key of the shared set, or null.</param>
/// <param name="HasGaps">Whether a head could not be read, so that an unknown name may only follow from that.</param>
internal sealed record HeadSetSyntax(TextSpan Span, List<HeadSyntax> Heads, Located<string>? Shared, bool HasGaps)
{
    public static HeadSetSyntax Nothing(TextSpan span) => new(span, [], null, true);
}
