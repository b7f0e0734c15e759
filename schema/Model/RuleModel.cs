namespace Formwork.Schema.Model;

/// <summary>How grave what a rule says is.</summary>
/// <param name="Rule">The id: one of <see cref="RuleIds"/>, or section and check joined by a dot.</param>
/// <param name="Severity">How grave it is.</param>
public sealed record RuleModel(string Rule, Severity Severity);
