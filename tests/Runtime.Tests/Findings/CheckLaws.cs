// Laws of declared checks, held against brute force: random assertions on random cells.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Formwork.Generated;
using Xunit;
using static Formwork.Generated.CheckExpression;
using static Formwork.Generated.CheckOperator;

namespace Formwork.Tests.Findings;

public class CheckLaws
{
    private const int Cells = 3;
    private const int Greatest = 7;

    [Fact]
    public void A_check_on_known_cells_says_what_arithmetic_says() => Laws.Hold(1500, random =>
    {
        var assert = Truth(random, 2);
        var cells = Enumerable.Range(0, Cells).Select(_ => random.Next(0, 5)).ToArray();
        var form = Form.Row(Cells, Form.Check(assert, cells: Cells));
        var finding = form.Report([.. cells.Select(cell => (Cell)cell)]).Validate().SingleOrDefault();
        bool? holds = Holds(assert, cells);
        Assert.Equal(holds switch { true => null, false => FindingState.Fails, null => FindingState.Undecided }, finding?.State);
    });

    [Fact]
    public void A_check_with_blanks_fails_only_where_no_filling_makes_it_hold() => Laws.Hold(2500, random =>
    {
        var assert = Truth(random, 2);
        var cells = Enumerable.Range(0, Cells).Select(_ => random.Next(3) == 0 ? (int?)null : random.Next(0, 5)).ToArray();
        var form = Form.Row(Cells, Form.Check(assert, cells: Cells));
        var finding = form.Report([.. cells.Select(cell => cell is { } number ? (Cell)number : default)]).Validate().FirstOrDefault(finding => finding.Rule == "table.rule");
        var fillings = Fillings(cells).Select(filled => (Cells: filled, Answer: Holds(assert, filled))).ToList();
        if (finding is null)
        {
            // Every filling makes it hold, or there is but one; what a cell holds that makes no difference is no other filling.
            var matters = Enumerable.Range(0, Cells).Where(cell => fillings.GroupBy(filling => string.Join(' ', filling.Cells.Where((_, index) => index != cell)))
                .Any(group => group.Select(filling => filling.Answer).Distinct().Count() > 1)).ToList();
            var holding = fillings.Where(filling => filling.Answer == true).Select(filling => string.Join(' ', matters.Select(cell => filling.Cells[cell]))).Distinct();
            Assert.True(
                cells.All(cell => cell is null) || fillings.TrueForAll(filling => filling.Answer == true) || holding.Count() <= 1,
                $"{Show(assert)} on {string.Join(' ', cells.Select(cell => cell?.ToString(CultureInfo.InvariantCulture) ?? "_"))}");
        }
        else if (finding.State == FindingState.Fails)
        {
            Assert.All(fillings, filling => Assert.Equal(false, filling.Answer));
        }
    });

    [Fact]
    public void Nothing_throws_whatever_the_cells_hold() => Laws.Hold(1500, random =>
    {
        var type = random.Next(3) switch
        {
            0 => new CellType(CellTypeKind.Count),
            1 => new CellType(CellTypeKind.Amount, Signed: true, Decimals: 28),
            _ => new CellType(CellTypeKind.Amount, Decimals: 4),
        };
        var form = Form.Grid(2, 2, type: type, checks: [Form.Check(Truth(random, 4), within: random.Next(2), unlessNoted: true, cells: Cells)]);
        var result = form.Report([.. Enumerable.Range(0, form.CellCount).Select(_ => Anything(random))]).Validate();
        Assert.NotNull(result.ToText());
        Assert.Equal(result.Count, System.Text.Json.JsonDocument.Parse(result.ToJson()).RootElement.GetArrayLength());
    });

    private static string Show(CheckExpression expression) => expression.Operation switch
    {
        CheckOperator.Constant => expression.Value.ToString(CultureInfo.InvariantCulture),
        CheckOperator.Slot => "abc"[expression.Index].ToString(),
        _ => $"{expression.Operation}({string.Join(", ", expression.Operands.Select(Show))})",
    };

    private static Cell Anything(Random random) => random.Next(14) switch
    {
        0 => default,
        1 => Cell.NotApplicable,
        2 => decimal.MaxValue,
        3 => decimal.MinValue,
        4 => 0.0000000000000000000000000001m,
        5 => -0.5m,
        6 => "text",
        7 => new DateOnly(2023, 1, 1),
        8 => int.MaxValue,
        9 => int.MinValue,
        10 => 0,
        11 => decimal.MaxValue - 1,
        12 => 7.9228162514264337593543950335m,
        _ => random.Next(5),
    };

