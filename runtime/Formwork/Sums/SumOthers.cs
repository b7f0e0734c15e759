using System.Collections.Generic;
using System.Collections.Immutable;
using System.Numerics;
using Formwork.Checks;

namespace Formwork.Sums;

/// <summary>Takes in the cells of reports that are not merely added.</summary>
internal sealed class SumOthers
{
    private static readonly long[] s_powersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private readonly Dictionary<int, List<int>> _faulty = [];
    private readonly Dictionary<int, BigInteger> _beyond = [];
    private readonly Dictionary<int, Cell> _same = [];

    /// <summary>Whether figures of a type add: shares do not, and days, options and texts are no numbers.</summary>
    public static bool IsAdded(CellType type) => type.Kind is CellTypeKind.Count or CellTypeKind.Amount;

    /// <summary>Takes in a cell that is blank.</summary>
    public static void AddBlank(ref SumSlot slot, int report) => (slot.Blanks ??= []).Add(report);

    /// <summary>Takes in a cell that holds something.</summary>
    public void Add(int index, ref SumSlot slot, CellType type, in Cell cell, int report)
    {
        // A figure beyond the limits of its cell is a figure nevertheless: the limits are those of each report, and a
        // sum is one of its kind.
        if (CellRules.Judge(cell, type) is not (CellFault.None or CellFault.BelowLeast or CellFault.AboveGreatest))
        {
            AddBlank(ref slot, report);
            if (!_faulty.TryGetValue(index, out var reports))
                _faulty.Add(index, reports = []);
            reports.Add(report);
        }
        else if (!IsAdded(type))
        {
            // Blank once they differ, and for good.
            if (!_same.TryAdd(index, cell) && _same[index] != cell)
                _same[index] = default;
        }
        else if (cell.TryGetNumber(out var number) && !TryAdd(number, CellRules.DecimalsOf(type), ref slot.Sum))
        {
            _beyond[index] = _beyond.GetValueOrDefault(index) + (Rational.FromDecimal(number) * Rational.PowerOfTen(CellRules.DecimalsOf(type))).Numerator;
        }
    }

    /// <summary>The reports that hold in a slot what is no value of it.</summary>
    public ImmutableArray<int> FaultyOf(int index) => _faulty.TryGetValue(index, out var reports) ? [.. reports] : [];

    /// <summary>What all reports hold in a slot whose cells do not add; blank where they differ.</summary>
    public Cell SameOf(int index) => _same.GetValueOrDefault(index);

    /// <summary>The sum of a slot, exact.</summary>
    public Rational TotalOf(int index, long sum, CellType type) =>
        Rational.FromInteger(_beyond.GetValueOrDefault(index) + sum) / Rational.PowerOfTen(CellRules.DecimalsOf(type));

    // Amounts are added up in their least decimals, which is exact; what a long does not hold goes into a number
    // without end.
    private static bool TryAdd(decimal number, int decimals, ref long sum)
    {
        if (decimals >= s_powersOfTen.Length)
            return false;
        var factor = s_powersOfTen[decimals];
        var limit = long.MaxValue / factor;
        if (number < -limit || number > limit)
            return false;
        var units = (long)(number * factor);
        var result = unchecked(sum + units);
        if (((sum ^ result) & (units ^ result)) < 0)
            return false;
        sum = result;
        return true;
    }
}
