// Laws of what totals leave for blanks: never anything but what stood there, however the totals hang together.
using System;
using System.Collections.Generic;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;

namespace Formwork.Tests.Findings;

public class SettledLaws
{
    private static readonly CellType[] Types =
    [
        new(CellTypeKind.Count), new(CellTypeKind.Count), new(CellTypeKind.Count, Signed: true), new(CellTypeKind.Count) { Min = 2, Max = 9 },
        new(CellTypeKind.Amount, Decimals: 1), new(CellTypeKind.Count) { Max = 4 }, new(CellTypeKind.Amount, Signed: true, Decimals: 2) { Min = -3 },
    ];

    [Fact]
    public void What_totals_leave_for_blanks_is_what_stood_there() => Laws.Hold(4000, random =>
    {
        // Each cell is asked whether it is what it was.
        var (form, cells) = Sound(random, isAnother: false);
        Assert.Empty(form.Report(cells).Validate());
        foreach (var finding in form.Report(Blank(random, cells)).Validate())
        {
            Assert.Equal(FindingState.Undecided, finding.State);
            if (finding.Rule == "blank_total")
                Assert.Equal(cells[finding.Cells.Single(cell => form.Cells[cell].Column == finding.Column)], finding.Expected);
        }
    });

    [Fact]
    public void Nothing_is_taken_for_known_that_totals_leave_open() => Laws.Hold(4000, random =>
    {
        // Each cell is asked whether it is something else, which only what is known denies.
        var (form, cells) = Sound(random, isAnother: true);
        var blanked = Blank(random, cells);
        foreach (var finding in form.Report(blanked).Validate().Where(finding => finding.State == FindingState.Fails))
        {
            var cell = finding.Cells[0];
            Assert.Equal(cells[cell], finding.Expected);
            Assert.Equal(blanked[cell].IsBlank ? [cell] : [], finding.FollowsFrom.ToArray());
        }
    });

    private static Cell[] Blank(Random random, Cell[] cells) => [.. RandomTables.Blank(random, cells[..^1]), cells[^1]];

    /// <summary>A row of cells, some of them the sums of cells before them, and figures that are right; each cell with a check of its own. The last cell is always filled in: of what has no figure at all nothing is said.</summary>
    private static (Form Form, Cell[] Cells) Sound(Random random, bool isAnother)
    {
        while (true)
        {
            var types = Enumerable.Range(0, random.Next(2, 7)).Select(_ => Types[random.Next(Types.Length)]).ToArray();
            var (numbers, totals) = (new decimal[types.Length], new List<TotalInfo>());
            for (var cell = 0; cell < types.Length; cell++)
            {
                numbers[cell] = Number(random, types[cell]);
                if (cell == 0 || random.Next(2) == 0)
                    continue;
                int[] parts = [.. Enumerable.Range(0, cell).Where(_ => random.Next(3) > 0)];
                if (parts.Length == 0)
                    continue;
                numbers[cell] = parts.Sum(part => numbers[part]);
                totals.Add(new(random.Next(2) == 0, cell, [.. parts]));
            }

            var said = numbers.Select(number => isAnother ? number + 1 : number).ToArray();
            if (Enumerable.Range(0, types.Length).All(cell => Fits(types[cell], numbers[cell]) && Fits(types[cell], said[cell])))
            {
                var checks = said.Select((number, cell) => Form.Check(Node(CheckOperator.Equal, Slot(0), Constant(number))) with
                {
                    Rule = $"table.is{cell}",
                    Instances = [new("r0", $"c{cell}", [cell, types.Length])],
                });
                var columns = Enumerable.Range(0, types.Length + 1).Select(cell => new HeadInfo($"c{cell}", $"C{cell}"));
                return (Form.Of([.. columns], [new("r0", "R0")], totals, types: types.Append(Types[0]), checks: [.. checks]), [.. numbers.Append(1).Select(Cell.FromDecimal)]);
            }
        }
    }

    private static decimal Number(Random random, CellType type)
    {
        var number = random.Next(3) == 0 ? 0 : random.Next(type.Signed ? -5 : 0, 6) + (type.Decimals > 0 && type.Kind == CellTypeKind.Amount ? random.Next(10) / 10m : 0);
        return Math.Min(Math.Max(number, type.Min ?? number), type.Max ?? decimal.MaxValue);
    }

    private static bool Fits(CellType type, decimal number) =>
        (type.Signed || number >= 0) && !(number < type.Min) && !(number > type.Max) && (type.Kind != CellTypeKind.Count || number == decimal.Truncate(number));
}
