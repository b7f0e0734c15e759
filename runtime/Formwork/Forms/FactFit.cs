namespace Formwork.Forms;

/// <summary>Tells what a fact can hold.</summary>
internal static class FactFit
{
    /// <summary>The first year that can be said.</summary>
    public const int FirstYear = 1;

    /// <summary>The last year that can be said.</summary>
    public const int LastYear = 9999;

    /// <summary>Whether a number can be a year.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    /// <summary>Whether reports can hold a value in a fact, which is not whether it is right.</summary>
    public static bool CanHold(FactInfo fact, in Cell value) => value.IsBlank || fact.Kind switch
    {
        FactKind.Year or FactKind.Integer => value.TryGetInt32(out _),
        FactKind.Amount => value.Kind == CellKind.Number,
        FactKind.Date => value.Kind == CellKind.Date,
        FactKind.Choice => CellFit.IsOption(fact.Options, value.AsText()),
        _ => value.Kind == CellKind.Text,
    };

    /// <summary>What a fact can hold in words, blank left aside.</summary>
    public static string Describe(FactInfo fact) => fact.Kind switch
    {
        FactKind.Year => $"a year as a number from {FirstYear} to {LastYear}",
        FactKind.Integer => "a whole number",
        FactKind.Amount => "a number",
        FactKind.Date => "a date as \"YYYY-MM-DD\"",
        FactKind.Choice => CellFit.Describe(fact.Options),
        _ => "a text",
    };

    /// <summary>The type of a cell that holds what a fact that is a number holds.</summary>
    public static CellType TypeOf(FactInfo fact) => fact.Kind == FactKind.Amount
        ? new(CellTypeKind.Amount, fact.Signed, fact.Decimals, fact.Unit)
        : new(CellTypeKind.Count, fact.Signed, 0, fact.Unit);
}
