using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A text that the person filling in writes.</summary>
/// <param name="Required">Whether an empty text is a finding.</param>
/// <param name="Topics">The topics that the text should speak of, in order.</param>
public sealed record TextModel(bool Required, EquatableArray<TopicModel> Topics)
{
    /// <summary>What the text should mention, anywhere in it.</summary>
    public EquatableArray<TopicModel> Mentions { get; init; }

    /// <summary>The least number of characters, white space left out, or 0.</summary>
    public int MinLength { get; init; }

    /// <summary>The greatest number of characters, white space left out, or null.</summary>
    public int? MaxLength { get; init; }
}
