using Formwork.Schema.Text;

namespace Formwork.Schema.Model;

/// <summary>A section: a text, a table, sections within it, or one of the first two together with the last.</summary>
public sealed record SectionModel
{
    /// <summary>The YAML key, the name in JSON.</summary>
    public required string Key { get; init; }

    /// <summary>The keys from the outermost section to this one joined by dots: its address in findings.</summary>
    public required string Path { get; init; }

    /// <summary>The index of the section it stands in, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>How many sections it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>The C# member: the key in PascalCase. Its type is this name followed by <c>Section</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The printed title, without its number.</summary>
    public required string Label { get; init; }

    /// <summary>Other titles met in reports for the same section.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>The printed number with its punctuation, such as <c>一、</c>; empty where the template numbers no
    /// sections.</summary>
    public string Number { get; init; } = "";

    /// <summary>The description for documentation, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Why the section is to be used no longer, or null; empty where no reason is given.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The text, where the section is one.</summary>
    public TextModel? Text { get; init; }

    /// <summary>The table, where the section is one.</summary>
    public TableModel? Table { get; init; }
}
