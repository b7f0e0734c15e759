using System.Collections.Immutable;

namespace Formwork;

/// <summary>A cell of a sum that is blank because some of the reports have no figure for it.</summary>
public sealed class SumBlank
{
    internal SumBlank(CellInfo cell, ImmutableArray<int> reports, ImmutableArray<int> faulty)
    {
        Cell = cell;
        Reports = reports;
        Faulty = faulty;
    }

    /// <summary>The cell, in the form of the sum.</summary>
    public CellInfo Cell { get; }

    /// <summary>The reports that are the reason, by their indexes in the order in which they were added, from
    /// 0.</summary>
    public ImmutableArray<int> Reports { get; }

    /// <summary>Those among them that hold something there which is no value of the cell; the others hold
    /// nothing.</summary>
    public ImmutableArray<int> Faulty { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Cell.Path}: {string.Join(", ", Reports)}";
}
