// The options of a choice as written.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Schema.Syntax;

/// <summary>The options of a choice; known by where they are declared, so not equal by value.</summary>
internal sealed class OptionsSyntax(List<LabelSyntax> items)
{
    public List<LabelSyntax> Items { get; } = items;

    /// <summary>Whether other options have the same keys and labels in the same order.</summary>
    public bool Says(OptionsSyntax other) =>
        Items.Select(item => (item.Key.Value, item.Label.Value)).SequenceEqual(other.Items.Select(item => (item.Key.Value, item.Label.Value)));
}
