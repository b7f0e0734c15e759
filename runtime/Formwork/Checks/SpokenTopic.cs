namespace Formwork.Checks;

/// <summary>Something that the text of a section should speak of.</summary>
/// <param name="Rule">The rule: topics or mentions.</param>
/// <param name="Section">The index of the section.</param>
/// <param name="Topic">What it should speak of.</param>
internal sealed record SpokenTopic(string Rule, int Section, TopicInfo Topic);
