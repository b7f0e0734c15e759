using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A topic of a text section.</summary>
/// <param name="Key">The YAML key.</param>
/// <param name="Label">The printed topic, without a number.</param>
/// <param name="Also">Other words met for the same topic.</param>
public sealed record TopicModel(string Key, string Label, EquatableArray<string> Also)
{
    /// <summary>What makes the topic apply, over the facts, or null where it always does.</summary>
    public ExpressionModel? When { get; init; }
}
