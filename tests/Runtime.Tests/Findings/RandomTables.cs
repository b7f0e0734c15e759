// Random small tables: sound ones, and ones with blanks and faults.
using System;
using System.Linq;

namespace Formwork.Tests.Findings;

/// <summary>Makes random tables.</summary>
internal static class RandomTables
{
    /// <summary>A form of some small size, its totals in the last row and column, with the equation of the first rows over each column.</summary>
    public static Form Form(Random random, bool signed = false) =>
        Findings.Form.Grid(random.Next(1, 4), random.Next(1, 4), type: new(CellTypeKind.Count, Signed: signed));

    /// <summary>Figures whose totals are all right; now and then a part does not apply.</summary>
    public static Cell[] Sound(Random random, Form form, bool notApplicable = false)
    {
        var signed = form.Cells[0].Type.Signed;
        var (width, height) = (form.Width, form.CellCount / form.Width);
        var cells = new Cell[form.CellCount];
        for (var row = 0; row < height - 1; row++)
        {
            for (var column = 0; column < width - 1; column++)
            {
                var number = random.Next(3) == 0 ? 0 : random.Next(signed ? -3 : 0, 6);
                cells[(row * width) + column] = notApplicable && random.Next(5) == 0 ? Cell.NotApplicable : number;
            }

            cells[(row * width) + width - 1] = Sum(cells.AsSpan(row * width, width - 1).ToArray());
        }

        for (var column = 0; column < width; column++)
        {
            cells[((height - 1) * width) + column] = Sum(Enumerable.Range(0, height - 1).Select(row => cells[(row * width) + column]).ToArray());
        }

        return cells;
    }

    /// <summary>The same figures, each blank with some probability.</summary>
    public static Cell[] Blank(Random random, Cell[] cells)
    {
        var probability = random.NextDouble();
        return [.. cells.Select(cell => random.NextDouble() < probability ? default : cell)];
    }

    private static Cell Sum(Cell[] parts) =>
        parts.All(part => part.IsNotApplicable) ? Cell.NotApplicable : parts.Sum(part => part.AsInt32() ?? 0);
}
