using System.Collections.Immutable;
using System.ComponentModel;
using Formwork.Generated;

namespace Formwork;

/// <summary>A topic that a text section should speak of, or something that it should mention.</summary>
/// <param name="Key">The YAML key.</param>
/// <param name="Label">The printed topic, without a number.</param>
/// <param name="Also">Other words met for the same topic.</param>
public sealed record TopicInfo(string Key, string Label, ImmutableArray<string> Also)
{
    /// <summary>What makes the topic apply, over the facts, or null where it always does. Read by the checks.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CheckExpression? When { get; init; }
}
