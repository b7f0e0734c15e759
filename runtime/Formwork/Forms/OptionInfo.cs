using System.Collections.Immutable;

namespace Formwork;

/// <summary>An option of a choice: the key is stored, the label printed.</summary>
/// <param name="Key">The YAML key.</param>
/// <param name="Label">The printed label.</param>
public sealed record OptionInfo(string Key, string Label)
{
    /// <summary>Other labels met in reports for the same option.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}
