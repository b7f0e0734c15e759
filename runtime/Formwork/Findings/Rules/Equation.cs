// An equation between cells that fails although all of them are known.
namespace Formwork;

/// <summary>An equation that fails although all of its cells are known.</summary>
/// <param name="Finding">The index of its finding.</param>
/// <param name="AcrossRow">Whether its cells stand in one row; otherwise they stand in one column.</param>
/// <param name="Terms">So much of each cell, which should add up to nothing.</param>
/// <param name="Excess">What they add up to.</param>
internal sealed record Equation(int Finding, bool AcrossRow, Linear Terms, Rational Excess)
{
    /// <summary>Makes an equation whose cells have the values printed.</summary>
    public static Equation Of(Sheet sheet, int finding, bool acrossRow, Linear terms)
    {
        var excess = terms.Constant;
        foreach (var (cell, factor) in terms.Terms)
        {
            excess += sheet[cell, settled: false].Number * factor;
        }

        return new(finding, acrossRow, terms, excess);
    }
}
