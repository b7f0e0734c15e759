// What a data cell can hold.
namespace Formwork.Schema.Model;

/// <summary>The type of a data cell.</summary>
/// <param name="Kind">What is counted or measured.</param>
/// <param name="Signed">Whether figures below zero are admitted.</param>
/// <param name="Decimals">The greatest number of decimals; 0 for a count.</param>
/// <param name="Unit">The printed unit, such as <c>kg</c>, or null.</param>
public sealed record CellTypeModel(CellKind Kind, bool Signed, int Decimals, string? Unit);
