// What was read of a YAML text.
using System.Collections.Generic;

namespace Formwork.Schema.Yaml;

/// <summary>The tree of a YAML text.</summary>
/// <param name="Root">The root, or null where nothing could be read.</param>
/// <param name="HasGaps">Whether lines had to be left out, so that a missing key or name may only follow from that.</param>
internal sealed record YamlDocument(YamlNode? Root, bool HasGaps)
{
    /// <summary>What may be wrong with the indentation where YAML has nothing against it.</summary>
    public IReadOnlyList<Supposition> Suppositions { get; init; } = [];
}
