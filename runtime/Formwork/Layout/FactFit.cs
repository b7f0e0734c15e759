// What fits a fact.
namespace Formwork;

/// <summary>Tells what a fact can hold.</summary>
internal static class FactFit
{
    /// <summary>The first year that can be said.</summary>
    public const int FirstYear = 1;

    /// <summary>The last year that can be said.</summary>
    public const int LastYear = 9999;

    /// <summary>Whether a number can be a year.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    /// <summary>The type of a cell that holds what a fact that is a number holds.</summary>
    public static CellType TypeOf(FactInfo fact) => fact.Kind == FactKind.Amount
        ? new(CellTypeKind.Amount, fact.Signed, fact.Decimals, fact.Unit)
        : new(CellTypeKind.Count, fact.Signed, 0, fact.Unit);
}
