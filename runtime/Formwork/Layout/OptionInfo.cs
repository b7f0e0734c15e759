// An option of a choice.
namespace Formwork;

/// <summary>An option of a choice: the key is stored, the label printed.</summary>
/// <param name="Key">The YAML key.</param>
/// <param name="Label">The printed label.</param>
public sealed record OptionInfo(string Key, string Label);
