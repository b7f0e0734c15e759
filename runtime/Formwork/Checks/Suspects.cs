using System.Collections.Generic;
using System.Linq;
using Formwork.Findings;

namespace Formwork.Checks;

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
            excess += sheet[cell, settled: false].Number * factor;
        return new(finding, acrossRow, terms, excess);
    }
}

/// <summary>Where a row and a column fail by the same difference, the cell at their crossing is the suspect: finds the
/// cell that explains a failing row and a failing column at once.</summary>
internal static class Suspects
{
    /// <summary>Names the suspect in the findings of a row and a column that no other cell explains.</summary>
    public static void Name(FindingFactory factory, Sheet sheet, List<Finding> findings, List<Equation> failing)
    {
        var crossings = new List<(Equation Row, Equation Column, int Cell, Rational Right)>();
        foreach (var row in failing.Where(equation => equation.AcrossRow))
        {
            foreach (var column in failing.Where(equation => !equation.AcrossRow))
            {
                if (Explain(sheet, row, column) is var (cell, right))
                    crossings.Add((row, column, cell, right));
            }
        }

        foreach (var (row, column, cell, right) in crossings)
        {
            // Two suspects are none: with several faults of one size any crossing would explain a pair of them.
            if (crossings.TrueForAll(other => other.Cell == cell || (other.Row != row && other.Column != column)))
            {
                Name(factory, sheet, findings, row.Finding, cell, right);
                Name(factory, sheet, findings, column.Finding, cell, right);
            }
        }
    }

    private static void Name(FindingFactory factory, Sheet sheet, List<Finding> findings, int index, int cell, Rational right)
    {
        if (findings[index].Suspect is not null)
            return;
        var sentence = factory.Messages.Say(
            MessageIds.Suspect,
            ("cell", factory.NameOf(cell)),
            ("actual", factory.Messages.Show(sheet[cell, settled: false])),
            ("expected", right.ToString()));
        findings[index] = factory.Add(findings[index], sentence) with { Suspect = cell };
    }

    // The one cell in both, if some other value of it would make both hold.
    private static (int Cell, Rational Right)? Explain(Sheet sheet, Equation row, Equation column)
    {
        var shared = row.Terms.Terms.Select(term => term.Key).Where(cell => !column.Terms.FactorOf(cell).IsZero).ToList();
        if (shared is not [var cell] || !sheet[cell, settled: false].IsNumber)
            return null;
        var excess = row.Excess / row.Terms.FactorOf(cell);
        var right = sheet[cell, settled: false].Number - excess;
        return excess == column.Excess / column.Terms.FactorOf(cell) && sheet.Admits(cell, right) ? (cell, right) : null;
    }
}
