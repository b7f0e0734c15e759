// Grids: the official ones to the cell, and of any table that every place is covered exactly once.
using System.Linq;
using Formwork.Generator.Tests.Laws;
using Formwork.Schema.Layout;
using Formwork.Schema.Model;
using Formwork.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Formwork.Generator.Tests.Layout;

using GridCellKind = Formwork.Schema.Layout.GridCellKind;

public class TableLayoutTests
{
    private static readonly TemplateModel s_annualReport = TestTemplates.Model(TestTemplates.AnnualReport);

    [Theory]
    [InlineData("proactive_disclosure", 14, 4, 10)]
    [InlineData("applications", 28, 10, 175)]
    [InlineData("review_litigation", 4, 15, 15)]
    public void The_grids_of_the_2021_form_have_the_size_of_the_official_ones(string section, int rows, int columns, int figures)
    {
        var grid = GridOf(section);
        Assert.Equal((rows, columns), (grid.Rows, grid.Columns));
        Assert.Equal(figures, grid.Cells.Count(cell => cell.Kind == GridCellKind.Data));
    }

    [Fact]
    public void The_grids_of_the_2021_form_are_as_they_were()
    {
        var tables = s_annualReport.Sections.Where(section => section.Table is not null);
        Snapshot.Match(string.Join("\n", tables.Select(section => GridText.Of(section.Key, TableLayout.Build(section.Table!)))), "AnnualReport.Layout", "txt");
    }

    [Fact]
    public void In_a_narrow_band_the_last_column_spans_what_the_widest_has_more()
    {
        var cells = GridOf("proactive_disclosure").Cells;
        Assert.Equal(3, cells.Single(cell => cell is { Kind: GridCellKind.Data, Cell: 6 }).ColumnSpan);
        Assert.Equal([3, 3, 3], cells.Where(cell => cell is { Kind: GridCellKind.ColumnHead, ColumnSpan: > 1 }).Select(cell => cell.ColumnSpan));
    }

    [Fact]
    public void The_corner_is_as_high_as_the_heads_and_as_wide_as_the_stub()
    {
        var corner = GridOf("applications").Cells.Single(cell => cell.Kind == GridCellKind.Corner);
        Assert.Equal((0, 0, 3, 3), (corner.Row, corner.Column, corner.RowSpan, corner.ColumnSpan));
    }

    [Fact]
    public void Every_place_of_any_grid_is_covered_exactly_once() => Prop.ForAll(RandomTables.All, table =>
    {
        var grid = TableLayout.Build(table);
        var covered = new int[grid.Rows, grid.Columns];
        foreach (var cell in grid.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    covered[row, column]++;
            }
        }

        Assert.All(covered.Cast<int>(), count => Assert.Equal(1, count));
    }).Check();

    [Fact]
    public void The_figures_of_any_grid_stand_in_the_order_of_the_form() => Prop.ForAll(RandomTables.All, table =>
    {
        var figures = TableLayout.Build(table).Cells.Where(cell => cell.Kind == GridCellKind.Data).Select(cell => cell.Cell).ToList();
        Assert.Equal(Enumerable.Range(figures[0], table.Bands.Sum(band => band.Cells.Count)), figures);
    }).Check();

    private static GridModel GridOf(string section) => TableLayout.Build(s_annualReport.Sections.Single(candidate => candidate.Key == section).Table!);
}
