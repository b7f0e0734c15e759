using System.Collections.Immutable;

namespace Formwork;

/// <summary>A text that the person filling in writes.</summary>
/// <param name="Required">Whether an empty text is a finding.</param>
/// <param name="Topics">The topics it should speak of.</param>
public sealed record TextInfo(bool Required, ImmutableArray<TopicInfo> Topics)
{
    /// <summary>What it should mention, anywhere.</summary>
    public ImmutableArray<TopicInfo> Mentions { get; init; } = [];

    /// <summary>The least number of characters, white space left out, or 0.</summary>
    public int MinLength { get; init; }

    /// <summary>The greatest number of characters, white space left out, or null.</summary>
    public int? MaxLength { get; init; }
}
