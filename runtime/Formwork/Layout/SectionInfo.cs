// A section of a template.
using System.Collections.Immutable;

namespace Formwork;

/// <summary>A section: exactly one of <see cref="Text"/> and <see cref="Table"/> is there.</summary>
public sealed class SectionInfo
{
    /// <summary>Describes a section.</summary>
    /// <param name="key">The YAML key.</param>
    /// <param name="label">The printed title, without its number.</param>
    public SectionInfo(string key, string label)
    {
        Key = key;
        Label = label;
    }

    /// <summary>The key: identity in JSON, in findings and in C#.</summary>
    public string Key { get; }

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
    public override string ToString() => Key;
}
