using System.Collections.Immutable;

namespace Formwork.Reading;

/// <summary>A row head or the caption of a band: one entry of a table from top to bottom.</summary>
internal sealed class RowLabels
{
    /// <summary>The band.</summary>
    public required BandLabels Band { get; init; }

    /// <summary>Its place among the entries of the table, from top to bottom, parents before their children.</summary>
    public required int Order { get; init; }

    /// <summary>The index of the row of figures within the band of the template; -1 for a head over others and for a
    /// caption.</summary>
    public required int Leaf { get; init; }

    /// <summary>The entry it stands under, or null.</summary>
    public RowLabels? Parent { get; init; }

    /// <summary>The row that it is a part of, printed over it; null where it is none.</summary>
    public RowLabels? Whole { get; init; }

    /// <summary>Whether it is the caption of its band.</summary>
    public bool IsCaption { get; init; }

    /// <summary>The keys of its label and of the labels that are met for it.</summary>
    public required ImmutableArray<string> Keys { get; init; }

    /// <summary>Whether the entry has figures.</summary>
    public bool IsLeaf => Leaf >= 0;

    /// <summary>The number of the first data cell of the row.</summary>
    public int FirstCell { get; init; }

    /// <summary>The number that the first data cell has in the template.</summary>
    public int TemplateCell => Band.Info.FirstCell + (Leaf * Band.Width);

    /// <summary>Whether an entry is the row that this is a part of, or another part of it.</summary>
    public bool IsBeside(RowLabels? other)
    {
        for (var entry = other; entry is not null; entry = entry.Whole)
        {
            if (entry == Whole)
                return true;
        }

        return false;
    }

    /// <summary>Whether this entry stands under another, or is it.</summary>
    public bool IsUnder(RowLabels other)
    {
        for (var entry = this; entry is not null; entry = entry.Parent)
        {
            if (entry == other)
                return true;
        }

        return false;
    }
}
