using System.Collections.Generic;
using System.Linq;
using Formwork.Schema.Text;

namespace Formwork.Schema.Syntax;

/// <summary>A key with its label, as written.</summary>
/// <param name="Key">The key.</param>
/// <param name="Label">The label; the key where none could be read.</param>
/// <param name="Also">Other labels.</param>
/// <param name="Description">The description, or null.</param>
internal sealed record LabelSyntax(Located<string> Key, Located<string> Label, List<Located<string>> Also, Located<string>? Description)
{
    /// <summary>Whether a label is written, or could not be read; false where the head does without.</summary>
    public bool HasLabel { get; init; } = true;

    /// <summary>The condition under which it applies, or null where it always does.</summary>
    public Located<string>? When { get; init; }

    /// <summary>Why it is to be used no longer: the reason, empty where none is given; null where it is in
    /// use.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>The options of a choice; known by where they are declared, so not equal by value.</summary>
internal sealed class OptionsSyntax(List<LabelSyntax> items)
{
    public List<LabelSyntax> Items { get; } = items;

    /// <summary>Whether other options have the same keys and labels in the same order.</summary>
    public bool Says(OptionsSyntax other) =>
        Items.Select(item => (item.Key.Value, item.Label.Value)).SequenceEqual(other.Items.Select(item => (item.Key.Value, item.Label.Value)));
}
