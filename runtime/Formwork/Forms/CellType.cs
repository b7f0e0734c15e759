using System.Collections.Immutable;

namespace Formwork;

/// <summary>The type of a data cell.</summary>
/// <param name="Kind">What is counted or measured.</param>
/// <param name="Signed">Whether figures below zero are admitted.</param>
/// <param name="Decimals">The greatest number of decimals; 0 for a count.</param>
/// <param name="Unit">The printed unit, or null.</param>
public sealed record CellType(CellTypeKind Kind, bool Signed = false, int Decimals = 0, string? Unit = null)
{
    /// <summary>The least number admitted, or null.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest number admitted, or null.</summary>
    public decimal? Max { get; init; }

    /// <summary>The options of a choice; empty for all other kinds.</summary>
    public ImmutableArray<OptionInfo> Options { get; init; } = [];

    /// <summary>Whether the cell holds a number.</summary>
    public bool IsNumber => Kind <= CellTypeKind.Percent;
}
