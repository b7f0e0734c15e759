// A head of a random table, for those who name cells.
using System.Collections.Generic;
using System.Linq;

namespace Formwork.Testing;

/// <summary>A head: what checks and totals must know of it.</summary>
internal sealed class RandomHead
{
    /// <summary>Its key.</summary>
    public required string Key { get; init; }

    /// <summary>What is said about its cells here or above, as it is written; empty for nothing, null for heads with heads of several types.</summary>
    public string? Type { get; set; } = "";

    /// <summary>Whether its cells hold numbers.</summary>
    public bool IsNumber { get; set; } = true;

    /// <summary>Whether it is a total.</summary>
    public bool IsTotal { get; set; }

    /// <summary>Whether it stands for the items of a list.</summary>
    public bool IsList { get; set; }

    /// <summary>How it is written, for a set of shared heads.</summary>
    public YamlMap? Written { get; init; }

    /// <summary>The heads under it.</summary>
    public List<RandomHead> Children { get; } = [];

    /// <summary>Its parts.</summary>
    public List<RandomHead> Parts { get; } = [];

    /// <summary>How many leaves it has, parts among them.</summary>
    public int Width => Children.Count > 0 ? Children.Sum(child => child.Width) : 1 + Parts.Sum(part => part.Width);

    /// <summary>Its leaves with their paths; parts among them, when asked for.</summary>
    /// <param name="before">The path of what it stands in, with a dot, or nothing.</param>
    /// <param name="withParts">Whether parts are wanted.</param>
    /// <returns>The leaves.</returns>
    public IEnumerable<(string Path, RandomHead Head)> Leaves(string before, bool withParts) => Children.Count > 0
        ? Children.SelectMany(child => child.Leaves(before + Key + ".", withParts))
        : Parts.Where(_ => withParts).SelectMany(part => part.Leaves(before + Key + ".", true)).Prepend((before + Key, this));
}
