// A span together with its lines and columns, so that a finding can be shown without the text.
namespace Formwork.Schema.Text;

/// <summary>A place in a template.</summary>
/// <param name="Span">The span in UTF-16 units.</param>
/// <param name="Start">The line and column of its beginning.</param>
/// <param name="End">The line and column behind its end.</param>
public readonly record struct Place(TextSpan Span, LinePosition Start, LinePosition End);