    private static CheckExpression Truth(Random random, int depth) => (depth == 0 ? 9 : random.Next(14)) switch
    {
        0 => Node(And, Truth(random, depth - 1), Truth(random, depth - 1)),
        1 => Node(Or, Truth(random, depth - 1), Truth(random, depth - 1)),
        2 => Node(Implies, Truth(random, depth - 1), Truth(random, depth - 1)),
        3 => Node(Not, Truth(random, depth - 1)),
        4 => Node(Less, Number(random, depth), Number(random, depth)),
        5 => Node(LessOrEqual, Number(random, depth), Number(random, depth)),
        6 => Node(Greater, Number(random, depth), Number(random, depth)),
        7 => Node(GreaterOrEqual, Number(random, depth), Number(random, depth)),
        8 => Node(NotEqual, Number(random, depth), Number(random, depth)),
        _ => Node(Equal, Number(random, depth), Number(random, depth)),
    };

    private static CheckExpression Number(Random random, int depth) => (depth == 0 ? random.Next(3) : random.Next(16)) switch
    {
        <= 1 => Slot(random.Next(Cells)),
        2 => Constant(random.Next(0, 5)),
        3 => Node(Negate, Number(random, depth - 1)),
        4 or 5 or 6 => Node(Add, Number(random, depth - 1), Number(random, depth - 1)),
        7 or 8 => Node(Subtract, Number(random, depth - 1), Number(random, depth - 1)),
        9 => Node(Multiply, Number(random, depth - 1), Number(random, depth - 1)),
        10 => Node(Divide, Number(random, depth - 1), Number(random, depth - 1)),
        11 => Node(Min, Number(random, depth - 1), Number(random, depth - 1)),
        12 => Node(Max, Number(random, depth - 1), Number(random, depth - 1)),
        13 => Node(Abs, Number(random, depth - 1)),
        14 => Node(Round, Number(random, depth - 1), Constant(0)),
        _ => Node(Sum, Number(random, depth - 1), Number(random, depth - 1), Number(random, depth - 1)),
    };

    // True, false, or null where something is divided by zero and it matters.
    private static bool? Holds(CheckExpression expression, int[] cells)
    {
        bool? Part(int index) => Holds(expression.Operands[index], cells);
        (long, long)? Side(int index) => Value(expression.Operands[index], cells);
        int? Compare() => Side(0) is var (a, b) && Side(1) is var (c, d) ? (a * d).CompareTo(c * b) : null;
        return expression.Operation switch
        {
            And => Part(0) & Part(1),
            Or => Part(0) | Part(1),
            Implies => !Part(0) | Part(1),
            Not => !Part(0),
            Equal => Compare() is { } order ? order == 0 : null,
            NotEqual => Compare() is { } order ? order != 0 : null,
            Less => Compare() is { } order ? order < 0 : null,
            LessOrEqual => Compare() is { } order ? order <= 0 : null,
            Greater => Compare() is { } order ? order > 0 : null,
            _ => Compare() is { } order ? order >= 0 : null,
        };
    }

    // A fraction whose denominator is above zero.
    private static (long Numerator, long Denominator)? Value(CheckExpression expression, int[] cells)
    {
        if (expression.Operation == CheckOperator.Constant)
        {
            return ((long)expression.Value, 1);
        }

        if (expression.Operation == CheckOperator.Slot)
        {
            return (cells[expression.Index], 1);
        }

        var values = new List<(long N, long D)>();
        foreach (var operand in expression.Operands)
        {
            if (Value(operand, cells) is not { } value)
            {
                return null;
            }

            values.Add(value);
        }

        var (a, b) = values[0];
        var (c, d) = values.Count > 1 ? values[1] : (0, 1);
        return expression.Operation switch
        {
            Negate => (-a, b),
            Add => ((a * d) + (c * b), b * d),
            Subtract => ((a * d) - (c * b), b * d),
            Multiply => (a * c, b * d),
            Divide => c == 0 ? null : (a * d * Math.Sign(c), b * Math.Abs(c)),
            Min => a * d <= c * b ? (a, b) : (c, d),
            Max => a * d >= c * b ? (a, b) : (c, d),
            Abs => (Math.Abs(a), b),
            Round => (Math.Sign(a) * (((2 * Math.Abs(a)) + b) / (2 * b)), 1),
            _ => values.Aggregate((N: 0L, D: 1L), (sum, value) => ((sum.N * value.D) + (value.N * sum.D), sum.D * value.D)),
        };
    }

    private static IEnumerable<int[]> Fillings(int?[] cells)
    {
        IEnumerable<int[]> fillings = [[]];
        foreach (var cell in cells)
        {
            fillings = fillings.SelectMany(filled => (cell is { } known ? [known] : Enumerable.Range(0, Greatest)).Select(value => (int[])[.. filled, value]));
        }

        return fillings;
    }
}
