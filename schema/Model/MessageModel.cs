namespace Formwork.Schema.Model;

/// <summary>A sentence of the language, by id.</summary>
/// <param name="Id">The id, such as <c>row_total.fails</c>.</param>
/// <param name="Text">The sentence with <c>{slots}</c>.</param>
public sealed record MessageModel(string Id, string Text);
