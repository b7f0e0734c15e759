// A text of a template.
using System.Collections.Immutable;

namespace Formwork;

/// <summary>A text that the person filling in writes.</summary>
/// <param name="Required">Whether an empty text is a finding.</param>
/// <param name="Topics">The topics it should speak of.</param>
public sealed record TextInfo(bool Required, ImmutableArray<TopicInfo> Topics);
