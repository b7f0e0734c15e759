using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>An option of a choice: the key is stored, the label printed.</summary>
/// <param name="Key">The YAML key.</param>
/// <param name="Label">The printed label.</param>
/// <param name="Name">The member of the C# enumeration: the key in PascalCase.</param>
public sealed record OptionModel(string Key, string Label, string Name)
{
    /// <summary>Other labels met in reports for the same option.</summary>
    public EquatableArray<string> Also { get; init; }
}
