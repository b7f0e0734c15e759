// A value that the author wrote, with the place where it stands.
namespace Formwork.Schema.Text;

/// <summary>A value and where it stands.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Located<T>(T Value, TextSpan Span);
