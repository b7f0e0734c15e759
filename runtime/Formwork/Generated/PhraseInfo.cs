using System.ComponentModel;

namespace Formwork.Generated;

/// <summary>One way in which a text says a figure.</summary>
/// <param name="Text">The phrase: words, <c>(a|b)</c>, <c>x?</c>, a gap, and <c>{n}</c> for the figure.</param>
/// <param name="Value">The figure that the phrase stands for; null where <c>{n}</c> says it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record PhraseInfo(string Text, decimal? Value = null);
