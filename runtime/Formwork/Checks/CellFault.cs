namespace Formwork.Checks;

/// <summary>What is wrong with the value of a cell by itself.</summary>
internal enum CellFault
{
    None,
    NotNumber,
    NotWhole,
    Negative,
    Decimals,
    Range,
    BelowLeast,
    AboveGreatest,
    NotDate,
    NotOption,
    NotText,
    SeveralLines,
}
