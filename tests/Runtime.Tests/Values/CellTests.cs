// Cells: what goes in comes out, whatever its type.
using System;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;
using Xunit;

namespace Formwork.Tests.Values;

public class CellTests
{
    [Fact]
    public void A_decimal_comes_out_as_it_went_in() => Figures.Hold(
        Figures.Decimals, value => Cell.FromDecimal(value).TryGetNumber(out var held) && held == value);

    [Fact]
    public void A_count_comes_out_as_it_went_in() => Figures.Hold(
        Figures.Integers, value => Cell.FromInt32(value).ToCount() == value && Cell.FromInt32(value) == Cell.FromDecimal(value));

    [Fact]
    public void Equal_numbers_are_equal_cells() => Figures.Hold(
        Figures.Decimals, value => Cell.FromDecimal(value) == Cell.FromAmount(new Amount(value)));

    [Fact]
    public void A_number_beyond_a_count_is_no_count() => Figures.Hold(Figures.Decimals, value =>
        Cell.FromDecimal(value).TryGetInt32(out _) == (value == decimal.Truncate(value) && value is >= Count.MinValue and <= Count.MaxValue));

    [Fact]
    public void Cells_that_are_equal_have_equal_hashes_and_are_written_alike() => Figures.Hold(
        Figures.Cells.SelectMany(one => Figures.Cells.Select(other => (one, other))), pair => pair.one != pair.other || (pair.one.GetHashCode() == pair.other.GetHashCode() && pair.one.ToString() == pair.other.ToString()));

    [Fact]
    public void A_cell_takes_24_bytes() => Assert.Equal(24, Unsafe.SizeOf<Cell>());

    [Fact]
    public void Blank_not_applicable_zero_and_empty_text_are_four_things()
    {
        Cell[] cells = [Cell.Blank, Cell.NotApplicable, 0, "", "/", DateOnly.MinValue];
        for (var i = 0; i < cells.Length; i++)
        {
            for (var j = 0; j < cells.Length; j++)
            {
                Assert.Equal(i == j, cells[i] == cells[j]);
            }
        }
    }

    [Fact]
    public void Values_of_another_kind_are_blank_figures()
    {
        Assert.True(Cell.FromText("12").ToCount().IsBlank);
        Assert.True(Cell.FromDecimal(1.5m).ToCount().IsBlank);
        Assert.True(Cell.FromDate(DateOnly.MaxValue).ToAmount().IsBlank);
        Assert.True(Cell.NotApplicable.ToCount().IsNotApplicable);
        Assert.Null(Cell.FromInt32(1).AsText());
        Assert.Null(Cell.FromText("x").AsInt32());
        Assert.Equal(new DateOnly(2021, 12, 31), Cell.FromDate(new(2021, 12, 31)).AsDate());
        Assert.Equal(Cell.Blank, Cell.FromText(null));
    }

    [Fact]
    public void Zero_has_no_sign() => Assert.Equal(Cell.FromInt32(0), Cell.FromDecimal(-0.0m));
}
