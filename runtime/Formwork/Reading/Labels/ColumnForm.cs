using System;
using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A column head.</summary>
/// <param name="Band">The band.</param>
/// <param name="Leaf">The index of the column of figures within the band; -1 for a head over others.</param>
/// <param name="Keys">The keys of its label and of the labels that are met for it.</param>
internal sealed record ColumnForm(BandLabels Band, int Leaf, ImmutableArray<string> Keys)
{
    /// <summary>The column that it is a part of, printed before it; null where it is none.</summary>
    public ColumnForm? Whole { get; init; }

    /// <summary>Whether a key is the column's, or a piece of it where <paramref name="torn"/> is true.</summary>
    public bool Matches(string key, bool torn)
    {
        foreach (var own in Keys)
        {
            if (own == key || (torn && own.Contains(key, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }
}
