using System.Collections.Immutable;

namespace Formwork;

/// <summary>
/// A section: a text, a table, sections within it, or one of the first two together with the last. The sections within
/// one follow it.
/// </summary>
public sealed class SectionInfo
{
    /// <summary>Describes a section.</summary>
    /// <param name="key">The YAML key.</param>
    /// <param name="label">The printed title, without its number.</param>
    public SectionInfo(string key, string label)
    {
        Key = key;
        Label = label;
        Path = key;
    }

    /// <summary>The key: identity in JSON and in C#, unique among the sections within the same one.</summary>
    public string Key { get; }

    /// <summary>The keys from the outermost section to this one, joined by dots: its address in findings.</summary>
    public string Path { get; init; }

    /// <summary>The index of the section it stands in, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>How many sections it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>Whether the section is to be used no longer; it is still printed, read and written.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The printed title, without its number.</summary>
    public string Label { get; }

    /// <summary>The printed number with its punctuation; empty where there is none.</summary>
    public string Number { get; init; } = "";

    /// <summary>Other titles met in reports for the same section.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The text, where the section is one.</summary>
    public TextInfo? Text { get; init; }

    /// <summary>The table, where the section is one.</summary>
    public TableInfo? Table { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
