using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A list of names, entered once per report: rows of one or several tables are its items.</summary>
/// <param name="Key">The YAML key, the name in JSON.</param>
/// <param name="Name">The C# member: the key in PascalCase.</param>
/// <param name="Label">What the items are, as printed.</param>
/// <param name="Also">Other words met for the same.</param>
/// <param name="Description">The description for documentation, or null.</param>
public sealed record ListModel(string Key, string Name, string Label, EquatableArray<string> Also, string? Description);
