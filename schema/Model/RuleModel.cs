namespace Formwork.Schema.Model;

/// <summary>The severity of a rule.</summary>
/// <param name="Rule">The id: one of <see cref="RuleIds"/>, or section and check joined by a dot.</param>
/// <param name="Severity">The severity.</param>
public sealed record RuleModel(string Rule, Severity Severity);
