namespace Formwork.Schema.Model;

/// <summary>One way in which a text says a figure.</summary>
/// <param name="Text">The phrase as written, without the figure it stands for: words, <c>(a|b)</c>, <c>x?</c>, a gap,
/// and <c>{n}</c> for the figure.</param>
/// <param name="Value">The figure that the phrase stands for, such as 0 for "none was received"; null where <c>{n}</c>
/// says it.</param>
public sealed record PhraseModel(string Text, decimal? Value);
