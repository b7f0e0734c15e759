// A numbered section of the form: a text or a table.
using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A section: exactly one of <see cref="Text"/> and <see cref="Table"/> is there.</summary>
public sealed record SectionModel
{
    /// <summary>The YAML key, the name in JSON and in findings.</summary>
    public required string Key { get; init; }

    /// <summary>The C# member: the key in PascalCase. Its type is this name followed by <c>Section</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The printed title, without its number.</summary>
    public required string Label { get; init; }

    /// <summary>Other titles met in reports for the same section.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>The printed number with its punctuation, such as <c>一、</c>; empty where the template numbers no sections.</summary>
    public string Number { get; init; } = "";

    /// <summary>The description for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The text, where the section is one.</summary>
    public TextModel? Text { get; init; }

    /// <summary>The table, where the section is one.</summary>
    public TableModel? Table { get; init; }
}
